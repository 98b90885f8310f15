import * as v from 'valibot';
import type { StoreNotice } from './answers.ts';
import type { Keeper } from './area.ts';
import { createTurns } from './in-turn.ts';
import { Since, spanOf } from './span.ts';

/** Under which name it is kept what there is to say. */
export const NOTICES_KEY = 'notices';

/** For so long it can be seen that someone called the lock forgotten: a family looks in once a week, we hope. */
const WEEK = 7 * 24 * 60 * 60 * 1_000;

/** When each was raised. What holds in memory only needs no writing down. */
const Raised = v.fallback(
  v.object({
    settings_unreadable: v.exactOptional(Since),
    settings_newer: v.exactOptional(Since),
    lock_forgotten: v.exactOptional(Since),
  }),
  {},
);
type Raised = v.InferOutput<typeof Raised>;
export type KeptNotice = keyof Raised;

/** What a person should know of how their settings are kept, until they have seen it. */
export interface Notices {
  raise(notice: KeptNotice): Promise<void>;
  list(): Promise<StoreNotice[]>;
  /** Gives whether it is gone: what has to stand for a while cannot be put away before. */
  dismiss(notice: StoreNotice): Promise<boolean>;
}

/**
 * @param isHolding whether something holds in memory only
 * @param clock milliseconds since 1970
 */
export function createNotices(
  local: Keeper,
  isHolding: () => boolean,
  clock: () => number,
): Notices {
  const inTurn = createTurns();
  let isFullSeen = false;

  const raised = async (): Promise<Raised> => (await local.read(NOTICES_KEY, Raised)) ?? {};
  const keep = (now: Raised) => local.write(NOTICES_KEY, now);

  /** What stands; it is put in order where the clock was set back, or the week is over. */
  async function standing(): Promise<Raised> {
    const { lock_forgotten: since, ...others } = await raised();
    if (since === undefined) return others;
    const week = spanOf(since, WEEK, clock());
    if (week.until === null) {
      await keep(others);
      return others;
    }
    const now = { ...others, lock_forgotten: week.since };
    if (week.since !== since) await keep(now);
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
        isFullSeen &&= isHolding();
        return isHolding() && !isFullSeen ? [...kept, 'storage_full'] : kept;
      }),
    dismiss: (notice) =>
      inTurn(async () => {
        if (notice === 'storage_full') isFullSeen = true;
        if (notice === 'storage_full') return true;
        const { [notice]: stands, ...others } = await standing();
        if (notice === 'lock_forgotten') return stands === undefined;
        if (stands !== undefined) await keep(others);
        return true;
      }),
  };
}
