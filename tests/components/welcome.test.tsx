// @vitest-environment jsdom

import { configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountPanel } from '../../components/panel/mount.ts';
import type { LoadStage } from '../../components/welcome/try-it.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import type { OpenedOptions } from '../../lib/settings/answers.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { copies } from '../../locales/index.ts';
import { ownPages } from '../../locales/own-pages.ts';
import { background } from './own-page.ts';
import { languages } from './props.ts';
import { undraw } from './undraw.ts';
import { weigherFor } from './weigher.ts';

// The rules are compiled in the course of a test, which takes as long as it takes.
configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 60_000 });

const words = ownPages.en.welcome;
const { panel, popup, help, why } = copies.en;

/** The roots of panels: closed ones are out of reach otherwise. */
let roots: ShadowRoot[] = [];

beforeEach(() => {
  roots = [];
  vi.stubGlobal('navigator', { languages: ['en'] });
  const attachShadow = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attachShadow.call(this, init);
    roots.push(root);
    return root;
  });
});

afterEach(() => {
  undraw();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The real thing, but that a test's events are taken for a person's. */
const load: LoadStage = async () => ({
  ...(await import('../../components/welcome/rehearsal.ts')),
  mountPanel: (document, options) => mountPanel(document, { ...options, accepts: () => true }),
  weigherFor,
});

async function open(known: Partial<OpenedOptions> = {}, stage = load) {
  const behind = background(known);
  const onExit = vi.fn();
  render(<Welcome {...behind} load={stage} onExit={onExit} options="/options.html" />);
  await screen.findByRole('heading', { level: 1 });
  return { ...behind, onExit };
}

/** The panel, once something stands in it. */
async function panelShown() {
  const layer = () => roots.at(-1)?.firstElementChild as HTMLElement;
  await waitFor(() => expect(layer()?.childElementCount).toBeGreaterThan(0));
  return within(layer());
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const withSettings = (settings: Partial<Settings>) => ({
  settings: { ...DEFAULT_SETTINGS, ...settings },
});

/** Goes on to the step of that title. */
function goTo(wanted: string, next = words.next): void {
  for (let steps = 0; title() !== wanted; steps += 1) {
    if (steps > 5) throw new Error(`There is no step “${wanted}”.`);
    press(next);
  }
}

describe.each(languages)('the welcome in %s', (language) => {
  const own = ownPages[language].welcome;
  const known = withSettings({ language });

  it('leads through every step, back, and to the end', async () => {
    await open(known);
    const titles = [own.about, own.you, own.adults, own.sites, own.tryIt, own.done];
    for (const [at, step] of titles.entries()) {
      if (at > 0) press(own.next);
      expect(title()).toBe(step.title);
    }
    expect(screen.queryByText(own.next)).toBeNull();
    press(own.back);
    expect(title()).toBe(own.tryIt.title);
  });

  it('brings up the real panel in that language', async () => {
    await open(known);
    goTo(own.tryIt.title, own.next);
    press(own.tryIt.start);
    for (const { text } of own.chat.slice(1)) {
      await waitFor(() => expect(screen.queryByText(copies[language].popup.loading)).toBeNull());
      press(own.tryIt.next);
      await screen.findByText(text);
    }
    await screen.findByText(own.tryIt.panel);
    const shown = await panelShown();
    const { notices } = copies[language].ages['9-12'];
    expect(await shown.findByRole('heading', { name: notices.photo[3].title })).toBeDefined();
    expect(shown.getByRole('button', { name: copies[language].panel.talk })).toBeDefined();
  });
});

describe('the welcome', () => {
  it('says first who may have put it here, and that they are told nothing', async () => {
    await open();
    const [first] = screen.getAllByRole('listitem');
    expect(first?.textContent).toContain('nothing');
    expect(first?.textContent).toContain('school');
  });

  it('names the school that set it up', async () => {
    await open({ policy: { schoolName: '<b>Example</b> School' } });
    const [first] = screen.getAllByRole('listitem');
    expect(first?.textContent).toBe(
      Object.values(words.bySchool('<b>Example</b> School')).join(''),
    );
  });

  it('shows a school’s words as text, whatever they are', async () => {
    const schoolName = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const contacts = [{ name: '<b>Ana</b>', role: '<i>nurse</i>' }];
    await open({ policy: { schoolName, contacts, ageBand: '13-17' } });
    const { title, body } = words.bySchool(schoolName);
    expect(screen.getAllByRole('listitem')[0]?.textContent).toBe(title + body);
    expect(screen.getByText(help.school.at(schoolName))).toBeDefined();
    expect(screen.getByText('<b>Ana</b> · <i>nurse</i>')).toBeDefined();
    goTo(words.you.title);
    expect(screen.getByText(help.school.set(schoolName), { exact: false })).toBeDefined();
    expect(document.querySelector('img, script, b, i')).toBeNull();
  });

  it('can be skipped from any step but the last one, which has nothing after it', async () => {
    for (const step of [words.about, words.you, words.adults, words.sites]) {
      undraw();
      await open();
      goTo(step.title);
      press(words.skip);
      expect(title()).toBe(words.done.title);
    }
    press(words.back);
    expect(screen.queryByText(words.skip)).toBeNull();
  });

  it('takes the focus to the heading of a step that is reached, and to none when it opens', async () => {
    await open();
    expect(document.activeElement).toBe(document.body);
    press(words.next);
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })),
    );
  });

  it('sends each choice as it is made', async () => {
    const page = await open();
    goTo(words.you.title);
    const choose = (label: string, value: string) =>
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    choose(popup.settings.age, '13-17');
    choose(popup.settings.often, 'gentle');
    // The helplines below have a list of countries as well.
    const [country] = screen.getAllByLabelText(help.country);
    fireEvent.change(country as Element, { target: { value: 'DE' } });
    fireEvent.click(screen.getByLabelText(popup.settings.discreet));
    press(words.next);
    fireEvent.change(screen.getByLabelText(popup.settings.name), { target: { value: 'Ana' } });
    press(words.next);
    fireEvent.click(screen.getByLabelText('Discord'));
    await waitFor(() =>
      expect(page.asked()).toEqual(
        [
          { age: '13-17' },
          { frequency: 'gentle' },
          { country: 'DE' },
          { discreet: true },
          { trusted: [{ name: 'Ana', phone: null }] },
          { off: ['discord'] },
        ].map((change) => ({ type: 'change-settings', change })),
      ),
    );
  });

  it('says how chats on other sites are read, by the name of the popup’s button', async () => {
    await open();
    goTo(words.sites.title);
    expect(screen.getByText(new RegExp(popup.site.read))).toBeDefined();
  });

  it('shows what a school decided as its word', async () => {
    await open({ policy: { schoolName: 'Example School', ageBand: '13-17', languages: ['de'] } });
    const { popup: german, help: helps, why: reasons } = copies.de;
    const own = ownPages.de.welcome;
    goTo(own.you.title, own.next);
    for (const label of [german.settings.age, reasons.language]) {
      const field = screen.getByRole<HTMLSelectElement>('combobox', { name: new RegExp(label) });
      expect(field.disabled).toBe(true);
      expect(field.closest('label')?.textContent).toContain(helps.school.set('Example School'));
    }
  });

  it('shows what the family lock keeps', async () => {
    await open({ lock: { set: true, open: false, waitUntil: null } });
    goTo(words.sites.title);
    expect(screen.getByText(popup.settings.locked)).toBeDefined();
    expect(screen.getByLabelText<HTMLInputElement>('Discord').disabled).toBe(true);
  });

  it('shows who can help below every step', async () => {
    await open(withSettings({ country: 'GB' }));
    for (const step of [words.about, words.tryIt, words.done]) {
      goTo(step.title);
      expect(document.querySelector('.who-helps')?.textContent).toContain('Childline');
    }
  });

  it('says what it has to say where nobody answers', async () => {
    const ask = async () => undefined;
    render(
      <Welcome ask={ask} follow={() => () => {}} load={load} onExit={vi.fn()} options="/o.html" />,
    );
    expect(await screen.findByRole('heading', { name: words.about.title })).toBeDefined();
  });
});

