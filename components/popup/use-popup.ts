import { useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import { NO_LOCK } from '../../lib/settings/answers.ts';
import { DEFAULT_SETTINGS, NO_POLICY } from '../../lib/settings/defaults.ts';
import { OpenedPopup } from '../../lib/settings/requests.ts';
import type { Settings, SettingsChange } from '../../lib/settings/schema.ts';
import { type Ask, type Follow, useAsked } from '../own-page/use-asked.ts';

/** What there is to know of the tab in front. */
export type KnownTab = Omit<OpenedPopup, 'settings'>;

/** What is said where the background does not answer. */
const NOTHING_KNOWN: KnownTab = {
  frames: [],
  site: null,
  off: false,
  chosenOff: false,
  name: null,
  lock: NO_LOCK,
  policy: NO_POLICY,
  pausedUntil: null,
};

export interface OpenedTab {
  /** Null until the background has answered. */
  readonly tab: KnownTab | null;
  /** The settings that count. */
  readonly settings: Settings;
  /** Asks for something, and then for what holds. */
  readonly send: Ask;
  /** Shows a choice at once, asks for it, and then shows what holds. */
  readonly change: (change: SettingsChange) => Promise<unknown>;
}

/** Follows the tab in front, and the settings, for the popup. */
export function usePopup(ask: Ask, follow: Follow): OpenedTab {
  const [tab, setTab] = useState<KnownTab | null>(null);
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  /** What the background said last: a choice that it does not answer to is none. */
  const told = useRef(DEFAULT_SETTINGS);
  const asked = useAsked(ask, follow, { type: 'popup-opened' }, (answer) => {
    const opened = v.safeParse(OpenedPopup, answer);
    if (opened.success) told.current = opened.output.settings;
    setTab(opened.success ? opened.output : NOTHING_KNOWN);
    setSettings(told.current);
  });

  return {
    tab,
    settings,
    send: asked.send,
    change: (change) => asked.change(change, () => setSettings((last) => ({ ...last, ...change }))),
  };
}
