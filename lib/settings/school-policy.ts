import * as v from 'valibot';
import type { Keeper } from './area.ts';
import { NOTHING_READ, PolicyProblem, type ReadPolicy, readPolicy } from './read-policy.ts';

/** Where the last good policy is kept, so that it holds from the first moment of the next start. */
export const POLICY_KEY = 'policy';

/**
 * Milliseconds after which an empty answer is believed. Managed storage may answer emptily before it is ready: 2 s
 * were measured in a fresh profile, and other extensions' users report up to 8 s.
 */
const DOUBT = 15_000;

/** How Firefox says that there is no policy (`ext-storage.js`: it looks for a native manifest after `policies.json`). */
const NO_MANIFEST = /manifest not found/iu;

/** What is kept of a policy. It is read anew, part by part: one that no longer fits takes no other along. */
const Kept = v.object({
  policy: v.unknown(),
  problems: v.fallback(v.array(PolicyProblem), []),
});

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
  readonly local: Pick<Keeper, 'look' | 'write'>;
  readonly siteNames: readonly string[];
  /** Called after another policy has come to count. */
  readonly onChange: () => void;
  /** Runs the work after so many milliseconds. */
  readonly later: (work: () => void, milliseconds: number) => void;
}

/** Follows a school's policy. It protects no one by waiting: what is kept counts until something newer is known. */
export function createSchoolPolicy(options: SchoolPolicyOptions): SchoolPolicy {
  const { managed, local, siteNames, onChange, later } = options;
  let known: ReadPolicy | null = null;

  async function current(): Promise<ReadPolicy> {
    if (known !== null) return known;
    const { found, certain } = await local.look(POLICY_KEY);
    const kept = v.safeParse(Kept, found);
    // A storage that does not answer now may do so later.
    if (certain) known ??= kept.success ? fromKept(kept.output) : NOTHING_READ;
    return known ?? NOTHING_READ;
  }

  function fromKept({ policy, problems }: v.InferOutput<typeof Kept>): ReadPolicy {
    return { policy: readPolicy(policy, siteNames).policy, problems };
  }

  /** What the browser says; null where it cannot say, which is no word of the school. */
  async function ask(): Promise<unknown> {
    try {
      return await managed();
    } catch (error) {
      return NO_MANIFEST.test(String(Object(error).message)) ? {} : null;
    }
  }

  async function refresh(certain: boolean): Promise<void> {
    const found = await ask();
    const before = await current();
    const isDoubtful = isEmpty(found) && !certain && !isSame(before, NOTHING_READ);
    if (found === null || isDoubtful) {
      if (!certain) later(() => void refresh(true), DOUBT);
      return;
    }
    const read = isEmpty(found) ? NOTHING_READ : readPolicy(found, siteNames);
    if (isSame(read, before)) return;
    known = read;
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
