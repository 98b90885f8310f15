import type { Changed, LockState } from './answers.ts';
import { mayPause } from './effective.ts';
import type { Policy } from './policy.ts';
import type { OwnRequest } from './requests.ts';
import type { SettingsChange } from './schema.ts';

/**
 * What the family lock keeps, and nothing else. Help, its language and its country, quick exit, discreet mode, trusted
 * adults, how often to hear from Sidelight and a fresh start stay in the young person's hands.
 */
export const GUARDED = {
  settings: ['age', 'off'],
  requests: ['pause', 'import-settings', 'set-lock', 'remove-lock'],
} as const satisfies {
  settings: readonly (keyof SettingsChange)[];
  requests: readonly OwnRequest['type'][];
};

/** Why a request is refused, or null where it is not: the one place that decides so. The school's word comes first. */
export function refusalOf(
  request: OwnRequest,
  { set, open }: LockState,
  policy: Policy,
): Extract<Changed['why'], 'locked' | 'school'> | null {
  const begins = request.type === 'pause' && request.how !== 'end';
  if (begins && !mayPause(policy)) return 'school';
  return set && !open && isGuarded(request) ? 'locked' : null;
}

export function isGuarded(request: OwnRequest): boolean {
  if (request.type === 'change-settings') {
    return GUARDED.settings.some((name) => Object.hasOwn(request.change, name));
  }
  // To be read again is no loss of what was chosen.
  if (request.type === 'pause' && request.how === 'end') return false;
  return GUARDED.requests.some((type) => type === request.type);
}