describe('the try-out', () => {
  const { tryIt, chat } = words;

  async function play(known: Partial<OpenedOptions> = {}) {
    const page = await open(known);
    goTo(tryIt.title);
    press(tryIt.start);
    for (const { text } of chat.slice(1)) {
      await waitFor(() => expect(screen.queryByText(popup.loading)).toBeNull());
      press(tryIt.next);
      await screen.findByText(text);
    }
    return { ...page, shown: await panelShown() };
  }

  it('asks for nothing to be kept, whatever is pressed', async () => {
    const { shown, asked } = await play();
    fireEvent.click(shown.getByRole('button', { name: panel.fine }));
    expect(await screen.findByText(tryIt.closed)).toBeDefined();
    expect(asked()).toEqual([]);
    press(tryIt.again);
    expect(screen.queryByText(chat[0]?.text ?? '')).toBeNull();
    press(tryIt.start);
    await screen.findByText(chat[0]?.text ?? '');
    expect(asked()).toEqual([]);
  });

  it('changes a setting where one is pressed in the panel, and says it anew', async () => {
    const { shown, asked } = await play();
    fireEvent.click(shown.getByRole('button', { name: new RegExp(panel.more) }));
    fireEvent.change(await shown.findByLabelText(why.language), { target: { value: 'fr' } });
    expect(await shown.findByRole('button', { name: copies.fr.panel.talk })).toBeDefined();
    expect(asked()).toEqual([{ type: 'change-settings', change: { language: 'fr' } }]);
  });

  it('leaves for the page that was chosen at a quick exit', async () => {
    const { shown, onExit } = await play(withSettings({ exitPage: 'https://a.example/' }));
    fireEvent.click(shown.getByRole('button', { name: panel.exit }));
    expect(onExit).toHaveBeenCalledWith('https://a.example/');
  });

  it('shows a dot alone in discreet mode, and says what to press', async () => {
    const { shown } = await play(withSettings({ discreet: true }));
    expect(screen.getByText(tryIt.dot)).toBeDefined();
    expect(shown.queryByText(panel.talk)).toBeNull();
  });

  it('takes the panel along when the step is left', async () => {
    await play();
    const { host } = roots.at(-1) as ShadowRoot;
    expect(host.isConnected).toBe(true);
    press(words.back);
    await waitFor(() => expect(host.isConnected).toBe(false));
  });

  it('finds the message that is asked for', async () => {
    const { shown } = await play();
    fireEvent.click(shown.getByRole('button', { name: new RegExp(panel.more) }));
    fireEvent.click(await shown.findByRole('button', { name: panel.why }));
    const [show] = await shown.findAllByRole('button', { name: new RegExp(why.show) });
    fireEvent.click(show as Element);
    expect(await shown.findByRole('button', { pressed: true })).toBeDefined();
  });

  it('says so where it does not start, and the way goes on', async () => {
    await open({}, async () => Promise.reject(new Error('offline')));
    goTo(tryIt.title);
    press(tryIt.start);
    expect(await screen.findByText(tryIt.failed)).toBeDefined();
    press(words.next);
    expect(title()).toBe(words.done.title);
  });
});
