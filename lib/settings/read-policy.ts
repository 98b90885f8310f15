import * as v from 'valibot';
import { NO_POLICY } from './defaults.ts';
import { type Lenient, readLeniently } from './lenient.ts';
import { Policy } from './policy.ts';

/** The longest place that is named, in characters. Names of sites may be longer: their beginning tells which is meant. */
const LONGEST_PLACE = 200;

/** Something in a policy that does not count, by its place, such as `contacts[1].phone`. Never its value. */
export const PolicyProblem = v.object({
  place: v.pipe(v.string(), v.maxLength(LONGEST_PLACE)),
  reason: v.picklist(['unknown', 'wrong', 'too_many']),
});
export type PolicyProblem = v.InferOutput<typeof PolicyProblem>;

/** What counts of a policy, and what does not. */
export const ReadPolicy = v.object({
  policy: Policy,
  problems: v.array(PolicyProblem),
});
export type ReadPolicy = v.InferOutput<typeof ReadPolicy>;

export const NOTHING_READ: ReadPolicy = { policy: NO_POLICY, problems: [] };

/** More problems than anyone reads; a policy is mended from the top. */
const MOST_PROBLEMS = 30;

/**
 * Takes what can be read of a policy. Each malformed value is left out alone and named; nothing throws.
 *
 * @param found what the browser's managed storage holds, of any shape
 * @param siteNames the sites that have a file of their own; other names without a dot are not known
 */
export function readPolicy(found: unknown, siteNames: readonly string[]): ReadPolicy {
  const problems: PolicyProblem[] = [];
  const note = noteInto(problems);
  const read = readLeniently(Policy, found, { place: '', note });
  const policy: Policy = v.is(Policy, read) ? read : NO_POLICY;
  for (const key of ['sitesOn', 'sitesOff'] as const) {
    const known = policy[key]?.filter((name) => name.includes('.') || siteNames.includes(name));
    for (const name of policy[key] ?? []) {
      if (!known?.includes(name)) note(`${key}.${name}`, 'unknown');
    }
    if (known !== undefined) policy[key] = known;
  }
  return { policy, problems };
}

/** Writes down what a lenient reading leaves out. */
export function noteInto(problems: PolicyProblem[]): Lenient['note'] {
  return (place, reason) => {
    const problem = { place: place.slice(0, LONGEST_PLACE), reason };
    const isKnown = problems.some((one) => one.place === problem.place && one.reason === reason);
    if (problems.length < MOST_PROBLEMS && !isKnown) problems.push(problem);
  };
}
