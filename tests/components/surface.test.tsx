// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Surface } from '../../components/panel/surface.tsx';
import { copies } from '../../locales/index.ts';
import { noticeOf, propsFor } from './props.ts';

afterEach(cleanup);

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
      const { title } = copies.en.notices.photo[level];
      await waitFor(() => expect(spoken(container, manner)).toContain(title));
      expect(spoken(container, manner)).toContain('You decide.');
      expect(spoken(container, other)).toBe('');
    },
  );
});

describe('level 1', () => {
  const { title } = copies.en.notices.closeness[1];

  it('is a chip that opens the panel', () => {
    render(<Surface {...propsFor(noticeOf('closeness', 1))} />);
    expect(screen.queryByRole('region')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: `Sidelight: ${title}` }));
    expect(screen.getByRole('region', { name: 'Sidelight' })).toBeDefined();
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

describe('a panel that is open', () => {
  it('keeps its open part when the language changes', () => {
    const { rerender } = render(<Surface {...propsFor(noticeOf('threat', 3))} />);
    fireEvent.click(screen.getByRole('button', { name: 'What to do now' }));
    rerender(<Surface {...propsFor(noticeOf('threat', 3), 'fr')} />);
    expect(screen.getAllByRole('listitem')[0]?.textContent).toBe(copies.fr.advice.threat.steps[0]);
  });

  it('starts afresh for another turn', () => {
    const { rerender } = render(<Surface {...propsFor(noticeOf('threat', 3))} />);
    fireEvent.click(screen.getByRole('button', { name: 'What to do now' }));
    rerender(<Surface {...propsFor(noticeOf('money', 3))} />);
    expect(screen.queryByRole('listitem')).toBeNull();
  });
});
