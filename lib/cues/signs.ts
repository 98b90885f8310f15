/** Each word has one of the bits of a number, so that a set of words is one number too. */
const BITS = 32;

/** What the most frequent word weighs, and after how many places of the list of frequent words the weight is half. */
const FIRST_WEIGHT = 300;
const HALF_AFTER = 5;
/** A word heavier than this has a bit of its own set's choosing: it stands in too many messages to share. */
const HEAVY = 20;

/**
 * Gives each word a bit. A set of words without one of whose bits stands in a message has no word there; the fewer bits a
 * set has, and the less is said with them, the more this tells. So words of one set share a bit where they can.
 *
 * @param sets the sets that will be asked for, by what they are needed for
 * @param common the frequent words, the most frequent first
 * @returns for each word the place of its bit, from 0
 */
export function bitsOfWords(
  sets: readonly (readonly number[])[],
  common: readonly number[],
  words: number,
): Int8Array {
  const weights = new Float64Array(words).fill(1);
  common.forEach((word, place) => {
    const weight = 1 + FIRST_WEIGHT / (1 + place / HALF_AFTER);
    if (word >= 0 && weights[word] === 1) weights[word] = weight;
  });
  const weightOf = (word: number) => weights[word] as number;
  const bits = new Int8Array(words).fill(-1);
  const loads = new Float64Array(BITS);
  const give = (some: readonly number[]) => {
    const bit = lightest(loads);
    for (const word of some) {
      bits[word] = bit;
      loads[bit] = (loads[bit] as number) + weightOf(word);
    }
  };
  for (const set of sets) {
    const without = set.filter((word) => bits[word] === -1);
    for (const word of without) if (weightOf(word) > HEAVY) give([word]);
    const light = without.filter((word) => bits[word] === -1);
    if (light.length > 0) give(light);
  }
  for (let word = 0; word < words; word++) if (bits[word] === -1) give([word]);
  return bits;
}

function lightest(loads: Float64Array): number {
  let best = 0;
  for (let bit = 1; bit < loads.length; bit++)
    if ((loads[bit] as number) < (loads[best] as number)) best = bit;
  return best;
}
