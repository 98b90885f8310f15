// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { createMemory } from '../../lib/page/memory.ts';
import { watchPage } from '../../lib/page/watcher.ts';
import { read, showPage, textsOf, told } from './page.ts';

/** What one person said in a row stands in one box. */
type Group = readonly [who: string, ...texts: string[]];

const GROUPS: readonly Group[] = [
  ['Dave K', 'hey, saw your goal today', 'want to see the video?'],
  ['Mia', 'sure'],
  ['Dave K', 'my cousin did', 'ok', 'bring your boots'],
  ['Mia', 'see you', 'at training'],
];

const LINES = GROUPS.flatMap(([author, ...texts]) => texts.map((text) => [author, text]));

function show(message: (text: string) => string, groups = GROUPS): void {
  const rows = groups.map(
    ([who, ...texts]) =>
      `<section class="run"><b class="who">${who}</b>${texts.map(message).join('')}</section>`,
  );
  showPage(
    `<main><h2>Dave K</h2><div role="log">${rows.join('')}</div><textarea aria-label="Message"></textarea></main>`,
  );
}

const called = (text: string) => `<div class="bubble"><div class="words">${text}</div></div>`;

/** Longer than any wait of the watcher, in milliseconds. */
const LONG = 5_000;

/** Called by nothing, as in pages whose classes are made by a tool. */
const timed = (text: string) =>
  `<div class="x1"><div class="x2"><span>${text}</span></div><i class="x3">15:10</i></div>`;

describe.each([
  ['called a message', called],
  ['with a time between the words', timed],
])('several messages in one row, each in a box %s', (_, message) => {
  it('are told apart, each by its author', () => {
    show(message);
    expect(told(read()).map(({ author, text }) => [author, text])).toEqual(LINES);
  });

  it('are told once, and so is one that comes into the last row', () => {
    show(message);
    const memory = createMemory();
    read(memory);
    expect(textsOf(read(memory))).toEqual([]);
    const last = document.querySelector('[role=log]')?.lastElementChild;
    last?.insertAdjacentHTML('beforeend', message('one more'));
    expect(textsOf(read(memory))).toEqual(['one more']);
  });

  it('are followed as they come, and when one goes', async () => {
    vi.useFakeTimers();
    const stop = new AbortController();
    const heard: string[] = [];
    try {
      show(message);
      watchPage(document, {
        signal: stop.signal,
        onReading: ({ messages }) => heard.push(...messages.map(({ text }) => text)),
        onHealth: () => {},
      });
      await vi.advanceTimersByTimeAsync(LONG);
      expect(heard.splice(0)).toEqual(LINES.map(([, text]) => text));
      const [first, , , last] = document.querySelectorAll('.run');
      last?.insertAdjacentHTML('beforeend', message('one more'));
      await vi.advanceTimersByTimeAsync(LONG);
      expect(heard.splice(0)).toEqual(['one more']);
      first?.lastElementChild?.remove();
      await vi.advanceTimersByTimeAsync(LONG);
      expect(heard.splice(0)).toEqual([]);
    } finally {
      stop.abort();
      vi.useRealTimers();
    }
  });

  it('are read as they are when one of them is edited', () => {
    show(message);
    const memory = createMemory();
    read(memory);
    const words = [...document.querySelectorAll('.words, .x2 span')];
    (words.find((one) => one.textContent === 'ok') as Element).textContent = 'fine';
    expect(textsOf(read(memory))).toEqual(['fine']);
  });
});

describe('one message', () => {
  it('of two paragraphs stays one', () => {
    const paragraph = (words: string) => `<p class="message-text">${words}</p>`;
    const message = (text: string) => `<div>${text.split(' ').map(paragraph).join('')}</div>`;
    show(message, [
      ['Dave K', 'hello there'],
      ['Mia', 'who is it'],
      ['Dave K', 'me again'],
    ]);
    expect(textsOf(read())).toEqual(['hello\nthere', 'who\nis\nit', 'me\nagain']);
  });

  it('that quotes another is not split, and the quoted words are not said', () => {
    const message = (text: string) =>
      `<div class="bubble">${text.includes('yes') ? '<div class="quoted"><p class="words">earlier words</p></div>' : ''}<p class="words">${text}</p></div>`;
    show(message, [
      ['Dave K', 'hello there'],
      ['Mia', 'who is it'],
      ['Dave K', 'yes me again'],
    ]);
    expect(textsOf(read())).toEqual(['hello there', 'who is it', 'yes me again']);
  });
});
