/** Cells of the comparison table: two lists of 700, some milliseconds and 1 MB. Longer ones are compared at the end. */
const LONGEST_COMPARED = 700;

/**
 * Which of the messages seen now is which of those known before, both in page order and each given as a mark of its
 * text. Returns for each one seen the index of the known one, or -1 for a new one. A list that grows at either end,
 * or of which only a window is shown, keeps its matches. One single message with another text between two matches
 * is the same message, edited.
 */
export function alignMessages(known: readonly number[], seen: readonly number[]): number[] {
  const matches = seen.map(() => -1);
  let start = 0;
  while (start < seen.length && start < known.length && known[start] === seen[start]) {
    matches[start] = start;
    start += 1;
  }
  let [knownEnd, seenEnd] = [known.length, seen.length];
  while (knownEnd > start && seenEnd > start && known[knownEnd - 1] === seen[seenEnd - 1]) {
    knownEnd -= 1;
    seenEnd -= 1;
    matches[seenEnd] = knownEnd;
  }
  const knownStart = Math.max(start, knownEnd - LONGEST_COMPARED);
  const seenStart = Math.max(start, seenEnd - LONGEST_COMPARED);
  for (const [a, b] of commonOrder(
    known.slice(knownStart, knownEnd),
    seen.slice(seenStart, seenEnd),
  )) {
    matches[seenStart + b] = knownStart + a;
  }
  return matchEdits(matches, known.length);
}

/** The remembered list with what is seen now put where it belongs: after the known ones it follows. */
export function mergeMessages<T>(
  known: readonly T[],
  seen: readonly T[],
  matches: readonly number[],
): T[] {
  const merged: T[] = [];
  let taken = 0;
  seen.forEach((entry, index) => {
    const match = matches[index] ?? -1;
    const upTo = match !== -1 ? match : nextMatch(matches, index) === -1 ? known.length : taken;
    merged.push(...known.slice(taken, Math.max(taken, upTo)), entry);
    taken = Math.max(taken, match === -1 ? upTo : match + 1);
  });
  return [...merged, ...known.slice(taken)];
}

function nextMatch(matches: readonly number[], from: number): number {
  return matches.slice(from).find((match) => match !== -1) ?? -1;
}

/** The longest common subsequence of two lists as pairs of indices. */
function commonOrder(a: readonly number[], b: readonly number[]): [number, number][] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => table[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      table[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Between a match and the next, or a match and the end of both lists, one unmatched on each side is an edit. */
function matchEdits(matches: readonly number[], knownLength: number): number[] {
  return matches.map((match, index) => {
    if (match !== -1) return match;
    const before = index === 0 ? -1 : (matches[index - 1] ?? -1);
    const after = index === matches.length - 1 ? knownLength : (matches[index + 1] ?? -1);
    const hasNeighbour = before !== -1 || (after !== -1 && after !== knownLength);
    const atStart = index === 0 && after === 1;
    const between = index > 0 && before !== -1 && after === before + 2;
    return hasNeighbour && (atStart || between) ? after - 1 : -1;
  });
}
