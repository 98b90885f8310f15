import type { LockState } from '../../lib/settings/answers.ts';
import { type Decided, decidedBySchool, mayPause } from '../../lib/settings/effective.ts';
import { GUARDED } from '../../lib/settings/guarded.ts';
import type { Policy } from '../../lib/settings/policy.ts';
import type { Copy } from '../../locales/copy.ts';

/** Who may keep settings as they are. */
export interface Keepers {
  readonly policy: Policy;
  readonly lock: LockState;
  readonly copy: Copy;
}

/** What the family lock keeps, by the word for it in a policy. */
const LOCKED: readonly Decided[] = GUARDED.settings.map((name) =>
  name === 'off' ? 'sites' : name,
);

/** Who keeps a setting as it is, in words to stand beside it; null where it can be changed. The school's word comes first. */
export function keeperOf(what: Decided, { policy, lock, copy }: Keepers): string | null {
  const bySchool = what === 'pause' ? !mayPause(policy) : decidedBySchool(policy).includes(what);
  if (bySchool) return copy.help.school.set(policy.schoolName ?? null);
  const byLock = LOCKED.includes(what) || what === 'pause';
  return byLock && isLocked(lock) ? copy.popup.settings.locked : null;
}

/** Whether the family lock is set, and not open at this moment. */
export function isLocked({ set, open }: LockState): boolean {
  return set && !open;
}
