import { FAR, Reader, type Sections, SIGNS } from './packed.ts';
import type { Node, Program, ProgramRule, RuleStrength, Sign } from './program.ts';
import { TellingWords } from './recognise.ts';

/**
 * @param packed what `pack` made of a language
 * @throws Error where it is not that
 */
export function unpack(packed: string): Program {
  const sections = JSON.parse(packed) as Sections;
  const spellings = spelled(sections.spellings);
  const first = spellings.reduce((most, [, number]) => Math.max(most, number + 1), 0);
  const phrases = new Phrases(sections, first);
  const common = new Reader(sections.common);
  const frequent: number[] = [];
  while (!common.isAtEnd) frequent.push(common.takeNumber() - 1);
  return {
    code: sections.code,
    spellings: [...spellings, ...phrases.words],
    prefixes: phrases.prefixes,
    common: frequent,
    nodes: phrases.nodes,
    rules: phrases.rules,
  };
}

/** What `packTelling` made of all languages. */
export function unpackTelling(packed: string): TellingWords {
  const [codes, words] = JSON.parse(packed) as [string[], string[][]];
  return new TellingWords(codes, words);
}

function spelled(text: string): [string, number][] {
  let next = 0;
  return text.split('\n').flatMap((line) => {
    const words = line.split(' ').filter((word) => word !== '');
    const given = line.startsWith('\t') ? Number(words.shift()) : next;
    next = Math.max(next, given + 1);
    return words.map((word): [string, number] => [word, given]);
  });
}

/** Reads the phrases, and numbers the words as they come. */
class Phrases {
  readonly words: [string, number][] = [];
  readonly prefixes: [string, number][] = [];
  readonly nodes: Node[] = [];
  readonly rules: ProgramRule[] = [];
  readonly #reader: Reader;
  readonly #wordsToCome: readonly string[];
  readonly #prefixesToCome: readonly string[];
  /** For the number of a prefix its place among them. */
  readonly #places = new Map<number, number>();
  readonly #kept: number[] = [];
  readonly #sets = new Map<string, number>();
  #next: number;

  constructor({ code, words, prefixes, phrases, names }: Sections, next: number) {
    this.#reader = new Reader(phrases);
    this.#wordsToCome = words.split(' ');
    this.#prefixesToCome = prefixes.split(' ');
    this.#next = next;
    let [sign, strength] = ['', ''];
    while (!this.#reader.isAtEnd) {
      if (this.#has(SIGNS.heading)) {
        sign = this.#reader.takeUpTo(' ');
        strength = this.#reader.takeUpTo(' ');
      }
      const root = this.#node();
      this.#reader.takeUpTo(SIGNS.endOfRule);
      const name = names[this.rules.length] ?? `${code}${this.rules.length}`;
      this.rules.push({ sign: sign as Sign, strength: strength as RuleStrength, name, root });
    }
  }

  /** Takes the next sign if it is this one. */
  #has(sign: string): boolean {
    const has = this.#reader.peek() === sign;
    if (has) this.#reader.take();
    return has;
  }

  #node(): number {
    if (this.#has(SIGNS.again)) return this.#kept[this.#reader.takeNumber()] as number;
    const isKept = this.#has(SIGNS.kept);
    const place = this.#placeOf(this.#read());
    if (isKept) this.#kept.push(place);
    return place;
  }

  /** Sets of words come again and again: each stands among the nodes once. */
  #placeOf(node: Node): number {
    if (node.kind !== 'words') return this.nodes.push(node) - 1;
    const key = `${node.words.join()}*${node.prefixes.join()}`;
    const known = this.#sets.get(key);
    if (known !== undefined) return known;
    const place = this.nodes.push(node) - 1;
    this.#sets.set(key, place);
    return place;
  }

  #read(): Node {
    const reader = this.#reader;
    const sign = reader.peek();
    if (isWord(sign)) {
      const words: number[] = [];
      const prefixes: number[] = [];
      if (!this.#has(SIGNS.set)) this.#word(words, prefixes);
      else while (!this.#has(SIGNS.endOfSet)) this.#word(words, prefixes);
      return { kind: 'words', words, prefixes };
    }
    reader.take();
    switch (sign) {
      case SIGNS.sequence:
        return { kind: 'sequence', parts: this.#all(SIGNS.endOfSequence) };
      case SIGNS.choice:
        return { kind: 'either', parts: this.#all(SIGNS.endOfChoice) };
      case SIGNS.nothing:
        return { kind: 'sequence', parts: [] };
      case SIGNS.start:
        return { kind: 'start' };
      case SIGNS.end:
        return { kind: 'end' };
      case SIGNS.number: {
        const [from, to] = [SIGNS.endOfNumber, SIGNS.endOfNumber].map((end) =>
          reader.takeUpTo(end),
        );
        return { kind: 'number', from: Number(from), to: Number(to) };
      }
      default:
        return { kind: 'gap', most: Number(sign) };
    }
  }

  #all(end: string): number[] {
    const parts: number[] = [];
    while (!this.#has(end)) parts.push(this.#node());
    return parts;
  }

  #word(words: number[], prefixes: number[]): void {
    if (this.#has(SIGNS.prefix)) prefixes.push(this.#prefix());
    else if (this.#has(SIGNS.next)) {
      this.words.push([this.#wordsToCome[this.words.length] as string, this.#next]);
      words.push(this.#next++);
    } else words.push(this.#reader.takeNumber());
  }

  #prefix(): number {
    if (!this.#has(SIGNS.next)) return this.#places.get(this.#reader.takeNumber()) as number;
    const place = this.prefixes.length;
    this.prefixes.push([this.#prefixesToCome[place] as string, this.#next]);
    this.#places.set(this.#next++, place);
    return place;
  }
}

/** Whether a word begins with that sign, or a set of words. */
function isWord(sign: string): boolean {
  return (
    (sign >= 'A' && sign <= 'Z') ||
    (sign >= 'a' && sign <= 'z') ||
    sign === SIGNS.set ||
    sign === SIGNS.next ||
    sign === SIGNS.prefix ||
    sign === FAR
  );
}
