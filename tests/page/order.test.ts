// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { read, showPage, textsOf } from './page.ts';

const TEXTS = ['hey', 'hi there', 'good game', 'see you'];

/** Shows a chat whose rows stand at these heights on the screen, in pixels from its top; null for one that is not drawn. */
function show(tops: readonly (number | null)[]): void {
  const rows = tops.map((_, at) => `<p class="msg">${TEXTS[at] ?? ''}<i></i></p>`);
  showPage(
    `<main><div role="log">${rows.join('')}</div><textarea aria-label="Message"></textarea></main>`,
  );
  for (const [at, row] of [...document.querySelectorAll('.msg')].entries()) {
    const top = tops[at] ?? null;
    row.getBoundingClientRect = () =>
      new DOMRect(0, top ?? 0, top === null ? 0 : 300, top === null ? 0 : 20);
  }
}

describe('messages are told in the order of their time', () => {
  it('where a list keeps the newest first and is drawn from the bottom up', () => {
    show([90, 60, 30, 0]);
    expect(textsOf(read())).toEqual(TEXTS.toReversed());
  });

  it('where the last row is not drawn, or the first', () => {
    show([10, 40, 70, 100, null]);
    expect(textsOf(read())).toEqual(TEXTS);
    show([null, 90, 60, 30]);
    expect(textsOf(read())).toEqual(TEXTS.toReversed());
  });

  it('where nothing is drawn', () => {
    show([null, null, null, null]);
    expect(textsOf(read())).toEqual(TEXTS);
  });
});
