// @vitest-environment jsdom

import { render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Talk } from '../../components/panel/talk.tsx';
import { SettingsForm } from '../../components/popup/settings.tsx';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults.ts';
import type { Policy } from '../../lib/settings/policy.ts';
import { copies } from '../../locales/index.ts';
import { undraw } from './undraw.ts';

const POLICY: Policy = {
  schoolName: '<b>Example</b> School',
  contacts: [{ name: 'Ana Example', role: 'counsellor', phone: '01632 960 001', hours: 'room 12' }],
  helplines: [{ name: 'Town Line', url: 'https://line.example/' }],
};

afterEach(undraw);

function talk(policy: Policy, only?: 'take_down') {
  const more = only === undefined ? {} : { only };
  return render(
    <Talk
      copy={copies.en}
      country="GB"
      onCountry={vi.fn()}
      need="any"
      level={0}
      trusted={[{ name: 'Aunt Zoe', phone: null }]}
      policy={policy}
      {...more}
    />,
  ).container;
}

describe('what a school put under “Talk to someone”', () => {
  it('stands first, with the school’s name as text', () => {
    const shown = talk(POLICY);
    const [first] = shown.querySelectorAll('section');
    const section = within(first as HTMLElement);
    expect(section.getByRole('heading').textContent).toBe('At <b>Example</b> School');
    expect(first?.textContent).toContain('They are not told that you looked here.');
    for (const text of ['Ana Example', 'counsellor', '01632 960 001', 'room 12', 'Town Line']) {
      expect(first?.textContent).toContain(text);
    }
    expect(shown.querySelector('b')).toBeNull();
    const ways = first?.querySelector('.ways li')?.textContent;
    expect(ways).toBe(`${copies.en.help.call} 01632 960 001`);
    expect(shown.textContent).toMatch(/Aunt Zoe.*Childline/s);
  });

  it('is not there without a policy, and not in a part about one kind of help', () => {
    expect(talk({}).textContent).not.toContain('At your school');
    expect(talk(POLICY, 'take_down').textContent).not.toContain('Ana Example');
  });

  it('leaves no choice of country where the school chose one', () => {
    talk({ ...POLICY, country: 'GB' });
    expect(screen.queryByLabelText('Country')).toBeNull();
    undraw();
    talk(POLICY);
    expect(screen.queryByLabelText('Country')).not.toBeNull();
  });
});

describe('the settings under a school’s policy', () => {
  const form = (policy: Policy) =>
    render(
      <SettingsForm
        settings={DEFAULT_SETTINGS}
        policy={policy}
        copy={copies.en}
        onChange={vi.fn()}
      />,
    ).container;

  it('name the school at what it decided, and cannot be changed there', () => {
    const shown = form({ schoolName: 'Example School', ageBand: '13-17', discreet: true });
    expect(screen.getByLabelText<HTMLSelectElement>(/My age/).disabled).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('checkbox').disabled).toBe(true);
    expect(shown.textContent?.match(/Set by Example School\./g)).toHaveLength(2);
  });

  it('can all be changed where it decided nothing', () => {
    form({});
    expect(screen.getByLabelText<HTMLSelectElement>(/My age/).disabled).toBe(false);
    expect(screen.getByRole<HTMLInputElement>('checkbox').disabled).toBe(false);
  });

  it('offer no rarer notices than the school’s floor', () => {
    form({ frequencyFloor: 'gentle' });
    const options = within(screen.getByLabelText('When to speak up')).getAllByRole('option');
    expect(options.map((option) => option.getAttribute('value'))).toEqual(['gentle', 'normal']);
  });
});
