import { pbkdf2Sync } from 'node:crypto';
import type { Lock } from '../../lib/settings/lock.ts';

/** A lock as it is kept, but of one round in place of 600,000: what is tested with it is not how dear a guess is. */
export function cheapLock(passphrase: string): Lock {
  const salt = Array.from({ length: 16 }, (_, index) => index);
  const hash = [...pbkdf2Sync(passphrase, Buffer.from(salt), 1, 32, 'sha256')];
  return { version: 1, rounds: 1, salt, hash };
}
