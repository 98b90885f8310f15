// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../components/panel/panel.tsx';
import { copies } from '../../locales/index.ts';
import { languages, levels, noticeOf, propsFor, voices } from './props.ts';

afterEach(cleanup);

const everyPanel = languages.flatMap((language) =>
  voices.flatMap((voice) => levels.map((level) => ({ language, voice, level }))),
);

function button(name: string): HTMLElement {
  return screen.getByRole('button', { name });
}

describe.each(everyPanel)('the panel on $voice, level $level, in $language', (one) => {
  const copy = copies[one.language];
  const show = () => render(<Panel {...propsFor(noticeOf(one.voice, one.level), one.language)} />);

  it('says what was noticed, that it may be wrong, and who decides', () => {
    show();
    const region = screen.getByRole('region', { name: 'Sidelight' });
    const { title, body } = copy.notices[one.voice][one.level];
    expect(within(region).getByRole('heading', { level: 2 }).textContent).toBe(title);
    for (const text of [body, copy.panel.decide, copy.panel.promise, copy.cues.image_request]) {
      expect(region.textContent).toContain(text);
    }
    expect(region.textContent?.includes(copy.panel.notYourFault)).toBe(one.level >= 3);
  });

  it('offers three main buttons, and no way to call an urgent matter fine', () => {
    const { container } = show();
    expect(container.querySelectorAll('.choices button')).toHaveLength(3);
    const fine = screen.queryByRole('button', { name: copy.panel.fine });
    expect(fine === null).toBe(one.level === 4);
    expect(button(copy.panel.later)).toBeDefined();
    expect(button(copy.panel.talk)).toBeDefined();
    expect(button(copy.panel.why)).toBeDefined();
  });

  it('shows the emergency number at once where it is urgent', () => {
    show();
    const region = screen.getByRole('region');
    expect(region.textContent?.includes(copy.panel.call('999'))).toBe(one.level === 4);
  });

  it('offers ideas for a reply but where no reply is best', () => {
    show();
    const ideas = screen.queryByRole('button', { name: copy.panel.replies });
    expect(ideas === null).toBe(['threat', 'self_harm'].includes(one.voice));
  });
});

describe('the panel', () => {
  it('can be closed by its first button', () => {
    const props = propsFor(noticeOf('photo', 3));
    render(<Panel {...props} />);
    const [first] = screen.getAllByRole('button');
    expect(first).toBe(button('Close'));
    fireEvent.click(button('Close'));
    expect(props.onClose).toHaveBeenCalledOnce();
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

  it('opens one part at a time, and closes it again', () => {
    render(<Panel {...propsFor(noticeOf('threat', 4))} />);
    fireEvent.click(button('What to do now'));
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
    expect(button('What to do now').getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(button('Why am I seeing this?'));
    expect(button('What to do now').getAttribute('aria-expanded')).toBe('false');
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('What was noticed');
    fireEvent.click(button('Why am I seeing this?'));
    expect(screen.queryByRole('heading', { level: 3 })).toBeNull();
  });

  it('puts a person to talk to first when someone may get hurt', () => {
    const { container } = render(<Panel {...propsFor(noticeOf('self_harm', 4))} />);
    expect(container.querySelector('.choices button')?.textContent).toBe('Talk to someone');
  });

  it('leads only to listed sites, and tells them nothing', () => {
    render(<Panel {...propsFor(noticeOf('threat', 3))} />);
    fireEvent.click(button('Talk to someone'));
    const links = screen.getAllByRole('link') as HTMLAnchorElement[];
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

  it('asks for another country or language where one is picked', () => {
    const props = propsFor(noticeOf('photo', 2));
    render(<Panel {...props} />);
    fireEvent.click(button('Talk to someone'));
    fireEvent.change(screen.getByRole('combobox', { name: 'Country' }), {
      target: { value: 'FR' },
    });
    expect(props.onCountry).toHaveBeenCalledWith('FR');
    fireEvent.click(button('Why am I seeing this?'));
    fireEvent.change(screen.getByRole('combobox', { name: 'Language' }), {
      target: { value: 'fr' },
    });
    expect(props.onLanguage).toHaveBeenCalledWith('fr');
  });
});

describe('an idea for a reply', () => {
  const open = () => {
    render(<Panel {...propsFor(noticeOf('photo', 3))} />);
    fireEvent.click(button('Ideas for a reply'));
    fireEvent.click(button('Copy: I don’t send pics.'));
  };

  it('is put on the clipboard', async () => {
    const writeText = vi.fn().mockResolvedValue(undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    open();
    expect(await screen.findByText('Copied')).toBeDefined();
    expect(writeText).toHaveBeenCalledWith('I don’t send pics.');
    vi.unstubAllGlobals();
  });

  it.each([
    ['refuses', { clipboard: { writeText: () => Promise.reject(new Error('refused')) } }],
    ['has none', {}],
  ])('can be copied by hand where the page %s', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    open();
    expect(await screen.findByText(copies.en.replies.byHand)).toBeDefined();
    expect(screen.getByText('I don’t send pics.')).toBeDefined();
    vi.unstubAllGlobals();
  });
});
