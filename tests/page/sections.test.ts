// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../lib/page/watcher.ts';
import { read, showPage, textsOf } from './page.ts';

/** Longer than any wait of the watcher, in milliseconds. */
const LONG = 5_000;

const message = (text: string, at: number) =>
  `<p class="msg"><b class="sender">${at % 2 ? 'Mia' : 'Dave K'}</b> <span class="body">${text}</span></p>`;

const day = (name: string, texts: readonly string[]) =>
  `<section class="day"><h3>${name}</h3>${texts.map(message).join('')}</section>`;

const page = (days: readonly string[]) =>
  `<main><h2>Dave K</h2><div role="log">${days.join('')}</div><textarea aria-label="Message"></textarea></main>`;

const FRIDAY = ['hey', 'hi there', 'good game', 'thanks a lot', 'see you'];
const SATURDAY = ['are you up', 'yes I am', 'which school is it'];

describe('a chat that keeps each day in a box of its own', () => {
  let heard: string[];
  let stop: AbortController;

  beforeEach(() => {
    vi.useFakeTimers();
    heard = [];
    stop = new AbortController();
  });

  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
  });

  async function watch(): Promise<void> {
    watchPage(document, {
      signal: stop.signal,
      onReading: ({ messages }) => heard.push(...messages.map(({ text }) => text)),
      onHealth: () => {},
    });
    await vi.advanceTimersByTimeAsync(LONG);
  }

  it('is read whole', () => {
    showPage(page([day('Friday', FRIDAY), day('Saturday', SATURDAY), day('Today', ['hello'])]));
    expect(textsOf(read())).toEqual([...FRIDAY, ...SATURDAY, 'hello']);
  });

  it('is followed into the last day, and into a new one', async () => {
    showPage(page([day('Friday', FRIDAY), day('Saturday', SATURDAY)]));
    await watch();
    expect(heard.splice(0)).toEqual([...FRIDAY, ...SATURDAY]);
    const log = document.querySelector('[role=log]');
    log?.lastElementChild?.insertAdjacentHTML('beforeend', message('one more', 1));
    await vi.advanceTimersByTimeAsync(LONG);
    expect(heard.splice(0)).toEqual(['one more']);
    log?.insertAdjacentHTML('beforeend', day('Sunday', ['good morning', 'you too']));
    await vi.advanceTimersByTimeAsync(LONG);
    expect(heard.splice(0)).toEqual(['good morning', 'you too']);
  });

  it('keeps what was said when an older day comes above', async () => {
    showPage(page([day('Saturday', SATURDAY), day('Today', ['hello'])]));
    await watch();
    heard.splice(0);
    document.querySelector('[role=log]')?.insertAdjacentHTML('afterbegin', day('Friday', FRIDAY));
    await vi.advanceTimersByTimeAsync(LONG);
    expect(heard).toEqual(FRIDAY);
  });

  it('is not one with a list of another kind beside it', () => {
    const other = '<aside class="people"><p>Robin</p><p>Kim</p><p>Ana</p></aside>';
    showPage(page([other, day('Friday', FRIDAY)]));
    expect(textsOf(read())).toEqual(FRIDAY);
  });
});
