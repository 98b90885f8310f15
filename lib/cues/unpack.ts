import { inverse, type Lists } from './lists.ts';
import { Reader, type Sections, SIGNS } from './packed.ts';
import { TellingWords } from './recognise.ts';

/** A language's rules as far as they are read at once. */
export interface Unpacked extends Pick<Sections, 'code' | 'heads' | 'names'> {
  /** Each spelling of a word with the word's number, in the order in which a starred word is taken for one of them. */
  readonly spellings: ReadonlyMap<string, number>;
  /** Beginnings of words, with the number of an unknown word that begins so. */
  readonly prefixes: ReadonlyMap<string, number>;
  /** How many numbers words and prefixes have. Two more stand for others: see `anyNumber` and `unknownWord`. */
  readonly words: number;
  /** For each word and prefix the numbers of the prefixes that it begins with. */
  readonly under: Lists;
  /** Sets of several words and prefixes, the first of them empty. */
  readonly sets: Lists;
  /** The bit of each word and prefix, by its place. */
  readonly bits: Uint8Array;
  readonly needs: string;
  readonly phrases: readonly string[];
  readonly shared: readonly string[];
}

/** The number that stands for any number. */
export function anyNumber(words: number): number {
  return words;
}

/** The number of a word that no phrase knows: nothing is found under it. */
export function unknownWord(words: number): number {
  return words + 1;
}

/** How many numbers there are in all. */
export function numbersOf(words: number): number {
  return words + 2;
}

/**
 * @param packed what `pack` made of a language
 * @throws Error where it is not that
 */
export function unpack(packed: string): Unpacked {
  const { code, heads, names, needs, ...sections } = JSON.parse(packed) as Sections;
  const spellings = new Map<string, number>();
  let number = spell(sections.spellings, spellings);
  for (const word of wordsIn(sections.words)) spellings.set(word, number++);
  const prefixes = new Map<string, number>();
  const first = number;
  for (const prefix of wordsIn(sections.prefixes)) prefixes.set(prefix, number++);
  const bits = new Uint8Array(number);
  const signs = new Reader(sections.bits);
  for (let word = 0; word < number; word++) bits[word] = signs.takeSmall();
  const phrases = patternsIn(sections.phrases);
  if (phrases.length !== heads.reduce((sum, [, , rules]) => sum + rules, 0))
    throw new Error('The packed rules are cut short');
  return {
    code,
    heads,
    names,
    spellings,
    prefixes,
    words: number,
    under: inverse(listsOf(sections.members), numbersOf(number), first),
    sets: listsOf(SIGNS.endOfList + sections.sets),
    bits,
    needs,
    phrases,
    shared: patternsIn(sections.shared),
  };
}

/** What `packTelling` made of all languages. */
export function unpackTelling(packed: string): TellingWords {
  const [codes, words] = JSON.parse(packed) as [string[], string[][]];
  return new TellingWords(codes, words);
}

/** Adds words with other spellings. Returns the number after theirs. */
function spell(text: string, spellings: Map<string, number>): number {
  let next = 0;
  for (const line of text.split('\n')) {
    const words = wordsIn(line.trim());
    const number = line.startsWith('\t') ? Number(words.shift()) : next;
    for (const word of words) spellings.set(word, number);
    if (words.length > 0) next = Math.max(next, number + 1);
  }
  return next;
}

function wordsIn(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}

function patternsIn(text: string): string[] {
  const patterns = text.split(SIGNS.endOfPhrase);
  if (patterns.pop() !== '') throw new Error('The packed rules are cut short');
  return patterns;
}

function listsOf(text: string): Lists {
  const reader = new Reader(text);
  const all: number[] = [];
  const from = [0];
  let most = -1;
  while (!reader.isAtEnd) {
    if (reader.has(SIGNS.endOfList)) from.push(all.length);
    else if (reader.has(SIGNS.set)) {
      const set = reader.takeNumber();
      const end = from[set + 1] as number;
      for (let index = from[set] as number; index < end; index++) all.push(all[index] as number);
    } else {
      const number = reader.has(SIGNS.next) ? most + 1 : reader.takeNumber();
      most = Math.max(most, number);
      all.push(number);
    }
  }
  return { all: Int32Array.from(all), from: Int32Array.from(from) };
}
