import * as v from 'valibot';

/** So many adults are shown beside the helplines: a choice of several, and no address book. */
export const MOST_TRUSTED = 3;

/** The longest name and number that are kept, in characters: what fits on a line of the panel. */
export const LONGEST_NAME = 60;
export const LONGEST_PHONE = 30;

/** A number as people write it. It becomes an address to call, so nothing else may stand in it. */
export const PHONE = /^\+?[\d ()./-]*\d[\d ()./-]*$/u;

const Phone = v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_PHONE), v.regex(PHONE));

/** An adult whom the young person chose, with a number or without. What is no number is left out, the name stays. */
export const TrustedAdult = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_NAME)),
  phone: v.fallback(v.nullable(Phone), null),
});
export type TrustedAdult = v.InferOutput<typeof TrustedAdult>;

/** The same, but what is no number counts against it: for looking whether anything would be left out. */
export const WholeTrustedAdult = v.object({
  name: TrustedAdult.entries.name,
  phone: v.optional(v.nullable(Phone)),
});

/** The first ones that can be read: a broken one takes no other along. */
export const TrustedAdults = v.pipe(
  v.array(v.unknown()),
  v.transform((list): TrustedAdult[] => list.flatMap(readable).slice(0, MOST_TRUSTED)),
);

/** The number in what was typed, or null where there is none. */
export function readPhone(typed: string): string | null {
  const phone = v.safeParse(Phone, typed);
  return phone.success ? phone.output : null;
}

function readable(one: unknown): TrustedAdult[] {
  const adult = v.safeParse(TrustedAdult, one);
  return adult.success ? [adult.output] : [];
}
