import { vi } from 'vitest';
import type { OpenedOptions } from '../../lib/settings/answers.ts';
import { NO_LOCK } from '../../lib/settings/answers.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults.ts';
import type { OwnRequest } from '../../lib/settings/requests.ts';

/** A background that knows what it is told here, answers as the real one does, and notes what it is asked. */
export function background(known: Partial<OpenedOptions> = {}) {
  let opened: OpenedOptions = {
    settings: DEFAULT_SETTINGS,
    policy: {},
    problems: [],
    rests: 0,
    pausedUntil: null,
    lock: NO_LOCK,
    notices: [],
    aside: null,
    sites: [],
    ...known,
  };
  /** What is answered to a request in place of the usual. */
  const answers = new Map<OwnRequest['type'], unknown>();
  let changed = () => {};

  const ask = vi.fn(async (request: OwnRequest): Promise<unknown> => {
    if (answers.has(request.type)) return answers.get(request.type);
    if (request.type === 'options-opened') return opened;
    if (request.type === 'change-settings') {
      opened = { ...opened, settings: { ...opened.settings, ...request.change } };
    }
    return { done: true, why: null };
  });

  return {
    ask,
    follow: (heard: () => void) => {
      changed = heard;
      return () => {};
    },
    /** Everything asked but what holds. */
    asked: () => ask.mock.calls.map(([one]) => one).filter(({ type }) => type !== 'options-opened'),
    answer: (type: OwnRequest['type'], answer: unknown) => answers.set(type, answer),
    /** The usual is answered again. */
    forget: (type: OwnRequest['type']) => answers.delete(type),
    /** From now on this holds, and the page hears of it. */
    tell: (news: Partial<OpenedOptions>) => {
      opened = { ...opened, ...news };
      changed();
    },
    /** From now on this holds, and the page learns of it when it asks. */
    hold: (news: Partial<OpenedOptions>) => {
      opened = { ...opened, ...news };
    },
  };
}
export type Background = ReturnType<typeof background>;
