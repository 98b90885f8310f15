// @vitest-environment jsdom

import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../components/options/options.tsx';
import type { OpenedOptions, StoreNotice } from '../../lib/settings/answers.ts';
import { DEFAULT_SETTINGS, EXIT_PAGE } from '../../lib/settings/defaults.ts';
import type { SettingsChange } from '../../lib/settings/schema.ts';
import { copies } from '../../locales/index.ts';
import { ownPages } from '../../locales/own-pages.ts';
import { type Background, background } from './own-page.ts';
import { languages } from './props.ts';
import { undraw } from './undraw.ts';

const { popup, help, why } = copies.en;
const words = ownPages.en.options;
const { lock, pause, file } = words.adults;
const LOCKED = { set: true, open: false, waitUntil: null };
const OPEN = { set: true, open: true, waitUntil: null };

beforeEach(() => {
  vi.stubGlobal('navigator', { languages: ['en'] });
});

afterEach(() => {
  undraw();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function open(known: Partial<OpenedOptions> = {}, onStop = vi.fn(async () => {})) {
  const behind = background(known);
  const { ask, follow } = behind;
  const { container } = render(
    <Options ask={ask} follow={follow} onStop={onStop} welcome="/welcome.html" />,
  );
  await screen.findByRole('heading', { level: 2, name: words.speaking });
  return { ...behind, container, onStop };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const said = () => document.querySelector('.said')?.textContent;
const part = (name: string) =>
  within(screen.getByRole('heading', { name }).closest('section') as HTMLElement);
const changes = ({ asked }: Pick<Background, 'asked'>) =>
  asked().flatMap((one) => (one.type === 'change-settings' ? [one.change] : []));

describe.each(languages)('the options in %s', (language) => {
  it('have a name for every choice, and headings in order', async () => {
    const behind = background({ settings: { ...DEFAULT_SETTINGS, language } });
    const { container } = render(
      <Options {...behind} onStop={async () => {}} welcome="/welcome.html" />,
    );
    const own = ownPages[language].options;
    await waitFor(() => expect(document.title).toBe(own.title));
    expect(document.documentElement.lang).toBe(language);
    await screen.findByRole('heading', { level: 1, name: own.title });
    await screen.findByRole('heading', { level: 2, name: own.adults.lock.title });
    for (const field of container.querySelectorAll('input, select')) {
      expect((field as HTMLInputElement).labels?.[0]?.textContent?.trim()).not.toBe('');
    }
    const levels = [...container.querySelectorAll('h1, h2, h3')].map((one) =>
      Number(one.localName[1]),
    );
    levels.reduce((last, level) => {
      expect(level).toBeLessThanOrEqual(last + 1);
      return level;
    }, 0);
  });
});

describe('a choice', () => {
  it.each<[string, string, SettingsChange]>([
    [why.language, 'fr', { language: 'fr' }],
    [help.country, 'DE', { country: 'DE' }],
    [popup.settings.age, '13-17', { age: '13-17' }],
    [popup.settings.often, 'serious', { frequency: 'serious' }],
    [words.dock, 'left', { dock: 'left' }],
    [words.exit.page, 'https://example.org/', { exitPage: 'https://example.org/' }],
    [popup.settings.name, 'Ana', { trusted: [{ name: 'Ana', phone: null }] }],
  ])('of “%s” is sent, and that it is saved is said', async (label, value, change) => {
    const page = await open();
    choose(label, value);
    await waitFor(() => expect(changes(page)).toEqual([change]));
    const { saved } = ownPages[change.language === 'fr' ? 'fr' : 'en'].options;
    await waitFor(() => expect(said()).toBe(saved));
  });

  it('is said to be saved for a while, and then no longer covers the page', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    await open();
    choose(words.dock, 'left');
    await waitFor(() => expect(said()).toBe(words.saved));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(said()).toBe('');
  });

  it('of a dot, and of a site, is sent', async () => {
    const page = await open();
    fireEvent.click(screen.getByLabelText(popup.settings.discreet));
    fireEvent.click(screen.getByLabelText('Discord'));
    await waitFor(() => expect(changes(page)).toEqual([{ discreet: true }, { off: ['discord'] }]));
    expect(screen.getByLabelText<HTMLInputElement>('Discord').checked).toBe(false);
  });

  it('that the storage did not take holds, and it is said that it will not last', async () => {
    const page = await open();
    page.answer('change-settings', { done: true, why: 'storage' });
    choose(words.dock, 'left');
    await waitFor(() => expect(said()).toBe(words.why.storage));
  });

  it('that nobody answered is said not to hold, and what holds is shown', async () => {
    const page = await open();
    page.answer('change-settings', undefined);
    choose(words.dock, 'left');
    await waitFor(() => expect(said()).toBe(words.silent));
    expect(screen.getByLabelText<HTMLSelectElement>(words.dock).value).toBe('right');
  });

  it('is not undone by an answer that was under way before it', async () => {
    const page = await open();
    const old = await page.ask({ type: 'options-opened' });
    let late = (_answer: unknown) => {};
    page.answer('options-opened', new Promise((resolve) => (late = resolve)));
    page.tell({});
    page.forget('options-opened');
    choose(words.dock, 'left');
    await waitFor(() => expect(said()).toBe(words.saved));
    late(old);
    await new Promise((settled) => setTimeout(settled));
    expect(screen.getByLabelText<HTMLSelectElement>(words.dock).value).toBe('left');
  });

  it.each([popup.settings.name, popup.settings.phone, words.exit.page])(
    'is not taken out of “%s” while it is typed, whatever is chosen elsewhere meanwhile',
    async (label) => {
      const page = await open();
      const field = screen.getByLabelText<HTMLInputElement>(label);
      fireEvent.input(field, { target: { value: 'half a wo' } });
      page.tell({ settings: { ...DEFAULT_SETTINGS, dock: 'left' } });
      const dock = screen.getByLabelText<HTMLSelectElement>(words.dock);
      await waitFor(() => expect(dock.value).toBe('left'));
      expect(field.value).toBe('half a wo');
    },
  );

  it('made elsewhere is shown', async () => {
    const page = await open();
    page.tell({ settings: { ...DEFAULT_SETTINGS, dock: 'left' } });
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLSelectElement>(words.dock).value).toBe('left'),
    );
  });

  it('of an exit page that is none is not sent, and the usual one can be had back', async () => {
    const page = await open({ settings: { ...DEFAULT_SETTINGS, exitPage: 'https://a.example/' } });
    choose(words.exit.page, 'http://a.example/');
    expect(screen.getByText(words.exit.wrong)).toBeDefined();
    expect(changes(page)).toEqual([]);
    press(words.exit.usual);
    await waitFor(() => expect(changes(page)).toEqual([{ exitPage: EXIT_PAGE }]));
    expect(screen.queryByText(words.exit.wrong)).toBeNull();
  });
});

