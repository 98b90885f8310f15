// @vitest-environment jsdom

import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LivePopup } from '../../components/popup/live.tsx';
import { NO_LOCK } from '../../lib/settings/answers.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults.ts';
import type { OpenedPopup, OwnRequest } from '../../lib/settings/requests.ts';
import { copies } from '../../locales/index.ts';
import { ownPages } from '../../locales/own-pages.ts';
import { undraw } from './undraw.ts';

const { settings: words, paused } = copies.en.popup;
const { why, silent } = ownPages.en.options;

beforeEach(() => {
  vi.stubGlobal('navigator', { languages: ['en'], userAgent: 'Firefox/153.0' });
});

afterEach(() => {
  undraw();
  vi.unstubAllGlobals();
});

/** The popup before a background that answers a choice so, and then holds what it says it holds. */
async function open(answer: unknown, known: Partial<OpenedPopup> = {}) {
  let opened: unknown = {
    frames: [],
    site: null,
    off: false,
    chosenOff: false,
    name: null,
    lock: NO_LOCK,
    policy: {},
    pausedUntil: null,
    settings: DEFAULT_SETTINGS,
    ...known,
  } satisfies OpenedPopup;
  const state = { answer };
  const ask = vi.fn(async (request: OwnRequest) => {
    if (request.type === 'popup-opened') return opened;
    if (request.type === 'change-settings' && Object(state.answer).done) {
      const { settings } = opened as OpenedPopup;
      opened = { ...Object(opened), settings: { ...settings, ...request.change } };
    }
    return state.answer;
  });
  render(
    <LivePopup
      ask={ask}
      follow={() => () => {}}
      versions={{ extension: '0.1.0', browser: 'Firefox 153' }}
      pages={{ options: '/options.html', welcome: '/welcome.html' }}
      onRead={vi.fn()}
      onStop={vi.fn()}
    />,
  );
  await waitFor(() => expect(ask).toHaveBeenCalled());
  await screen.findByRole('heading', { level: 1 });
  return { ask, fall: () => (opened = undefined) };
}

const often = () =>
  screen.getByRole<HTMLSelectElement>('combobox', { name: words.often, hidden: true });
const choose = () => fireEvent.change(often(), { target: { value: 'serious' } });
const said = () => document.querySelector('.said')?.textContent;

describe('a choice in the popup', () => {
  it('holds where it was done, and nothing is said about it', async () => {
    const { ask } = await open({ done: true, why: null });
    choose();
    await waitFor(() => expect(ask.mock.calls.at(-1)).toEqual([{ type: 'popup-opened' }]));
    await waitFor(() => expect(often().value).toBe('serious'));
    expect(said()).toBe('');
  });

  it('that will not last holds, and it is said so', async () => {
    await open({ done: true, why: 'storage' });
    choose();
    await waitFor(() => expect(said()).toBe(why.storage));
    expect(often().value).toBe('serious');
  });

  it.each(['locked', 'school'] as const)(
    'that is refused is not shown as made, and it is said why: %s',
    async (reason) => {
      await open({ done: false, why: reason });
      choose();
      await waitFor(() => expect(said()).toBe(why[reason]));
      expect(often().value).toBe('normal');
    },
  );

  it('that nobody answers is not shown as made either', async () => {
    const { fall } = await open(undefined);
    fall();
    choose();
    await waitFor(() => expect(said()).toBe(silent));
    expect(often().value).toBe('normal');
  });
});

it('a pause whose end is not kept says so', async () => {
  await open({ done: true, why: 'storage' }, { pausedUntil: Date.now() + 60_000 });
  fireEvent.click(await screen.findByRole('button', { name: paused.end }));
  await waitFor(() => expect(said()).toBe(why.storage));
});

describe('a school’s name that is a script', () => {
  it('stands in the popup as text', async () => {
    const schoolName = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const policy = { schoolName, contacts: [{ name: '<b>Ana</b>' }], ageBand: '13-17' as const };
    await open({ done: true, why: null }, { policy, off: true });
    await screen.findByRole('heading', { name: copies.en.help.school.at(schoolName) });
    expect(screen.getByText(copies.en.help.school.off(schoolName))).toBeDefined();
    expect(screen.getByText('<b>Ana</b>')).toBeDefined();
    expect(document.querySelector('img, script, b')).toBeNull();
  });
});
