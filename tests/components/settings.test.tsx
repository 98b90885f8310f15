// @vitest-environment jsdom

import { fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SettingsForm } from '../../components/popup/settings.tsx';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { copies } from '../../locales/index.ts';
import { undraw } from './undraw.ts';

afterEach(undraw);

const words = copies.en.popup.settings;

function show(chosen: Partial<Settings> = {}) {
  const onChange = vi.fn();
  const settings = { ...DEFAULT_SETTINGS, ...chosen };
  render(<SettingsForm settings={settings} copy={copies.en} onChange={onChange} />);
  return onChange;
}

/** Types into the nth field of that name, and leaves it. */
function type(label: string, index: number, value: string): void {
  const field = screen.getAllByRole('textbox', { name: label, hidden: true })[index];
  if (field) fireEvent.change(field, { target: { value } });
}

function valuesOf(label: string): string[] {
  return screen
    .getAllByRole<HTMLInputElement>('textbox', { name: label, hidden: true })
    .map(({ value }) => value);
}

describe.each(Object.values(copies))('the settings in $language', (copy) => {
  it('have a name for each choice', () => {
    render(<SettingsForm settings={DEFAULT_SETTINGS} copy={copy} onChange={vi.fn()} />);
    const { age, ages, often, frequencies, discreet, trusted } = copy.popup.settings;
    for (const [label, options] of [
      [age, ages],
      [often, frequencies],
    ] as const) {
      const list = screen.getByRole('combobox', { name: label, hidden: true });
      const offered = within(list).getAllByRole('option', { hidden: true });
      expect(offered.map(({ textContent }) => textContent)).toEqual(Object.values(options));
    }
    expect(screen.getByRole('checkbox', { name: discreet, hidden: true })).toBeDefined();
    expect(screen.getByRole('group', { name: trusted, hidden: true })).toBeDefined();
  });
});

describe('the settings', () => {
  it('show what is chosen, and tell one change at a time', () => {
    const onChange = show({ age: '13-17', frequency: 'gentle', discreet: true });
    const [age, often] = screen.getAllByRole<HTMLSelectElement>('combobox', { hidden: true });
    expect([age?.value, often?.value]).toEqual(['13-17', 'gentle']);
    const dot = screen.getByRole<HTMLInputElement>('checkbox', { hidden: true });
    expect(dot.checked).toBe(true);
    fireEvent.change(age as Element, { target: { value: '9-12' } });
    fireEvent.change(often as Element, { target: { value: 'serious' } });
    fireEvent.click(dot);
    expect(onChange.mock.calls).toEqual([
      [{ age: '9-12' }],
      [{ frequency: 'serious' }],
      [{ discreet: false }],
    ]);
  });

  it('take up to three adults', () => {
    const onChange = show({ trusted: [{ name: 'Aunt Ana', phone: null }] });
    expect(valuesOf(words.name)).toEqual(['Aunt Ana', '']);
    type(words.name, 1, ' Coach ');
    type(words.phone, 1, '020 7946 0000');
    expect(onChange).toHaveBeenLastCalledWith({
      trusted: [
        { name: 'Aunt Ana', phone: null },
        { name: 'Coach', phone: '020 7946 0000' },
      ],
    });
    type(words.name, 2, 'Zoe');
    expect(valuesOf(words.name)).toHaveLength(3);
  });

  it('keep no number that is none, and say so beside it', () => {
    const onChange = show();
    type(words.phone, 0, 'call me');
    expect(screen.getByText(words.noPhone)).toBeDefined();
    expect(onChange).not.toHaveBeenCalled();
    type(words.name, 0, 'Ana');
    expect(onChange).toHaveBeenLastCalledWith({ trusted: [{ name: 'Ana', phone: null }] });
    expect(valuesOf(words.phone)[0]).toBe('call me');
    type(words.phone, 0, '119');
    expect(screen.queryByText(words.noPhone)).toBeNull();
    expect(onChange).toHaveBeenLastCalledWith({ trusted: [{ name: 'Ana', phone: '119' }] });
  });

  it('keep a number without a name, under the number, and show it as it was typed', () => {
    const onChange = show();
    type(words.phone, 0, ' 020 7946 0000 ');
    const trusted = [{ name: '020 7946 0000', phone: '020 7946 0000' }];
    expect(onChange.mock.calls).toEqual([[{ trusted }]]);
    undraw();
    const again = show({ trusted });
    expect(valuesOf(words.name)).toEqual(['', '']);
    expect(valuesOf(words.phone)).toEqual(['020 7946 0000', '']);
    type(words.name, 0, 'Ana');
    expect(again).toHaveBeenLastCalledWith({ trusted: [{ name: 'Ana', phone: '020 7946 0000' }] });
    undraw();
    const last = show({ trusted });
    fireEvent.click(screen.getByText(words.remove('020 7946 0000')));
    expect(last).toHaveBeenLastCalledWith({ trusted: [] });
  });

  it('tell nothing where nothing has changed', () => {
    const onChange = show({ trusted: [{ name: 'Ana', phone: null }] });
    type(words.name, 0, ' Ana ');
    type(words.phone, 1, 'call me');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('let an adult be taken off the list again', () => {
    const onChange = show({
      trusted: [
        { name: 'Ana', phone: null },
        { name: 'Jay', phone: '119' },
      ],
    });
    fireEvent.click(screen.getByText(words.remove('Ana')));
    expect(onChange).toHaveBeenLastCalledWith({ trusted: [{ name: 'Jay', phone: '119' }] });
    expect(valuesOf(words.name)).toEqual(['Jay', '']);
  });
});
