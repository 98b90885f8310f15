/**
 * The longest run of pairs, rising in both lists, of values that each list holds exactly once: places at which two
 * versions of one list can safely be cut. Indices into `a` and `b`.
 */
export function anchors(a: readonly number[], b: readonly number[]): [number, number][] {
  const inA = onlyOnce(a);
  const inB = onlyOnce(b);
  const pairs: [number, number][] = [];
  for (const [value, i] of inA) {
    const j = inB.get(value);
    if (j !== undefined) pairs.push([i, j]);
  }
  return longestRise(pairs);
}

function onlyOnce(list: readonly number[]): Map<number, number> {
  const places = new Map<number, number>();
  const repeated = new Set<number>();
  list.forEach((value, index) => {
    if (places.has(value)) repeated.add(value);
    places.set(value, index);
  });
  for (const value of repeated) places.delete(value);
  return places;
}

/** Pairs come in the order of their first index; those kept rise in the second too (patience sorting). */
function longestRise(pairs: readonly [number, number][]): [number, number][] {
  const before: number[] = [];
  const tops: number[] = [];
  pairs.forEach(([, value], index) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? -1 : (tops[low - 1] ?? -1);
    tops[low] = index;
  });
  const rise: [number, number][] = [];
  for (let at = tops.at(-1) ?? -1; at !== -1; at = before[at] ?? -1) {
    rise.push(pairs[at] as [number, number]);
  }
  return rise.reverse();
}