describe('what a school decided', () => {
  const policy = {
    schoolName: 'Example School',
    languages: ['en' as const],
    country: 'GB' as const,
    ageBand: '13-17' as const,
    frequencyFloor: 'gentle' as const,
    discreet: true,
    sitesOff: ['teams'],
    locked: ['pause' as const],
  };
  const bySchool = help.school.set('Example School');

  it('is shown with its name, and cannot be changed', async () => {
    await open({ policy });
    for (const label of [why.language, help.country, popup.settings.age]) {
      const field = screen.getByRole<HTMLSelectElement>('combobox', { name: new RegExp(label) });
      expect(field.disabled, label).toBe(true);
      expect(field.closest('label')?.textContent).toContain(bySchool);
    }
    expect(screen.getByLabelText<HTMLInputElement>(popup.settings.discreet).disabled).toBe(true);
    const teams = screen.getByRole<HTMLInputElement>('checkbox', { name: /Teams/ });
    expect([teams.disabled, teams.checked]).toEqual([true, false]);
    expect(teams.closest('label')?.textContent).toContain(bySchool);
    const offered = within(screen.getByLabelText(popup.settings.often)).getAllByRole('option');
    expect(offered).toHaveLength(2);
    expect(part(pause.title).getByText(bySchool)).toBeDefined();
    expect(
      part(pause.title).getByRole<HTMLButtonElement>('button', { name: pause.halfHour }).disabled,
    ).toBe(true);
    expect(screen.getByText(words.school.decided('Example School'))).toBeDefined();
  });

  it('leaves all else to the person', async () => {
    await open({ policy });
    for (const label of ['Discord', words.dock, popup.settings.name, words.exit.page]) {
      expect(screen.getByLabelText<HTMLInputElement>(label).disabled, label).toBe(false);
    }
  });

  it('and what of it does not count is named by its place alone', async () => {
    await open({ policy, problems: [{ place: 'contacts[1].phone', reason: 'wrong' }] });
    const { policy: title, reasons } = words.adults.problems;
    expect(screen.getByText(title).nextElementSibling?.textContent).toBe(
      `contacts[1].phone: ${reasons.wrong}`,
    );
  });

  it('stands there as text, whatever its name is', async () => {
    const schoolName = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const contacts = [{ name: '<b>Ana</b>', role: '<i>nurse</i>' }];
    const { container } = await open({ policy: { ...policy, schoolName, contacts } });
    expect(screen.getByText(words.school.decided(schoolName))).toBeDefined();
    expect(screen.getByRole('heading', { name: help.school.at(schoolName) })).toBeDefined();
    expect(screen.getByText('<b>Ana</b> · <i>nurse</i>')).toBeDefined();
    expect(container.querySelector('img, script, b, i')).toBeNull();
  });

  it('is not spoken of without one', async () => {
    await open();
    expect(screen.queryByRole('heading', { name: words.school.title })).toBeNull();
  });
});

