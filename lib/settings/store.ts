import * as v from 'valibot';
import { type Area, createKeeper } from './area.ts';
import { type ChatStore, createChatStore } from './chat-store.ts';
import { createFamilyLock, type FamilyLock } from './lock-store.ts';
import { createNotices, type Notices } from './notices.ts';
import { endOfPause, type Pause, runningPause } from './pause.ts';
import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from './schema.ts';
import { createSettingsStore } from './settings-store.ts';

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
 * read as if it were not there. What a storage does not take holds in memory.
 */
export function createStore({ local, session, clock = Date.now }: StoreOptions): Store {
  const kept = createKeeper(local);
  const passing = createKeeper(session);
  const isHolding = () => kept.isHolding() || choices.isHolding();
  const notices = createNotices(kept, isHolding, clock);
  const choices = createSettingsStore(kept, notices);
  const lock = createFamilyLock(kept, passing, clock);

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
  };
}
