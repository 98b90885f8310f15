// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../lib/page/watcher.ts';
import { loadPage, replica, replicaNames } from './page.ts';

/** More rows than there are questions to ask about a single one. */
const ROWS = 200;

/** Longer than any wait of the watcher. */
const LONG = 5_000;

/** Everything by which a page is searched or measured. */
const QUESTIONS = ['querySelector', 'querySelectorAll', 'matches', 'closest', 'contains'] as const;

let stop: AbortController;
let texts: string[];

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  texts = [];
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Opens a long chat, and counts what the page is asked when one message comes. */
async function questionsAboutOneMore(name: string, url?: string): Promise<number> {
  loadPage(name, url);
  for (let row = 0; row < ROWS; row += 1) {
    const own = row % 3 === 0;
    replica().append(own ? 'Mia' : 'Dave K', `line ${row} said`, own ? 'out' : 'in');
  }
  watchPage(document, {
    signal: stop.signal,
    onReading: ({ messages }) => texts.push(...messages.map(({ text }) => text)),
    onHealth: () => {},
  });
  await vi.advanceTimersByTimeAsync(LONG);
  texts.length = 0;
  replica().append('Dave K', 'one more', 'in');
  const spies = QUESTIONS.map((question) => vi.spyOn(Element.prototype, question));
  const search = vi.spyOn(document, 'querySelectorAll');
  await vi.advanceTimersByTimeAsync(LONG);
  return [...spies, search].reduce((sum, { mock }) => sum + mock.calls.length, 0);
}

describe('a new message in a long chat', () => {
  it.each(replicaNames())('is read without a look at all the others: %s', async (name) => {
    const questions = await questionsAboutOneMore(name);
    expect(texts).toEqual(['one more']);
    expect(questions).toBeLessThan(ROWS);
  });

  it.each(['sites/whatsapp/2026-04', 'sites/messenger/2026-11'])(
    'is read without a search where the site is not known: %s',
    async (name) => {
      const questions = await questionsAboutOneMore(name, 'https://chat.example/');
      expect(texts).toEqual(['one more']);
      expect(questions).toBeLessThan(ROWS);
    },
  );
});