describe('what is kept', () => {
  it('is told by a count, and can be started over and cleared', async () => {
    const page = await open({ rests: 3 });
    expect(screen.getByText(words.kept.rests(3))).toBeDefined();
    page.hold({ rests: 0 });
    press(words.kept.startOver);
    await waitFor(() => expect(screen.queryByText(words.kept.startOver)).toBeNull());
    press(words.kept.clear);
    await waitFor(() => expect(said()).toBe(words.kept.cleared));
    expect(page.asked()).toEqual([{ type: 'start-over' }, { type: 'clear' }]);
  });

  it('goes on with the keyboard where the button is gone', async () => {
    const page = await open({ rests: 1 });
    const button = screen.getByRole('button', { name: words.kept.startOver });
    button.focus();
    page.hold({ rests: 0 });
    fireEvent.click(button);
    const heading = screen.getByRole('heading', { name: words.kept.title });
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });

  it.each<StoreNotice>(['settings_unreadable', 'settings_newer', 'storage_full', 'storage_silent'])(
    'is told of where something went wrong, until that was read: %s',
    async (notice) => {
      const page = await open({ notices: [notice] });
      const { title } = words.notices[notice];
      expect(screen.getByRole('heading', { name: title })).toBeDefined();
      page.hold({ notices: [] });
      press(words.dismiss);
      await waitFor(() => expect(screen.queryByRole('heading', { name: title })).toBeNull());
      expect(page.asked()).toEqual([{ type: 'dismiss', notice }]);
    },
  );

  it.each<StoreNotice>(['lock_forgotten', 'lock_unreadable'])(
    'is told of for its week where the lock is gone: %s',
    async (notice) => {
      await open({ notices: [notice] });
      expect(screen.getByText(words.notices[notice].body)).toBeDefined();
      expect(screen.queryByText(words.dismiss)).toBeNull();
    },
  );

  it('is named by its place alone where it could not be read', async () => {
    const problems = [{ place: 'trusted[0].phone', reason: 'wrong' as const }];
    await open({ notices: ['settings_unreadable'], aside: { problems } });
    const { settings: title, reasons } = words.adults.problems;
    expect(screen.getByText(title).nextElementSibling?.textContent).toBe(
      `trusted[0].phone: ${reasons.wrong}`,
    );
  });
});

describe('the sites that were let in', () => {
  const sites = ['https://chat.example/*', 'https://*/*'];

  it('can each be taken back', async () => {
    const { onStop } = await open({ sites });
    press(words.sites.stop('chat.example'));
    press(words.sites.stop(words.sites.all));
    expect(onStop.mock.calls).toEqual(sites.map((pattern) => [pattern]));
  });

  it('cannot while the lock keeps the sites', async () => {
    await open({ sites, lock: LOCKED });
    const stop = screen.getByRole<HTMLButtonElement>('button', {
      name: words.sites.stop('chat.example'),
    });
    expect(stop.disabled).toBe(true);
  });
});

