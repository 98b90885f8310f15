import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { Changed, OpenedOptions } from '../../lib/settings/answers.ts';
import type { SettingsChange } from '../../lib/settings/schema.ts';
import { type Ask, type Follow, useAsked } from './use-asked.ts';

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
  const asked = useAsked(ask, follow, { type: 'options-opened' }, (answer) => {
    const heard = v.safeParse(OpenedOptions, answer);
    setSilent(!heard.success);
    if (heard.success) setOpened(heard.output);
  });

  return {
    opened,
    silent,
    send: asked.send,
    async change(change) {
      const show = () =>
        setOpened((last) => last && { ...last, settings: { ...last.settings, ...change } });
      return changedIn(await asked.change(change, show));
    },
  };
}

/** An answer of that form, or null where there is none. */
export function changedIn(answer: unknown): Changed | null {
  const changed = v.safeParse(v.object(Changed.entries), answer);
  return changed.success ? changed.output : null;
}
