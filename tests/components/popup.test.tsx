// @vitest-environment jsdom

import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserName } from '../../components/popup/browser-name.ts';
import { Popup, type PopupProps } from '../../components/popup/popup.tsx';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults.ts';
import type { TabState } from '../../locales/copy.ts';
import { copies } from '../../locales/index.ts';
import { languages } from './props.ts';
import { undraw } from './undraw.ts';

afterEach(() => {
  undraw();
  vi.unstubAllGlobals();
});

function propsWith(state: TabState | null, language: PopupProps['language'] = 'en'): PopupProps {
  return {
    state,
    site: null,
    report: null,
    copy: copies[language],
    language,
    country: 'FR',
    settings: DEFAULT_SETTINGS,
    onRead: vi.fn(),
    onStop: vi.fn(),
    pages: { options: '/options.html', welcome: '/welcome.html' },
    onEndPause: vi.fn(),
    onCountry: vi.fn(),
    onLanguage: vi.fn(),
    onChange: vi.fn(),
  };
}

const states = Object.keys(copies.en.popup.states) as TabState[];

describe.each(languages)('the popup in %s', (language) => {
  it.each(states)('says plainly what is on: %s', (state) => {
    render(<Popup {...propsWith(state, language)} />);
    const { title, body } = copies[language].popup.states[state];
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    expect(screen.getByText(body)).toBeDefined();
  });

  it('asks for a site within the press, and takes it back', () => {
    const { read, stop } = copies[language].popup.site;
    const pattern = 'https://chat.example/*';
    const props = propsWith('not_on_this_site', language);
    const { rerender } = render(<Popup {...props} site={{ pattern, chosen: false }} />);
    fireEvent.click(screen.getByRole('button', { name: read }));
    expect(props.onRead).toHaveBeenCalledWith(pattern);
    rerender(<Popup {...props} state="reading" site={{ pattern, chosen: true }} />);
    expect(screen.queryByRole('button', { name: read })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: stop }));
    expect(props.onStop).toHaveBeenCalledWith(pattern);
  });

  it('copies the report as it is shown', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const { popup, replies } = copies[language];
    const text = 'site: discord\nrows: 12';
    const { container } = render(<Popup {...propsWith('reading', language)} report={text} />);
    expect(container.querySelector('pre')?.textContent).toBe(text);
    fireEvent.click(screen.getByText(popup.report.copy));
    expect(writeText).toHaveBeenCalledWith(text);
    expect(await screen.findByText(replies.copied)).toBeDefined();
  });
});

