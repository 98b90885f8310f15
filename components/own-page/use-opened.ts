import { useEffect, useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import { Changed, OpenedOptions } from '../../lib/settings/answers.ts';
import type { OwnRequest } from '../../lib/settings/requests.ts';
import type { SettingsChange } from '../../lib/settings/schema.ts';

/** The way from one of Sidelight's own pages to the background; undefined where nobody answers. */
export type Ask = (request: OwnRequest) => Promise<unknown>;

/** Calls back when what is shown may have changed elsewhere. Returns how to end that. */
export type Follow = (changed: () => void) => () => void;

export interface Opened {
  /** What the background says; null until it has, or where it does not. */
  readonly opened: OpenedOptions | null;
  /** It was asked and did not answer. */
  readonly silent: boolean;
  /** Asks for something, and then for what holds. */
  readonly send: Ask;
  /** Shows a choice at once, and asks for it. */
  readonly change: (change: SettingsChange) => Promise<Changed | null>;
}

/** Follows the settings for a page that shows them. */
export function useOpened(ask: Ask, follow: Follow): Opened {
  const [opened, setOpened] = useState<OpenedOptions | null>(null);
  const [silent, setSilent] = useState(false);
  const turn = useRef(0);

  async function look(): Promise<void> {
    turn.current += 1;
    const own = turn.current;
    const answer = v.safeParse(OpenedOptions, await ask({ type: 'options-opened' }));
    // What was asked later knows better.
    if (own !== turn.current) return;
    setSilent(!answer.success);
    if (answer.success) setOpened(answer.output);
  }

  async function send(request: OwnRequest): Promise<unknown> {
    const answer = await ask(request);
    await look();
    return answer;
  }

  useEffect(() => {
    void look();
    return follow(() => void look());
  }, []);

  return {
    opened,
    silent,
    send,
    async change(change) {
      // An answer that is under way does not know of it yet.
      turn.current += 1;
      setOpened((last) => last && { ...last, settings: { ...last.settings, ...change } });
      return changedIn(await send({ type: 'change-settings', change }));
    },
  };
}

/** An answer of that form, or null where there is none. */
export function changedIn(answer: unknown): Changed | null {
  const changed = v.safeParse(v.object(Changed.entries), answer);
  return changed.success ? changed.output : null;
}
