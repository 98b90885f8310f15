// @vitest-environment jsdom

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whileOn } from '../../entrypoints/guard.content/while-on.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults.ts';
import type { OpenedPage, ToPage } from '../../lib/settings/requests.ts';

const { listeners, answers } = vi.hoisted(() => ({
  listeners: new Set<(message: unknown, sender: object) => unknown>(),
  answers: { next: (): Promise<unknown> => Promise.resolve(undefined) },
}));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'abc',
      sendMessage: () => answers.next(),
      onMessage: {
        addListener: (listen: () => unknown) => listeners.add(listen),
        removeListener: (listen: () => unknown) => listeners.delete(listen),
      },
    },
  },
}));

const NOW = Date.parse('2026-11-22T12:00:00Z');
const MINUTE = 60_000;
const HELD: OpenedPage = { settings: DEFAULT_SETTINGS, policy: {}, pausedUntil: null };

let lifetime: AbortController;
/** One sign for each part that began, as long as it has not ended. */
let running: AbortSignal[];
const isOn = () => running.filter((signal) => !signal.aborted).length === 1;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  lifetime = new AbortController();
  running = [];
});

afterEach(() => {
  lifetime.abort();
  vi.useRealTimers();
});

/** A page opens, at `localhost`, and the background answers so. */
async function open(answer: unknown): Promise<void> {
  answers.next = async () => answer;
  whileOn(1, lifetime, ({ signal }) => running.push(signal));
  await vi.advanceTimersByTimeAsync(0);
}

function say(message: ToPage, from = 'abc'): void {
  for (const listen of listeners) listen(message, { id: from });
}

const hold = (now: Partial<OpenedPage>) => say({ type: 'settings-changed', ...HELD, ...now });

describe('a page is read', () => {
  it('where nothing is against it', async () => {
    await open(HELD);
    expect(isOn()).toBe(true);
  });

  it.each([
    ['nothing', undefined],
    ['no settings', { ...HELD, settings: 7 }],
    ['a pause that is no time', { ...HELD, pausedUntil: 'for ever' }],
  ])('where the background answers %s', async (_what, answer) => {
    await open(answer);
    expect(isOn()).toBe(true);
  });

  it('where the background does not answer, after two seconds', async () => {
    answers.next = () => new Promise(() => {});
    whileOn(1, lifetime, ({ signal }) => running.push(signal));
    await vi.advanceTimersByTimeAsync(1_999);
    expect(isOn()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(isOn()).toBe(true);
  });

  it('by what was said last, although an older answer comes later', async () => {
    let answer = (_late: unknown) => {};
    answers.next = () => new Promise((resolve) => (answer = resolve));
    whileOn(1, lifetime, ({ signal }) => running.push(signal));
    hold({});
    answer({ ...HELD, pausedUntil: NOW + MINUTE });
    await vi.advanceTimersByTimeAsync(0);
    expect(isOn()).toBe(true);
  });

  it('by a message of our own background only', async () => {
    await open(HELD);
    say({ type: 'settings-changed', ...HELD, pausedUntil: NOW + MINUTE }, 'xyz');
    expect(isOn()).toBe(true);
  });
});

describe('a pause', () => {
  it('holds from the start, and ends by itself', async () => {
    await open({ ...HELD, pausedUntil: NOW + 30 * MINUTE });
    expect(isOn()).toBe(false);
    await vi.advanceTimersByTimeAsync(30 * MINUTE - 1);
    expect(isOn()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(isOn()).toBe(true);
  });

  it('begins and ends at a word', async () => {
    await open(HELD);
    hold({ pausedUntil: NOW + MINUTE });
    expect(isOn()).toBe(false);
    hold({});
    expect(isOn()).toBe(true);
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    expect(running).toHaveLength(2);
  });

  it.each([
    ['the page is looked at again', () => document.dispatchEvent(new Event('visibilitychange'))],
    [
      'the page comes back',
      () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    ],
  ])('is over by the clock when %s, where the timer slept', async (_when, wake) => {
    await open({ ...HELD, pausedUntil: NOW + 30 * MINUTE });
    vi.setSystemTime(NOW + 31 * MINUTE);
    expect(isOn()).toBe(false);
    wake();
    await vi.advanceTimersByTimeAsync(0);
    expect(isOn()).toBe(true);
  });

  it.each([NOW + 25 * 60 * MINUTE, NOW, NOW - MINUTE, 1e300])('until %s is none', async (until) => {
    await open({ ...HELD, pausedUntil: until });
    expect(isOn()).toBe(true);
  });

  it('that was missed while the page was left is heard of when it comes back', async () => {
    await open(HELD);
    answers.next = async () => ({ ...HELD, pausedUntil: NOW + MINUTE });
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await vi.advanceTimersByTimeAsync(0);
    expect(isOn()).toBe(true);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await vi.advanceTimersByTimeAsync(0);
    expect(isOn()).toBe(false);
  });
});

describe('a site', () => {
  const off = { ...DEFAULT_SETTINGS, off: ['localhost'] };

  it('is off where the person turned it off, and on again where they turn it on', async () => {
    await open({ ...HELD, settings: off });
    expect(isOn()).toBe(false);
    hold({});
    expect(isOn()).toBe(true);
    hold({ settings: off });
    expect(isOn()).toBe(false);
  });

  it('is on where the school keeps it on', async () => {
    await open({ ...HELD, settings: off, policy: { sitesOn: ['localhost'] } });
    expect(isOn()).toBe(true);
  });
});

describe('a page that is to begin again', () => {
  it('does, once', async () => {
    await open(HELD);
    say({ type: 'begin-again' });
    expect(isOn()).toBe(true);
    expect(running).toHaveLength(2);
  });

  it('does not in a pause', async () => {
    await open({ ...HELD, pausedUntil: NOW + MINUTE });
    say({ type: 'begin-again' });
    expect(isOn()).toBe(false);
  });

  it('does not where Sidelight has left it', async () => {
    await open(HELD);
    lifetime.abort();
    say({ type: 'begin-again' });
    hold({});
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    expect(running.filter((signal) => !signal.aborted)).toEqual([]);
    expect(listeners.size).toBe(0);
  });
});
