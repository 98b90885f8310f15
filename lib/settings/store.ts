import * as v from 'valibot';
import { type Area, createKeeper, type Keeper } from './area.ts';
import { type Aside, readAside } from './aside.ts';
import { type ChatStore, createChatStore } from './chat-store.ts';
import { DEFAULT_SETTINGS } from './defaults.ts';
import { createFamilyLock, type FamilyLock } from './lock-store.ts';
import { createNotices, type Notices, type StorageNotice } from './notices.ts';
import { endOfPause, type Pause, runningPause } from './pause.ts';
import type { Settings, SettingsChange } from './schema.ts';
import { createSettingsStore, SETTINGS_KEY } from './settings-store.ts';

export type { Area } from './area.ts';
export { SETTINGS_KEY } from './settings-store.ts';

/** Under which name the end of a pause stands in the local area. */
export const PAUSE_KEY = 'pause';

export interface Store extends ChatStore {
  settings(): Promise<Settings>;
  /** Puts these choices in place of the former ones, and leaves the others. Gives whether they are kept. */
  changeSettings(change: SettingsChange): Promise<boolean>;
  /** When the pause ends that runs now, in milliseconds since 1970, or null. */
  pausedUntil(): Promise<number | null>;
  /** Gives whether it is kept. */
  pause(how: Pause): Promise<boolean>;
  readonly lock: FamilyLock;
  /** Takes the lock away, and with it all that it kept; what helps stays. A notice of it stands for a week. */
  forgetLock(): Promise<void>;
  readonly notices: Pick<Notices, 'list' | 'dismiss'>;
  /** Settings that could not be read, as they were found, the newest first. */
  aside(): Promise<readonly Aside[]>;
  /** For what a school decided: what of that cannot be kept is told like all else. */
  readonly keeper: Pick<Keeper, 'look' | 'write'>;
}

export interface StoreOptions {
  /** It outlives the browser. */
  readonly local: Area;
  /** It does not. */
  readonly session: Area;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
}

/**
 * The only place that reads and writes storage. Whatever is found there is checked; what is not as it should be is
 * read as if it were not there. What a storage does not take holds until the browser closes.
 */
export function createStore({ local, session, clock = Date.now }: StoreOptions): Store {
  const kept = createKeeper(local, session);
  const passing = createKeeper(session);
  const notices = createNotices(kept, troubleOfStorage, clock);
  const choices = createSettingsStore(kept, passing, notices);
  const lock = createFamilyLock(kept, passing, notices, clock);

  async function troubleOfStorage(): Promise<StorageNotice | null> {
    if (!(await kept.look(SETTINGS_KEY)).certain) return 'storage_silent';
    return (await kept.isHolding()) || (await choices.isHolding()) ? 'storage_full' : null;
  }

  async function pause(how: Pause): Promise<boolean> {
    const until = endOfPause(how, clock());
    return until === null ? kept.remove(PAUSE_KEY) : kept.write(PAUSE_KEY, until);
  }

  return {
    ...createChatStore(kept, passing, clock),
    settings: choices.settings,
    changeSettings: choices.change,
    pausedUntil: async () => runningPause(await kept.read(PAUSE_KEY, v.number()), clock()),
    pause,
    lock,
    async forgetLock() {
      if (!(await lock.state()).set) return;
      // In this order: whatever is ended halfway, the lock never goes without a word.
      await notices.raise('lock_forgotten');
      const { trusted, exitPage } = await choices.settings();
      await choices.change({ ...DEFAULT_SETTINGS, trusted, exitPage });
      await pause('end');
      await lock.remove();
    },
    notices,
    aside: () => readAside(kept),
    keeper: kept,
  };
}
