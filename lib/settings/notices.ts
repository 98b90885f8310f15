import * as v from 'valibot';
import type { StoreNotice } from './answers.ts';
import type { Keeper } from './area.ts';
import { createTurns } from './in-turn.ts';
import { Since, spanOf } from './span.ts';

/** Under which name it is kept what there is to say. */
export const NOTICES_KEY = 'notices';

/** For so long it can be seen that a lock is gone which nobody took off: a family looks in once a week, we hope. */
const WEEK = 7 * 24 * 60 * 60 * 1_000;

/** What stands for its week, whoever would rather put it away. */
const WEEKLY = ['lock_forgotten', 'lock_unreadable'] as const;

/** When each was raised. What is wrong with the storage itself needs no writing down: it can be seen each time. */
const Raised = v.fallback(
  v.object({
    settings_unreadable: v.exactOptional(Since),
    settings_newer: v.exactOptional(Since),
    lock_forgotten: v.exactOptional(Since),
    lock_unreadable: v.exactOptional(Since),
  }),
  {},
);
type Raised = v.InferOutput<typeof Raised>;
export type KeptNotice = keyof Raised;

/** What is wrong with the storage itself. */
export type StorageNotice = Exclude<StoreNotice, KeptNotice>;

/** What a person should know of how their settings are kept, until they have seen it. */
export interface Notices {
  raise(notice: KeptNotice): Promise<void>;
  list(): Promise<StoreNotice[]>;
  /** Gives whether it is gone: what has to stand for a while cannot be put away before. */
  dismiss(notice: StoreNotice): Promise<boolean>;
}

/**
 * @param troubleOfStorage what is wrong with the storage at this moment, or null
 * @param clock milliseconds since 1970
 */
export function createNotices(
  local: Keeper,
  troubleOfStorage: () => Promise<StorageNotice | null>,
  clock: () => number,
): Notices {
  const inTurn = createTurns();
  /** The trouble that was put away, for as long as it lasts. */
  let seen: StorageNotice | null = null;

  const raised = async (): Promise<Raised> => (await local.read(NOTICES_KEY, Raised)) ?? {};
  const keep = (now: Raised) => local.write(NOTICES_KEY, now);

  /** What stands; it is put in order where the clock was set back, or a week is over. */
  async function standing(): Promise<Raised> {
    const before = await raised();
    const now = { ...before };
    for (const notice of WEEKLY) {
      const since = before[notice];
      if (since === undefined) continue;
      const week = spanOf(since, WEEK, clock());
      if (week.until === null) delete now[notice];
      else now[notice] = week.since;
    }
    if (WEEKLY.some((notice) => now[notice] !== before[notice])) await keep(now);
    return now;
  }

  return {
    raise: (notice) =>
      inTurn(async () => {
        await keep({ ...(await raised()), [notice]: clock() });
      }),
    list: () =>
      inTurn(async () => {
        const kept = Object.keys(await standing()) as KeptNotice[];
        const trouble = await troubleOfStorage();
        if (trouble !== seen) seen = null;
        return trouble === null || trouble === seen ? kept : [...kept, trouble];
      }),
    dismiss: (notice) =>
      inTurn(async () => {
        if (isOfStorage(notice)) {
          seen = notice;
          return true;
        }
        const { [notice]: stands, ...others } = await standing();
        if (isWeekly(notice)) return stands === undefined;
        if (stands !== undefined) await keep(others);
        return true;
      }),
  };
}

function isOfStorage(notice: StoreNotice): notice is StorageNotice {
  return notice === 'storage_full' || notice === 'storage_silent';
}

/** Whether a notice stays for its week. */
export function isWeekly(notice: StoreNotice): boolean {
  return WEEKLY.some((one) => one === notice);
}
