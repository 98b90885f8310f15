import * as v from 'valibot';
import { type LockState, NO_LOCK } from './answers.ts';
import type { Keeper } from './area.ts';
import { asText } from './aside.ts';
import { createTurns } from './in-turn.ts';
import { Lock, makeLock, opens } from './lock.ts';
import type { Notices } from './notices.ts';
import { afterWrong, NO_TRIES, Tries, waitAfter } from './tries.ts';

/** Under which names the lock and the wrong tries stand in the local area. */
export const LOCK_KEY = 'lock';
export const TRIES_KEY = 'lock-tries';

/**
 * Under which name a lock stands that cannot be read. It is in no file that can be saved: with it, guesses could be made
 * elsewhere, as fast as a machine can.
 */
export const LOCK_ASIDE_KEY = 'lock-aside';

/** Until when the lock is open. It stands in the session's area: whoever closes the browser closes the lock. */
const OPEN_KEY = 'lock-open';

/** Milliseconds for which a lock stays open: enough to choose, and soon over where someone walks away. */
const OPEN_FOR = 5 * 60 * 1_000;

const Open = v.pipe(v.number(), v.finite());

/**
 * The family lock. It keeps settings as they were chosen from the hands of someone who did not choose them; whoever
 * can take the extension out of the browser is not stopped by it.
 */
export interface FamilyLock {
  state(): Promise<LockState>;
  /** Sets it, or another passphrase for it, and closes it. */
  set(passphrase: string): Promise<LockState>;
  /** Tries a passphrase, unless it is too early for another try. */
  unlock(passphrase: string): Promise<LockState>;
  close(): Promise<LockState>;
  /** Whoever may do this is decided before. */
  remove(): Promise<LockState>;
}

/** @param clock milliseconds since 1970 */
export function createFamilyLock(
  local: Keeper,
  session: Keeper,
  notices: Pick<Notices, 'raise'>,
  clock: () => number,
): FamilyLock {
  const inTurn = createTurns();

  /** Puts a lock aside that cannot be read, with a notice: whoever set it should know that nothing is kept any more. */
  async function mend(): Promise<void> {
    const broken = await unreadable();
    if (broken === null) return;
    await notices.raise('lock_unreadable');
    if (await local.tryWrite({ [LOCK_ASIDE_KEY]: broken })) await local.remove(LOCK_KEY);
  }

  /** As it is kept aside; null where there is none, or a readable one. */
  async function unreadable(): Promise<{ text: string } | null> {
    const { found } = await local.look(LOCK_KEY);
    return found === undefined || v.is(Lock, found) ? null : { text: asText(found) };
  }

  async function state(): Promise<LockState> {
    await mend();
    if ((await local.read(LOCK_KEY, Lock)) === null) return NO_LOCK;
    return { set: true, open: await isOpen(), waitUntil: await wait() };
  }

  async function isOpen(): Promise<boolean> {
    const left = ((await session.read(OPEN_KEY, Open)) ?? 0) - clock();
    // More than it can be was written by a clock that has been set back since.
    return left > 0 && left <= OPEN_FOR;
  }

  async function tries(): Promise<Tries> {
    return (await local.read(TRIES_KEY, Tries)) ?? NO_TRIES;
  }

  async function wait(): Promise<number | null> {
    const known = await tries();
    const { since, until } = waitAfter(known, clock());
    if (since !== known.since) await local.write(TRIES_KEY, { ...known, since });
    return until;
  }

  async function attempt(passphrase: string): Promise<void> {
    const lock = await local.read(LOCK_KEY, Lock);
    if (lock === null || (await wait()) !== null) return;
    // It counts as wrong until it has proved right: who ends the browser meanwhile wins no try.
    await local.write(TRIES_KEY, afterWrong(await tries(), clock()));
    if (!(await opens(passphrase, lock))) return;
    await local.remove(TRIES_KEY);
    await session.write(OPEN_KEY, clock() + OPEN_FOR);
  }

  function afterwards(work: () => Promise<unknown>): Promise<LockState> {
    return inTurn(async () => {
      await work();
      return state();
    });
  }

  return {
    state: () => inTurn(state),
    set: (passphrase) =>
      afterwards(async () => {
        await mend();
        // Where there was no room to put it aside, it is held, and a notice says so.
        const broken = await unreadable();
        if (broken !== null) await local.write(LOCK_ASIDE_KEY, broken);
        await local.write(LOCK_KEY, await makeLock(passphrase));
        await local.remove(TRIES_KEY);
        await session.remove(OPEN_KEY);
      }),
    unlock: (passphrase) => afterwards(() => attempt(passphrase)),
    close: () => afterwards(() => session.remove(OPEN_KEY)),
    remove: () =>
      afterwards(async () => {
        await local.remove(LOCK_KEY);
        await local.remove(TRIES_KEY);
        await session.remove(OPEN_KEY);
      }),
  };
}
