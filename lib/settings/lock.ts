import * as v from 'valibot';

/**
 * Rounds of PBKDF2 with HMAC-SHA-256 (OWASP Password Storage Cheat Sheet, "PBKDF2", since December 2022). Of the
 * functions that it names, browsers have this one only.
 */
const ROUNDS = 600_000;

/** More than a later release may ask for: a number that someone wrote there must not stop the background. */
const MOST_ROUNDS = 10_000_000;

/** Bytes (RFC 8018, 4.1 asks for 8 at least, NIST SP 800-132, 5.1 for 16). */
const SALT_BYTES = 16;
const HASH_BYTES = 32;

const bytes = (count: number) =>
  v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255))), v.length(count));

/** What is kept of a passphrase: by it one can be checked, and none can be read. */
export const Lock = v.object({
  version: v.literal(1),
  rounds: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_ROUNDS)),
  salt: bytes(SALT_BYTES),
  hash: bytes(HASH_BYTES),
});
export type Lock = v.InferOutput<typeof Lock>;

/** A lock that this passphrase opens. */
export async function makeLock(passphrase: string): Promise<Lock> {
  const salt = [...crypto.getRandomValues(new Uint8Array(SALT_BYTES))];
  return {
    version: 1,
    rounds: ROUNDS,
    salt,
    hash: await hashOf(passphrase, { rounds: ROUNDS, salt }),
  };
}

export async function opens(passphrase: string, lock: Lock): Promise<boolean> {
  return isSame(await hashOf(passphrase, lock), lock.hash);
}

async function hashOf(passphrase: string, { rounds, salt }: Pick<Lock, 'rounds' | 'salt'>) {
  // Two keyboards may make one letter of different signs (NIST SP 800-63B, 5.1.1.2).
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const key = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: new Uint8Array(salt), iterations: rounds };
  return [...new Uint8Array(await crypto.subtle.deriveBits(how, key, HASH_BYTES * 8))];
}

/** Looks at every byte, whichever the first wrong one is: how long it takes tells nothing. */
function isSame(one: readonly number[], other: readonly number[]): boolean {
  const different = one.reduce((sum, byte, index) => sum | (byte ^ (other[index] ?? ~byte)), 0);
  return different === 0 && one.length === other.length;
}
