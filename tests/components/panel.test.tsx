// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../components/panel/panel.tsx';
import type { PanelProps } from '../../components/panel/props.ts';
import { PLATFORMS } from '../../lib/help/platforms.ts';
import { copies } from '../../locales/index.ts';
import { ages, languages, levels, noticeOf, propsFor, voices } from './props.ts';
import { undraw } from './undraw.ts';

afterEach(undraw);

const everyPanel = languages.flatMap((language) =>
  ages.flatMap((age) =>
    voices.flatMap((voice) => levels.map((level) => ({ language, age, voice, level }))),
  ),
);

const button = (name: string) => screen.getByRole('button', { name });
const mainButtons = (container: Element) =>
  [...container.querySelectorAll('.choices > li > button')].map(({ textContent }) => textContent);
const openMore = () => fireEvent.click(button('More'));

describe.each(everyPanel)('the panel on $voice, level $level, in $language for $age', (one) => {
  const copy = copies[one.language];
  const said = copy.ages[one.age];
  const show = () =>
    render(<Panel {...propsFor(noticeOf(one.voice, one.level), one.language)} age={one.age} />);

  it('says what was noticed, that it may be wrong, and who decides', () => {
    show();
    const region = screen.getByRole('region', { name: 'Sidelight' });
    const { title, body } = said.notices[one.voice][one.level];
    expect(within(region).getByRole('heading', { level: 2 }).textContent).toBe(title);
    for (const text of [body, copy.panel.decide, copy.panel.promise, copy.panel.exitLimits]) {
      expect(region.textContent).toContain(text);
    }
    expect(region.textContent?.includes(copy.panel.notYourFault)).toBe(one.level >= 3);
    if (said.show !== null) {
      expect(region.textContent?.includes(said.show)).toBe(one.level >= 2);
    }
  });

  it('has at most three main buttons, everything else behind “More”', () => {
    const { container } = show();
    const main = mainButtons(container);
    expect(main.length).toBeGreaterThan(0);
    expect(main.length).toBeLessThanOrEqual(3);
    fireEvent.click(button(copy.panel.more));
    const labels = [...container.querySelectorAll('[data-part]')].map((part) => part.textContent);
    expect(new Set(labels).size).toBe(labels.length);
    const reached = [copy.panel.why, copy.panel.talk, copy.block.button, said.save.button];
    for (const label of [...reached, said.again.button, said.fault.button]) {
      expect(labels).toContain(label);
    }
  });

  it('has no way to call an urgent matter fine', () => {
    show();
    const fine = screen.queryByRole('button', { name: copy.panel.fine });
    expect(fine === null).toBe(one.level === 4);
    expect(button(copy.panel.later)).toBeDefined();
  });

  it('shows the steps and then the emergency number at once where it is urgent', () => {
    show();
    const text = screen.getByRole('region').textContent ?? '';
    const order = [...said.advice[one.voice].steps, copy.panel.call('999')];
    const places = [...order.map((line) => text.lastIndexOf(line)), text.indexOf(copy.panel.later)];
    expect(places.slice(0, -1).every((place) => place >= 0)).toBe(one.level === 4);
    if (one.level === 4) expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('offers ideas for a reply but where no reply is best', () => {
    const { container } = show();
    fireEvent.click(button(copy.panel.more));
    const ideas = container.querySelector('[data-part="replies"]');
    expect(ideas === null).toBe(['threat', 'self_harm'].includes(one.voice));
  });
});

describe('the main buttons', () => {
  it.each([
    ['photo', ['Ideas for a reply', 'Block and report here', 'Talk to someone']],
    ['threat', ['What to do now', 'Get pictures taken down', 'Talk to someone']],
    ['meeting', ['Plan a safer meeting', 'Talk to someone', 'Ideas for a reply']],
    ['code', ['Lock my account', 'Why am I seeing this?', 'Block and report here']],
    ['self_harm', ['Talk to someone', 'What to do now', 'Block and report here']],
    ['control', ['Is this OK?', 'Talk to someone']],
    ['friend', ['Help a friend', 'Talk to someone', 'What I can do now']],
  ] as const)('are in the order of what helps most: %s', (voice, labels) => {
    const { container } = render(<Panel {...propsFor(noticeOf(voice, 3))} />);
    expect(mainButtons(container)).toEqual(labels);
  });

  it('lead to a line against trafficking in a country that has one', () => {
    const { container } = render(<Panel {...propsFor(noticeOf('money', 3))} country="US" />);
    expect(mainButtons(container)[1]).toBe(copies.en.help.headings.trafficking);
  });
});

describe('the panel', () => {
  it('has the quick exit first and the way to close last in its header', () => {
    const props = propsFor(noticeOf('photo', 3));
    render(<Panel {...props} />);
    const names = screen.getAllByRole('button').map((one) => one.ariaLabel ?? one.textContent);
    expect(names.slice(0, 3)).toEqual([copies.en.panel.exit, copies.en.panel.move, 'Close']);
    fireEvent.click(button('Close'));
    expect(props.onClose).toHaveBeenCalledOnce();
    fireEvent.click(button(copies.en.panel.exit));
    expect(props.onExit).toHaveBeenCalledOnce();
  });

  it.each([
    ['left', 'right'],
    ['right', 'left'],
  ] as const)('asks to be moved from the %s to the %s', (dock, other) => {
    const props = propsFor(noticeOf('photo', 3));
    render(<Panel {...props} dock={dock} />);
    fireEvent.click(button(copies.en.panel.move));
    expect(props.onDock).toHaveBeenCalledWith(other);
  });

  it('tells each choice to its caller', () => {
    const props = propsFor(noticeOf('photo', 3));
    render(<Panel {...props} />);
    fireEvent.click(button('This is fine'));
    expect(props.onRest).toHaveBeenCalledOnce();
    fireEvent.click(button('Not now'));
    expect(props.onLater).toHaveBeenCalledOnce();
    expect(props.onClose).not.toHaveBeenCalled();
  });

  it('opens one part at a time, right below its button, and closes it again', () => {
    render(<Panel {...propsFor(noticeOf('threat', 3))} />);
    fireEvent.click(button('What to do now'));
    expect(screen.getByText(copies.en.ages['13-17'].advice.threat.steps[0] ?? '')).toBeDefined();
    expect(button('What to do now').getAttribute('aria-expanded')).toBe('true');
    openMore();
    fireEvent.click(button('Why am I seeing this?'));
    expect(button('What to do now').getAttribute('aria-expanded')).toBe('false');
    expect(screen.getAllByRole('heading', { level: 3 })[0]?.textContent).toBe('What was noticed');
    fireEvent.click(button('Why am I seeing this?'));
    expect(screen.queryByRole('heading', { level: 3 })).toBeNull();
  });

  it('asks two young people about pressure, at levels 2 and 3 only', () => {
    const { peers, notices } = copies.en.ages['13-17'];
    const titleAt = (level: 1 | 2 | 3 | 4, voice: 'photo' | 'code') => {
      undraw();
      render(<Panel {...propsFor({ ...noticeOf(voice, level), peers: true })} />);
      return screen.getByRole('heading', { level: 2 }).textContent;
    };
    expect(titleAt(2, 'photo')).toBe(peers.photo.title);
    expect(titleAt(3, 'photo')).toBe(peers.photo.title);
    expect(titleAt(4, 'photo')).toBe(notices.photo[4].title);
    expect(titleAt(3, 'code')).toBe(notices.code[3].title);
  });

  it('leads only to listed sites, and tells them nothing', () => {
    const { container } = render(<Panel {...propsFor(noticeOf('threat', 3))} />);
    fireEvent.click(button('Talk to someone'));
    // Ways out are folded away until what they leave behind is said.
    const links = [...container.querySelectorAll<HTMLAnchorElement>('a[target]')];
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      expect(link.rel).toBe('noreferrer noopener');
      expect(link.target).toBe('_blank');
      expect(link.protocol).toBe('https:');
    }
    expect(screen.getAllByRole('heading', { level: 3 })[0]?.textContent).toBe(
      copies.en.help.headings.take_down,
    );
  });

  it('puts the adults whom one trusts beside the lines', () => {
    const trusted = [{ name: 'Ana', phone: '0123 456' }];
    render(<Panel {...propsFor(noticeOf('photo', 3))} trusted={trusted} />);
    fireEvent.click(button('Talk to someone'));
    expect(screen.getByText('Ana')).toBeDefined();
  });

  it('asks for another country or language where one is picked', () => {
    const props = propsFor(noticeOf('photo', 2));
    render(<Panel {...props} />);
    fireEvent.click(button('Talk to someone'));
    const pick = (name: string, value: string) =>
      fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
    pick('Country', 'FR');
    expect(props.onCountry).toHaveBeenCalledWith('FR');
    openMore();
    pick('Language', 'fr');
    expect(props.onLanguage).toHaveBeenCalledWith('fr');
  });
});

describe('block and report', () => {
  const show = (site: PanelProps['site']) => {
    render(<Panel {...propsFor(noticeOf('photo', 3))} site={site} />);
    fireEvent.click(button('Block and report here'));
    return screen.getByRole('region');
  };

  it('has the steps of the site, its own help page, and the day on which both were compared', () => {
    const text = show('discord').textContent ?? '';
    const { discord } = copies.en.block.steps;
    const places = discord.map((step) => text.indexOf(step));
    expect(places.every((place) => place >= 0)).toBe(true);
    const link = screen.getByRole('link', { name: copies.en.block.helpPage });
    expect(link.getAttribute('href')).toBe(PLATFORMS.discord.help);
    expect(text.indexOf(copies.en.help.leaving)).toBeLessThan(
      text.indexOf(copies.en.block.helpPage),
    );
    expect(text).toContain('November 22, 2026');
  });

  it.each(['generic', 'constructor', null])('has steps that fit any other site: %s', (site) => {
    const text = show(site).textContent;
    expect(text).toContain(copies.en.block.steps.other.at(-1));
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('an idea for a reply', () => {
  const idea = copies.en.ideas.image_request?.firm ?? '';
  const open = () => {
    render(<Panel {...propsFor(noticeOf('photo', 3))} />);
    fireEvent.click(button('Ideas for a reply'));
    fireEvent.click(button(`Copy: ${idea}`));
  };

  it('comes in three tones for each thing that was noticed', () => {
    open();
    const { image_request, secrecy } = copies.en.ideas;
    const all = [...Object.values(image_request ?? {}), ...Object.values(secrecy ?? {})];
    expect(all).toHaveLength(6);
    for (const words of all) expect(screen.getByText(words)).toBeDefined();
  });

  it('is put on the clipboard', async () => {
    const writeText = vi.fn().mockResolvedValue(undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    open();
    expect(await screen.findByText('Copied')).toBeDefined();
    expect(writeText).toHaveBeenCalledWith(idea);
    vi.unstubAllGlobals();
  });

  it.each([
    ['refuses', { clipboard: { writeText: () => Promise.reject(new Error('refused')) } }],
    ['has none', {}],
  ])('can be copied by hand where the page %s', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    open();
    expect(await screen.findByText(copies.en.replies.byHand)).toBeDefined();
    expect(screen.getByText(idea)).toBeDefined();
    vi.unstubAllGlobals();
  });
});
