import { anchors } from './anchors.ts';

/** Cells of the comparison table: two lists of 700, some milliseconds and 1 MB. Longer ones are divided first. */
const CELLS_COMPARED = 490_000;

/** How often a stretch is divided. Each time it is cut at texts that both lists hold once. */
const DIVISIONS = 4;

/**
 * Which of the messages seen now is which of those known before, both in page order and each given as a mark of its
 * text. Returns for each one seen the index of the known one, or -1 for a new one. A list that grows at either end,
 * or of which only a window is shown, keeps its matches. As many messages with another text as are missing between
 * two matches are the same ones, edited.
 */
export function alignMessages(known: readonly number[], seen: readonly number[]): number[] {
  const matches = seen.map(() => -1);
  alignStretch(known, seen, { knownStart: 0, seenStart: 0 }, matches, DIVISIONS);
  return matchEdits(matches, known.length);
}

/** The remembered list with what is seen now put where it belongs: after the known ones it follows. */
export function mergeMessages<T>(
  known: readonly T[],
  seen: readonly T[],
  matches: readonly number[],
): T[] {
  const merged: T[] = [];
  const moved = new Set(matches);
  let lastMatched = matches.length - 1;
  while (lastMatched >= 0 && matches[lastMatched] === -1) lastMatched -= 1;
  let taken = 0;
  const takeUpTo = (end: number) => {
    for (; taken < end; taken += 1) if (!moved.has(taken)) merged.push(known[taken] as T);
  };
  seen.forEach((entry, index) => {
    const match = matches[index] ?? -1;
    if (match !== -1) takeUpTo(match);
    else if (index > lastMatched) takeUpTo(known.length);
    merged.push(entry);
  });
  takeUpTo(known.length);
  return merged;
}

interface Starts {
  readonly knownStart: number;
  readonly seenStart: number;
}

function alignStretch(
  known: readonly number[],
  seen: readonly number[],
  { knownStart, seenStart }: Starts,
  matches: number[],
  divisions: number,
): void {
  let start = 0;
  while (start < seen.length && start < known.length && known[start] === seen[start]) {
    matches[seenStart + start] = knownStart + start;
    start += 1;
  }
  let [knownEnd, seenEnd] = [known.length, seen.length];
  while (knownEnd > start && seenEnd > start && known[knownEnd - 1] === seen[seenEnd - 1]) {
    knownEnd -= 1;
    seenEnd -= 1;
    matches[seenStart + seenEnd] = knownStart + knownEnd;
  }
  const [a, b] = [known.slice(start, knownEnd), seen.slice(start, seenEnd)];
  if (a.length === 0 || b.length === 0) return;
  const starts = { knownStart: knownStart + start, seenStart: seenStart + start };
  if (a.length * b.length <= CELLS_COMPARED) {
    for (const [i, j] of commonOrder(a, b)) {
      matches[starts.seenStart + j] = starts.knownStart + i;
    }
  } else if (divisions > 0) divide(a, b, starts, matches, divisions - 1);
}

/** Cuts both lists at the texts that each holds once, and aligns what lies between. */
function divide(
  known: readonly number[],
  seen: readonly number[],
  { knownStart, seenStart }: Starts,
  matches: number[],
  divisions: number,
): void {
  let [a, b] = [0, 0];
  const cuts = anchors(known, seen);
  if (cuts.length === 0) return;
  for (const [i, j] of [...cuts, [known.length, seen.length] as const]) {
    const starts = { knownStart: knownStart + a, seenStart: seenStart + b };
    alignStretch(known.slice(a, i), seen.slice(b, j), starts, matches, divisions);
    if (j < seen.length) matches[seenStart + j] = knownStart + i;
    [a, b] = [i + 1, j + 1];
  }
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

/**
 * Between a match and the next, as many on each side are edits. After the last match only a single one is: several
 * may as well have been taken back and others sent.
 */
function matchEdits(matches: readonly number[], knownLength: number): number[] {
  const edited = [...matches];
  for (let start = 0; start < matches.length; start += 1) {
    if (matches[start] !== -1) continue;
    let end = start;
    while (end < matches.length && matches[end] === -1) end += 1;
    const before = start === 0 ? -1 : (matches[start - 1] ?? -1);
    const after = end === matches.length ? knownLength : (matches[end] ?? -1);
    const enclosed = end < matches.length || (start > 0 && end - start === 1);
    if (enclosed && after - before - 1 === end - start) {
      for (let index = start; index < end; index += 1) edited[index] = before + 1 + index - start;
    }
    start = end;
  }
  return edited;
}
