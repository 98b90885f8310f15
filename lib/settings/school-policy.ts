import { type Area, createKeeper } from './area.ts';
import { NOTHING_READ, ReadPolicy, readPolicy } from './read-policy.ts';

/** Where the last good policy is kept, so that it holds from the first moment of the next start. */
export const POLICY_KEY = 'policy';

/**
 * Milliseconds after which an empty answer is believed. Managed storage may answer emptily before it is ready: 2 s
 * were measured in a fresh profile, and other extensions' users report up to 8 s.
 */
const DOUBT = 15_000;

/** What the school decided, as far as it is known at this moment. */
export interface SchoolPolicy {
  /** The policy that counts now: the one kept from before, until the browser has told of a newer one. */
  current(): Promise<ReadPolicy>;
  /**
   * Asks the browser.
   * @param certain whether an empty answer means that there is no policy any more
   */
  refresh(certain: boolean): Promise<void>;
}

export interface SchoolPolicyOptions {
  /** Everything in the browser's managed storage; Firefox refuses where there is none. */
  readonly managed: () => Promise<unknown>;
  readonly local: Area;
  readonly siteNames: readonly string[];
  /** Called after another policy has come to count. */
  readonly onChange: () => void;
  /** Runs the work after so many milliseconds. */
  readonly later: (work: () => void, milliseconds: number) => void;
}

/** Follows a school's policy. It protects no one by waiting: what is kept counts until something newer is known. */
export function createSchoolPolicy(options: SchoolPolicyOptions): SchoolPolicy {
  const { managed, siteNames, onChange, later } = options;
  const local = createKeeper(options.local);
  let known: Promise<ReadPolicy> | null = null;

  async function kept(): Promise<ReadPolicy> {
    return (await local.read(POLICY_KEY, ReadPolicy)) ?? NOTHING_READ;
  }

  function current(): Promise<ReadPolicy> {
    known ??= kept();
    return known;
  }

  async function refresh(certain: boolean): Promise<void> {
    const found = await managed().catch(() => ({}));
    const before = await current();
    if (isEmpty(found) && !certain && !isSame(before, NOTHING_READ)) {
      later(() => void refresh(true), DOUBT);
      return;
    }
    const read = isEmpty(found) ? NOTHING_READ : readPolicy(found, siteNames);
    if (isSame(read, before)) return;
    known = Promise.resolve(read);
    // Where it cannot be kept, it counts until the browser closes.
    await local.write(POLICY_KEY, read);
    onChange();
  }

  return { current, refresh };
}

function isEmpty(found: unknown): boolean {
  return typeof found !== 'object' || found === null || Object.keys(found).length === 0;
}

function isSame(one: ReadPolicy, other: ReadPolicy): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
