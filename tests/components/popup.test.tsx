// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '../../components/popup/popup.tsx';
import type { TabState } from '../../locales/copy.ts';
import { copies } from '../../locales/index.ts';
import { languages } from './props.ts';

afterEach(cleanup);

function propsWith(state: TabState | null, language: PopupProps['language'] = 'en'): PopupProps {
  return {
    state,
    copy: copies[language],
    language,
    country: 'FR',
    onCountry: vi.fn(),
    onLanguage: vi.fn(),
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
});

describe('the popup', () => {
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
