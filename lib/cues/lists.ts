/** Lists of numbers in one: list n is `all[from[n]]` up to, not including, `all[from[n + 1]]`. */
export interface Lists {
  readonly all: Int32Array;
  readonly from: Int32Array;
}

/**
 * The other way round: for each number the lists that it is in, by their places and in their order.
 *
 * @param numbers how many there are
 * @param first the place that the first list has
 */
export function inverse({ all, from }: Lists, numbers: number, first = 0): Lists {
  const next = new Int32Array(numbers + 2);
  for (let index = 0; index < all.length; index++) {
    const after = (all[index] as number) + 2;
    next[after] = (next[after] as number) + 1;
  }
  for (let number = 2; number < next.length; number++)
    next[number] = (next[number] as number) + (next[number - 1] as number);
  const lists = new Int32Array(all.length);
  for (let list = 0; list + 1 < from.length; list++) {
    const end = from[list + 1] as number;
    for (let index = from[list] as number; index < end; index++) {
      // Where the next list of this number goes; in the end, where those of the number after it begin.
      const at = (all[index] as number) + 1;
      const place = next[at] as number;
      lists[place] = first + list;
      next[at] = place + 1;
    }
  }
  return { all: lists, from: next.subarray(0, numbers + 1) };
}
