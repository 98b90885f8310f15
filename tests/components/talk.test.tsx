// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Talk, type TalkProps } from '../../components/panel/talk.tsx';
import { COUNTRY_CODES } from '../../lib/settings/countries.ts';
import { copies } from '../../locales/index.ts';
import { undraw } from './undraw.ts';

afterEach(() => {
  undraw();
  vi.unstubAllGlobals();
});

/** A Sunday, noon in UTC. */
const NOW = Date.parse('2026-11-22T12:00:00Z');
const languages = Object.values(copies);

function show(props: Partial<TalkProps>) {
  return render(
    <Talk
      copy={copies.en}
      country="GB"
      onCountry={vi.fn()}
      need="any"
      level={0}
      now={NOW}
      timeZone="Europe/London"
      {...props}
    />,
  );
}

function entry(name: string): HTMLElement {
  return screen.getByText(name).closest('.service') as HTMLElement;
}

const everywhere = languages.flatMap((copy) =>
  COUNTRY_CODES.map((country) => ({ copy, country, language: copy.language })),
);

describe.each(everywhere)('who can help in $country, in $language', ({ copy, country }) => {
  it('is told without a gap', () => {
    const { container } = show({ copy, country, level: 4 });
    expect(container.textContent).not.toMatch(/undefined|null|NaN|\[object/);
    const [first] = screen.getAllByRole('heading', { level: 3 });
    expect(first?.textContent).toBe(copy.help.headings.emergency);
    for (const one of [copy.help.trusted, copy.help.ask, copy.help.traces]) {
      expect(container.textContent).toContain(one);
    }
  });
});

describe('an entry', () => {
  it('says by the person’s clock when it opens', () => {
    show({ country: 'DE', timeZone: 'America/New_York' });
    // Monday, 14 h in Berlin.
    expect(entry('Nummer gegen Kummer').textContent).toMatch(
      /By phone: Closed now\. Opens: Monday\D+0?8:00/,
    );
  });

  it('says until when it is open', () => {
    show({ country: 'ES', copy: copies.fr, timeZone: 'Europe/Madrid' });
    const text = entry('017 INCIBE').textContent;
    expect(text).toContain(copies.fr.help.byPhone(copies.fr.help.openNow('23:00')));
    expect(text).toContain('WhatsApp 900 116 117');
  });

  it('tells cost, bill, ages, languages, and what happens', () => {
    const { container } = show({});
    const text = entry('Childline').textContent;
    for (const one of ['Free', 'Not on the phone bill', 'Up to age 18', 'English, Welsh']) {
      expect(text).toContain(one);
    }
    expect(text).toContain(copies.en.help.facts.may_tell);
    expect(container.textContent).toContain(copies.en.help.happens.talk);
  });

  it('warns of the price of a call where it is not known, and promises none', () => {
    show({ country: 'NL' });
    const text = entry('Helpwanted').textContent;
    expect(text).toContain(copies.en.help.mayCost);
    expect(text).not.toContain(copies.en.help.free);
  });

  it('asks for the word of the person’s language', () => {
    const { unmount } = show({ country: 'CA', copy: copies.fr });
    expect(screen.getByText(copies.fr.help.text('686868', 'PARLER'))).toBeDefined();
    unmount();
    show({ country: 'CA' });
    expect(screen.getByText('Text CONNECT to 686868')).toBeDefined();
  });

  it('keeps what nobody could confirm to itself, or marks it', () => {
    show({ country: 'PT' });
    expect(entry('Linha Internet Segura (APAV)').textContent).toContain(copies.en.help.unconfirmed);
    undraw();
    show({ country: 'NZ' });
    expect(within(entry('Netsafe')).queryByText('Text 4282')).toBeNull();
    expect(entry('Netsafe').textContent).not.toContain(copies.en.help.unconfirmed);
  });

  it('dials what a telephone takes', () => {
    show({ country: 'JP' });
    const [link] = within(entry('ワンストップ支援センター')).getAllByRole('link');
    expect(link?.getAttribute('href')).toBe('tel:%238891');
  });
});

describe('a way out to a page', () => {
  it('says what it leaves behind before anything opens', () => {
    show({});
    const way = within(entry('Childline')).getByLabelText('Chat: Childline');
    const details = way.closest('details') as HTMLDetailsElement;
    expect(way.tagName).toBe('SUMMARY');
    expect(details.open).toBe(false);
    fireEvent.click(way);
    expect(details.open).toBe(true);
    expect(details.textContent).toContain(copies.en.help.leaving);
    const open = within(details).getByRole('link') as HTMLAnchorElement;
    expect(open.hostname).toBe('www.childline.org.uk');
    expect([open.target, open.rel]).toEqual(['_blank', 'noreferrer noopener']);
  });

  it('can be copied instead', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    show({ country: 'FR' });
    fireEvent.click(within(entry('3114')).getByRole('button'));
    expect(writeText).toHaveBeenCalledWith('https://3114.fr/');
    expect(await screen.findByText(copies.en.replies.copied)).toBeDefined();
  });

  it('is the only kind of link besides those that dial', () => {
    for (const country of COUNTRY_CODES) {
      show({ country });
      for (const link of screen.getAllByRole('link') as HTMLAnchorElement[]) {
        const leaves = link.protocol === 'https:' && link.closest('details') !== null;
        expect(leaves || link.protocol === 'tel:', link.href).toBe(true);
      }
      undraw();
    }
  });
});

describe('an adult of one’s own', () => {
  const trusted = [
    { name: 'Aunt Ana', phone: '07700 900123' },
    { name: 'Coach', phone: 'ask Zoe' },
    { name: '<img src=x onerror=alert(1)>', phone: null },
  ];

  it('stands before all services', () => {
    show({ trusted, level: 4 });
    const headings = screen.getAllByRole('heading', { level: 3 });
    expect(headings.slice(0, 2).map(({ textContent }) => textContent)).toEqual([
      copies.en.help.own,
      copies.en.help.headings.emergency,
    ]);
  });

  it('can be called where the number is one', () => {
    show({ trusted });
    const link = within(entry('Aunt Ana')).getByRole('link', { name: '07700 900123' });
    expect(link.getAttribute('href')).toBe('tel:07700900123');
    expect(within(entry('Coach')).queryByRole('link')).toBeNull();
    expect(entry('Coach').textContent).toBe('Coachask Zoe');
  });

  it('is shown as written, never as markup', () => {
    const { container } = show({ trusted });
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeDefined();
  });

  it('stands there once where a number is all that is known', () => {
    const phone = '020 7946 0000';
    const { container } = show({ trusted: [{ name: phone, phone }] });
    expect(container.textContent?.match(/020 7946 0000/g)).toHaveLength(1);
  });

  it('leaves no heading where none is named', () => {
    show({});
    expect(screen.queryByText(copies.en.help.own)).toBeNull();
  });
});
