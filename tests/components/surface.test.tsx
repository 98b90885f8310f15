// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { PanelProps } from '../../components/panel/props.ts';
import { Surface } from '../../components/panel/surface.tsx';
import { copies } from '../../locales/index.ts';
import { levels, noticeOf, propsFor } from './props.ts';
import { undraw } from './undraw.ts';

afterEach(undraw);

const { notices } = copies.en.ages['13-17'];
const spoken = (container: Element, manner: string) =>
  container.querySelector(`[aria-live="${manner}"]`)?.textContent;

describe('what is said aloud', () => {
  it.each([
    [2, 'polite', 'assertive'],
    [3, 'polite', 'assertive'],
    [4, 'assertive', 'polite'],
  ] as const)(
    'is put into a live region that was there before, at level %i',
    async (level, manner, other) => {
      const { container } = render(<Surface {...propsFor(noticeOf('photo', level))} />);
      expect(spoken(container, manner)).toBe('');
      await waitFor(() => expect(spoken(container, manner)).toContain(notices.photo[level].title));
      expect(spoken(container, manner)).toContain('You decide.');
      expect(spoken(container, other)).toBe('');
    },
  );
});

describe('level 1', () => {
  const { title } = notices.closeness[1];

  it('is a chip that opens the panel, which then has the focus', async () => {
    render(<Surface {...propsFor(noticeOf('closeness', 1))} />);
    expect(screen.queryByRole('region')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: `Sidelight: ${title}` }));
    const region = screen.getByRole('region', { name: 'Sidelight' });
    await waitFor(() => expect(document.activeElement).toBe(region));
  });

  it('can be sent away unread', () => {
    const props = propsFor(noticeOf('closeness', 1));
    render(<Surface {...props} />);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(props.onClose).toHaveBeenCalledOnce();
  });

  it('closes up again for another turn, and stays open for the same', () => {
    const { rerender } = render(<Surface {...propsFor(noticeOf('closeness', 1))} />);
    fireEvent.click(screen.getByRole('button', { name: /^Sidelight/ }));
    rerender(<Surface {...propsFor({ ...noticeOf('closeness', 1), cues: ['age_probe'] }, 'fr')} />);
    expect(screen.getByRole('region').textContent).toContain('Tu décides.');
    rerender(<Surface {...propsFor(noticeOf('meeting', 1))} />);
    expect(screen.queryByRole('region')).toBeNull();
  });
});

describe.each(levels)('discreet mode at level %i', (level) => {
  const props = { ...propsFor(noticeOf('threat', level)), discreet: true };
  const { dot } = copies.en.panel;

  it('is a dot, and no word is shown or said', async () => {
    const { container } = render(<Surface {...props} />);
    const manner = level === 4 ? 'assertive' : 'polite';
    await waitFor(() => expect(spoken(container, manner)).toBe(dot));
    expect(container.textContent).toBe(dot);
    expect(container.querySelector('[data-level]')?.getAttribute('data-level')).toBe('0');
    expect(screen.getAllByRole('button').map((one) => one.ariaLabel)).toEqual([dot]);
  });

  it('opens the panel as usual', async () => {
    const { container } = render(<Surface {...props} />);
    fireEvent.click(screen.getByRole('button'));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(notices.threat[level].title);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('region')));
    expect(container.querySelector('[data-level]')?.getAttribute('data-level')).toBe(`${level}`);
  });
});

describe('a panel that is open', () => {
  it('keeps its open part when the language changes', () => {
    const { rerender } = render(<Surface {...propsFor(noticeOf('threat', 3))} />);
    fireEvent.click(screen.getByRole('button', { name: 'What to do now' }));
    rerender(<Surface {...propsFor(noticeOf('threat', 3), 'fr')} />);
    const [step] = copies.fr.ages['13-17'].advice.threat.steps;
    expect(screen.getByText(step ?? '')).toBeDefined();
  });

  it('starts afresh for another turn', () => {
    const { rerender } = render(<Surface {...propsFor(noticeOf('threat', 3))} />);
    fireEvent.click(screen.getByRole('button', { name: 'What to do now' }));
    rerender(<Surface {...propsFor(noticeOf('money', 3))} />);
    expect(document.querySelector('[aria-expanded="true"]')).toBeNull();
  });

  it('does not take the focus by itself', async () => {
    const { container } = render(<Surface {...propsFor(noticeOf('threat', 4))} />);
    await waitFor(() => expect(spoken(container, 'assertive')).not.toBe(''));
    expect(document.activeElement).toBe(document.body);
  });
});

describe('bad input', () => {
  const bad = (change: object) => ({ ...propsFor(noticeOf('photo', 4)), ...change }) as PanelProps;

  it.each([
    ['country', { country: 'ZZ' }],
    ['age', { age: 'teen' }],
    ['language', { language: 'tlh', copy: undefined }],
    [
      'composer',
      {
        composer: () => {
          throw new Error('torn down');
        },
      },
    ],
  ])('of an unknown %s is shown in the next best way', (_, change) => {
    render(<Surface {...bad(change)} />);
    expect(screen.getByRole('heading', { level: 2 }).textContent).not.toBe('');
    expect(screen.getByRole('region').textContent).toMatch(/Call \d+/);
    fireEvent.click(screen.getByRole('button', { name: 'Talk to someone' }));
    expect(document.querySelectorAll('.service').length).toBeGreaterThan(0);
  });
});