describe('a pause', () => {
  it.each([
    [pause.halfHour, 'half-hour'],
    [pause.today, 'today'],
  ])('can be asked for: %s', async (name, how) => {
    const page = await open();
    press(name);
    await waitFor(() => expect(page.asked()).toEqual([{ type: 'pause', how }]));
  });

  it('is shown with its end, can be ended under any lock, and is gone when it is over', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    vi.setSystemTime(new Date(2026, 10, 22, 15, 0));
    const until = new Date(2026, 10, 22, 15, 30).getTime();
    const page = await open({ pausedUntil: until, lock: LOCKED });
    expect(part(pause.title).getByText(/3:30/)).toBeDefined();
    press(pause.end);
    await waitFor(() => expect(page.asked()).toEqual([{ type: 'pause', how: 'end' }]));
    await vi.advanceTimersByTimeAsync(30 * 60_000);
    await waitFor(() => expect(screen.queryByText(pause.end)).toBeNull());
  });

  it('that was refused is said to be', async () => {
    const page = await open();
    page.answer('pause', { done: false, why: 'locked' });
    press(pause.today);
    await waitFor(() => expect(said()).toBe(words.why.locked));
  });
});

describe('the family lock', () => {
  it('is said first not to stop someone who can remove extensions', async () => {
    await open();
    const [first] = lock.limits;
    const limits = screen.getByText(first ?? '');
    const field = screen.getByLabelText(lock.passphrase);
    expect(limits.compareDocumentPosition(field)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('is set with a passphrase that is long enough and typed twice alike', async () => {
    const page = await open();
    page.answer('set-lock', LOCKED);
    const set = (passphrase: string, again: string) => {
      type(lock.passphrase, passphrase);
      type(lock.again, again);
      press(lock.set);
    };
    set('short', 'short');
    expect(screen.getAllByText(lock.short(8))).toHaveLength(2);
    set('long enough', 'another one');
    expect(screen.getByText(lock.differ)).toBeDefined();
    expect(page.asked()).toEqual([]);
    set('long enough', 'long enough');
    await waitFor(() =>
      expect(page.asked()).toEqual([{ type: 'set-lock', passphrase: 'long enough' }]),
    );
    await waitFor(() => expect(said()).toBe(lock.isSet));
    expect(document.body.innerHTML).not.toContain('long enough');
    expect(screen.getByLabelText<HTMLInputElement>(lock.passphrase).value).toBe('');
  });

  it('keeps what it guards, and nothing else', async () => {
    await open({ lock: LOCKED });
    const held = popup.settings.locked;
    const age = screen.getByRole<HTMLSelectElement>('combobox', {
      name: new RegExp(popup.settings.age),
    });
    expect(age.disabled).toBe(true);
    expect(age.closest('label')?.textContent).toContain(held);
    const disabled = (label: string) => screen.getByLabelText<HTMLInputElement>(label).disabled;
    expect(['Discord', file.take].map(disabled)).toEqual([true, true]);
    const free = [
      why.language,
      help.country,
      popup.settings.often,
      popup.settings.discreet,
      words.dock,
      words.exit.page,
      popup.settings.name,
    ];
    expect(free.filter(disabled)).toEqual([]);
    const isDisabled = (name: string) =>
      screen.getByRole<HTMLButtonElement>('button', { name }).disabled;
    expect([pause.halfHour, pause.today].map(isDisabled)).toEqual([true, true]);
    expect([words.kept.clear, file.save].map(isDisabled)).toEqual([false, false]);
  });

  it('is opened by the passphrase, with Enter as well', async () => {
    const page = await open({ lock: LOCKED });
    page.answer('unlock', LOCKED);
    type(lock.passphrase, 'a guess');
    press(lock.unlock);
    expect(await screen.findByText(lock.wrong)).toBeDefined();
    page.answer('unlock', OPEN);
    page.hold({ lock: OPEN });
    type(lock.passphrase, 'long enough');
    fireEvent.keyDown(screen.getByLabelText(lock.passphrase), { key: 'Enter' });
    await screen.findByRole('button', { name: lock.lockNow });
    const tried = page.asked().flatMap((one) => (one.type === 'unlock' ? [one.passphrase] : []));
    expect(tried).toEqual(['a guess', 'long enough']);
    expect(screen.getByLabelText<HTMLInputElement>('Discord').disabled).toBe(false);
  });

  it('takes no try while it makes wait, and says until when', async () => {
    const waitUntil = Date.now() + 60_000;
    await open({ lock: { ...LOCKED, waitUntil } });
    const button = screen.getByRole<HTMLButtonElement>('button', { name: lock.unlock });
    expect(button.disabled).toBe(true);
    expect(part(lock.title).getByText(new RegExp(lock.wait('').slice(0, 20)))).toBeDefined();
  });

  it.each([
    [lock.lockNow, 'lock-now'],
    [lock.remove, 'remove-lock'],
  ] as const)('when open: %s', async (name, request) => {
    const page = await open({ lock: OPEN });
    page.answer(request, LOCKED);
    press(name);
    await waitFor(() => expect(page.asked()).toEqual([{ type: request }]));
  });

  it('can be given another passphrase when open', async () => {
    const page = await open({ lock: OPEN });
    page.answer('set-lock', LOCKED);
    type(lock.passphrase, 'long enough');
    type(lock.again, 'long enough');
    press(lock.change);
    await waitFor(() =>
      expect(page.asked()).toEqual([{ type: 'set-lock', passphrase: 'long enough' }]),
    );
  });

  it('can be forgotten, at the price that is named', async () => {
    const page = await open({ lock: LOCKED });
    page.answer('forget-lock', { ...LOCKED, set: false });
    for (const line of lock.forgotMeans) expect(screen.getByText(line)).toBeDefined();
    press(lock.forget);
    await waitFor(() => expect(page.asked()).toEqual([{ type: 'forget-lock' }]));
  });
});

describe('settings as a file', () => {
  async function take(text: string, answer: unknown) {
    const page = await open();
    page.answer('import-settings', answer);
    const chosen = new File([text], 'settings.json');
    fireEvent.change(screen.getByLabelText(file.take), { target: { files: [chosen] } });
    return page;
  }

  it.each([
    ['export-settings', file.save, 'sidelight-settings.json'],
    ['export-aside', file.saveOld, 'sidelight-old-settings.json'],
  ] as const)('are saved by a link that holds them: %s', async (request, button, name) => {
    const made: Blob[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => `blob:${made.push(blob)}`,
        revokeObjectURL: vi.fn(),
      }),
    );
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const page = await open({ aside: { problems: [] } });
    page.answer(request, { text: '{"age":"9-12"}' });
    press(button);
    await waitFor(() => expect(clicked).toHaveBeenCalledOnce());
    const [link] = clicked.mock.instances as HTMLAnchorElement[];
    expect([link?.href, link?.download]).toEqual(['blob:1', name]);
    expect(page.asked()).toEqual([{ type: request }]);
    expect(await made[0]?.text()).toBe('{"age":"9-12"}');
  });

  it('are spoken of as old ones only where there are some, with the way to delete them', async () => {
    const page = await open();
    expect(screen.queryByText(file.saveOld)).toBeNull();
    page.tell({ aside: { problems: [] } });
    expect(await screen.findByText(file.saveOld)).toBeDefined();
    expect(screen.getByText(file.oldMeans(words.kept.clear))).toBeDefined();
  });

  it('are used, and what of them is not is named by its place', async () => {
    const page = await take('{"name":"Sidelight settings"}', {
      done: true,
      why: null,
      problems: [{ place: 'trusted[0].phone', reason: 'wrong' }],
    });
    await waitFor(() => expect(said()).toBe(file.taken));
    expect(page.asked()).toEqual([
      { type: 'import-settings', text: '{"name":"Sidelight settings"}' },
    ]);
    expect(screen.getByText('trusted[0].phone').parentElement?.textContent).toBe(
      `trusted[0].phone: ${words.adults.problems.reasons.wrong}`,
    );
  });

  it.each(['unreadable', 'locked'] as const)('are refused: %s', async (reason) => {
    await take('hello', { done: false, why: reason, problems: [] });
    await waitFor(() => expect(said()).toBe(words.why[reason]));
  });

  it.each([
    ['empty', ''],
    ['too large', 'x'.repeat(100_001)],
  ])('are not even sent where the file is %s', async (_, text) => {
    const page = await take(text, null);
    await waitFor(() => expect(said()).toBe(words.why.unreadable));
    expect(page.asked()).toEqual([]);
  });
});

it('says so where nobody answers', async () => {
  const { ask, follow } = { ask: async () => undefined, follow: () => () => {} };
  render(<Options ask={ask} follow={follow} onStop={async () => {}} welcome="/welcome.html" />);
  expect(await screen.findByText(words.silent)).toBeDefined();
});