describe('browserName', () => {
  const engine = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
    [`Mozilla/5.0 (X11; Linux x86_64) ${engine}`, 'Chrome 156'],
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${engine} Edg/156.0.0.0`, 'Edge 156'],
    ['Mozilla/5.0 (Unknown)', 'another browser'],
  ])('reads %s as %s', (userAgent, name) => {
    expect(browserName(userAgent)).toBe(name);
  });
});

describe('the popup', () => {
  it('offers nothing to choose and no report where there is none', () => {
    const { container } = render(<Popup {...propsWith('reading')} />);
    expect(container.querySelector('.site-choice, .report')).toBeNull();
  });

  it.each([...states, null])('lists who can help, whatever is on: %s', (state) => {
    const { container } = render(<Popup {...propsWith(state)} />);
    for (const number of ['3018', '119', '3114', '112']) {
      expect(container.textContent).toContain(number);
    }
  });

  it('lists the help of the country that is picked', () => {
    const props = propsWith('reading');
    const { rerender, container } = render(<Popup {...props} />);
    fireEvent.change(screen.getByRole('combobox', { name: 'Country' }), {
      target: { value: 'US' },
    });
    expect(props.onCountry).toHaveBeenCalledWith('US');
    rerender(<Popup {...props} country="US" />);
    expect(container.textContent).toContain('988');
    expect(container.textContent).not.toContain('3018');
  });

  it('says until when the numbers are known to hold', () => {
    render(<Popup {...propsWith('reading', 'fr')} />);
    expect(screen.getByText('Vérifié le 22 novembre 2026')).toBeDefined();
  });
});

describe('the popup during a pause', () => {
  const until = new Date(2026, 10, 22, 15, 30).getTime();

  it.each(languages)('says so, until when, and ends it in %s', (language) => {
    vi.useFakeTimers({ now: until - 60_000 });
    const props = { ...propsWith('not_on_this_site', language), pausedUntil: until };
    render(<Popup {...props} site={{ pattern: 'https://chat.example/*', chosen: false }} />);
    const { title, end } = copies[language].popup.paused;
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    expect(screen.getByText(/\b(?:15|3):30/)).toBeDefined();
    expect(screen.queryByText(copies[language].popup.site.read)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: end }));
    expect(props.onEndPause).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });

  it('goes back to what is on when it is over', async () => {
    vi.useFakeTimers({ now: until - 60_000 });
    render(<Popup {...propsWith('reading')} pausedUntil={until} />);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      copies.en.popup.states.reading.title,
    );
    vi.useRealTimers();
  });
});

describe('the site in front', () => {
  const { here, site, locked } = copies.en.popup;
  const lock = { set: true, open: false, waitUntil: null };
  const chosen = { pattern: 'https://chat.example/*', chosen: true };

  it('can be turned off and on by its name', () => {
    const props = { ...propsWith('reading'), name: 'telegram-a' };
    const { rerender } = render(<Popup {...props} />);
    fireEvent.click(screen.getByRole('button', { name: here.turnOff }));
    const off = ['telegram-a', 'telegram-k'];
    expect(props.onChange).toHaveBeenLastCalledWith({ off });
    const settings = { ...DEFAULT_SETTINGS, off: [...off, 'x'] };
    rerender(<Popup {...props} state="not_on_this_site" chosenOff settings={settings} />);
    expect(screen.getByText(here.isOff)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: here.turnOn }));
    expect(props.onChange).toHaveBeenLastCalledWith({ off: ['x'] });
  });

  it.each([{ sitesOn: ['discord'] }, { locked: ['sites' as const] }])(
    'cannot be turned off where the school keeps it on: %j',
    (policy) => {
      render(<Popup {...propsWith('reading')} name="discord" policy={policy} />);
      expect(screen.queryByText(here.turnOff)).toBeNull();
    },
  );

  it('is kept by the family lock, and the way to unlock is named', () => {
    const { rerender } = render(<Popup {...propsWith('reading')} name="discord" lock={lock} />);
    const isDisabled = (name: string) =>
      screen.getByRole<HTMLButtonElement>('button', { name }).disabled;
    expect(isDisabled(here.turnOff)).toBe(true);
    expect(screen.getByText(locked)).toBeDefined();
    rerender(<Popup {...propsWith('reading')} site={chosen} lock={lock} />);
    expect(isDisabled(site.stop)).toBe(true);
    expect(screen.getByText(locked)).toBeDefined();
    rerender(<Popup {...propsWith('reading')} site={chosen} lock={{ ...lock, open: true }} />);
    expect(isDisabled(site.stop)).toBe(false);
    // To read more is never kept from anyone.
    const offered = { ...chosen, chosen: false };
    rerender(<Popup {...propsWith('not_on_this_site')} site={offered} lock={lock} />);
    expect(isDisabled(site.read)).toBe(false);
  });
});

it.each(languages)('the popup in %s leads to the other pages', (language) => {
  render(<Popup {...propsWith('reading', language)} />);
  const { options, welcome } = copies[language].popup.pages;
  expect(screen.getByRole('link', { name: options }).getAttribute('href')).toBe('/options.html');
  expect(screen.getByRole('link', { name: welcome }).getAttribute('href')).toBe('/welcome.html');
});
