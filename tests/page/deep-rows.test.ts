// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { createMemory } from '../../lib/page/memory.ts';
import { readPage } from '../../lib/page/reader.ts';
import { openRoots } from '../../lib/page/tree.ts';
import { loadPage, replica } from './page.ts';

/** More than are read one by one. */
const ROWS = 120;

/** Moves the writer's name of some rows of Reddit's replica into a shadow root inside the row's own. */
function hideNames(isMeant: (row: number) => boolean): void {
  const rows = openRoots(document).filter((root) => root.querySelector('.room-message-text'));
  for (const [index, root] of rows.entries()) {
    if (!isMeant(index)) continue;
    const label = root.querySelector('[aria-label]');
    label?.removeAttribute('aria-label');
    root.querySelector('rs-timeline-event-hovercard-display-name')?.remove();
    const inner = root.ownerDocument.createElement('rs-name');
    inner.attachShadow({ mode: 'open' }).innerHTML = '<span class="user-name">sam_t</span>';
    label?.prepend(inner);
  }
}

function authorsIn(isMeant: (row: number) => boolean): (string | null)[] {
  loadPage('sites/reddit/2026-06');
  for (let row = 0; row < ROWS; row += 1) replica().append('Dave K', `line ${row}`, 'in');
  hideNames(isMeant);
  const { readings } = readPage(document, createMemory());
  return readings.flatMap(({ messages }) => messages.map(({ author }) => author)).slice(-ROWS);
}

it('reads what stands in shadow roots inside the rows, where all rows are like that', () => {
  expect(new Set(authorsIn(() => true))).toEqual(new Set(['sam_t']));
});

it('reads it in the older half of a chat, and what stands otherwise in the newer one', () => {
  const authors = authorsIn((row) => row < ROWS / 2);
  expect(authors[0]).toBe('sam_t');
  expect(authors.at(-1)).toBe('dave_k');
});
