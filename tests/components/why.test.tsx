// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Why } from '../../components/panel/why.tsx';
import type { Notice } from '../../lib/alert/notice.ts';
import { copies } from '../../locales/index.ts';
import { noticeOf, propsFor } from './props.ts';
import { undraw } from './undraw.ts';

afterEach(undraw);

const { cues, why, panel } = copies.en;

function show(found: Notice['found'] = noticeOf('photo', 3).found) {
  const props = propsFor({ ...noticeOf('photo', 3), found });
  return { props, ...render(<Why {...props} />) };
}

const pressed = () =>
  screen.getAllByRole('button').map((one) => one.getAttribute('aria-pressed') === 'true');

describe('why', () => {
  it('names the kinds of things that were noticed, and says what becomes of it', () => {
    const { container } = show();
    const [kinds] = screen.getAllByRole('list');
    expect(kinds?.textContent).toBe(`${cues.image_request}${cues.secrecy}`);
    for (const text of [...why.how, why.choices, panel.promise]) {
      expect(container.textContent).toContain(text);
    }
  });

  it('tells in their order which messages held them, each message once', () => {
    const { container } = show([
      { cue: 'age_probe', message: 'a' },
      { cue: 'secrecy', message: 'b' },
      { cue: 'image_request', message: 'b' },
      { cue: 'secrecy', message: 'b' },
    ]);
    const entries = [...container.querySelectorAll<HTMLElement>('.timeline > li')];
    const told = entries.map((entry) => [...entry.querySelectorAll('p')].map((p) => p.textContent));
    expect(told).toEqual([[cues.age_probe], [cues.secrecy, cues.image_request]]);
    expect(within(entries[1] as HTMLElement).getAllByRole('button')).toHaveLength(1);
  });

  it('has no time-line where nothing was found in a message', () => {
    const { container } = show([]);
    expect(container.querySelector('.timeline')).toBeNull();
    expect(container.textContent).not.toContain(why.timeline);
  });
});

describe('show where', () => {
  it('outlines one message at a time, and takes the outline away again', () => {
    const { props } = show();
    const [first, second] = screen.getAllByRole('button') as [HTMLElement, HTMLElement];
    fireEvent.click(first);
    expect(pressed()).toEqual([true, false]);
    fireEvent.click(second);
    expect(pressed()).toEqual([false, true]);
    fireEvent.click(second);
    expect(pressed()).toEqual([false, false]);
    const told = props.locate.mock.calls.map(([message]) => message);
    expect(told).toEqual(['first', 'first', 'second', 'second']);
  });

  it('says so where the message is no longer on the page', () => {
    show([{ cue: 'secrecy', message: 'gone' }]);
    expect(screen.queryByText(why.gone)).toBeNull();
    fireEvent.click(screen.getByRole('button'));
    expect(screen.getByText(why.gone)).toBeDefined();
    expect(pressed()).toEqual([false]);
  });

  it('leaves no outline behind', () => {
    const { props, unmount } = show();
    fireEvent.click(screen.getAllByRole('button')[0] as HTMLElement);
    unmount();
    expect(props.locate.mock.calls).toEqual([['first'], ['first']]);
  });
});
