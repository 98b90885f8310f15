// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { locateMessage } from '../../lib/page/locate.ts';
import { createMemory } from '../../lib/page/memory.ts';
import { loadPage, read, replica, replicaNames } from './page.ts';

/** Reads the page and gives where each message told of stands. */
function placesOf(memory = createMemory()) {
  return read(memory).readings.flatMap(({ conversation, messages }) =>
    messages.map(({ key, text }) => ({
      key,
      text,
      conversation: conversation.id,
      element: locateMessage(memory, conversation.id, key),
    })),
  );
}

/** Without spaces: pages break lines where they like. */
function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\s/gu, '');
}

describe('locateMessage', () => {
  it.each(replicaNames())('finds the words of each message where they stand: %s', (name) => {
    loadPage(name);
    for (const { text, element } of placesOf()) {
      expect(element, text).not.toBeNull();
      const word = text.match(/\p{Letter}{3,}/u)?.[0] ?? '';
      expect(plain(element?.textContent)).toContain(word);
    }
  });

  it('finds a message where the page has put it anew, and not where it has gone', () => {
    loadPage('sites/discord/2026-06');
    const memory = createMemory();
    const [first] = placesOf(memory);
    const find = () => locateMessage(memory, first?.conversation ?? '', first?.key ?? '');
    const row = first?.element?.closest('li');
    const anew = row?.cloneNode(true) as Element;
    row?.replaceWith(anew);
    expect(find()).toBeNull();
    read(memory);
    expect(anew.contains(find())).toBe(true);
    anew.remove();
    expect(find()).toBeNull();
  });

  it('does not take a row for the message that stood in it before', () => {
    loadPage('sites/discord/2026-06');
    const memory = createMemory();
    const [first] = placesOf(memory);
    replica().recycle();
    const [fresh] = placesOf(memory);
    expect(plain(fresh?.element?.textContent)).toBe('arecycledrow');
    expect(locateMessage(memory, first?.conversation ?? '', first?.key ?? '')).toBeNull();
  });

  it('knows no message of another conversation and none that was never read', () => {
    loadPage('sites/discord/2026-06');
    const memory = createMemory();
    const [first] = placesOf(memory);
    expect(locateMessage(memory, 'discord:other', first?.key ?? '')).toBeNull();
    expect(locateMessage(memory, first?.conversation ?? '', 'never')).toBeNull();
  });

  it('lets go of a conversation when the page shows another', () => {
    loadPage('sites/discord/2026-06');
    const memory = createMemory();
    const [first] = placesOf(memory);
    document.querySelector('ol')?.remove();
    read(memory);
    expect(locateMessage(memory, first?.conversation ?? '', first?.key ?? '')).toBeNull();
  });
});
