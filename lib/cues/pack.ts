import { compile } from './compile.ts';
import { digitsOf, type Sections, SIGNS } from './packed.ts';
import { commonWords, type Language } from './phrasings.ts';
import type { Program, ProgramRule } from './program.ts';

/** A pattern of fewer words is shorter than the number that would stand for it. */
const LEAST_KEPT = 3;

/**
 * A language's rules as one string, for `Rulebook.add`.
 *
 * @param nameOf what a rule is to be known by; null for its language and place, which takes no room
 */
export function pack(
  language: Language,
  nameOf: (rule: ProgramRule, place: number) => string | null = ({ name }) => name,
): string {
  const program = compile(language);
  const { code, common, prefixes, rules } = program;
  const alone = firstAlone(program);
  const sections: Sections = {
    code,
    spellings: spelled(program.spellings.filter(([, number]) => number < alone)),
    words: listed(program.spellings.filter(([, number]) => number >= alone)),
    prefixes: listed(prefixes),
    common: common.map((number) => digitsOf(number + 1)).join(''),
    phrases: new Writer(program, alone).phrases(),
    names: Object.fromEntries(
      rules.flatMap((rule, place) => {
        const name = nameOf(rule, place);
        return name === null ? [] : [[place, name]];
      }),
    ),
  };
  return JSON.stringify(sections);
}

/** What tells the languages apart as one string, for `new Rulebook`: the frequent words that only one of them has. */
export function packTelling(languages: readonly Language[]): string {
  const words = languages.map((language) => new Set(commonWords(language)));
  const own = words.map((set, language) =>
    [...set].filter((word) => !words.some((other, index) => index !== language && other.has(word))),
  );
  return JSON.stringify([languages.map(({ code }) => code), own]);
}

/** The first number after those of words with other spellings: from there on each word has a number of its own. */
function firstAlone({ spellings }: Program): number {
  let alone = 0;
  const seen = new Set<number>();
  for (const [, number] of spellings) {
    if (seen.has(number)) alone = Math.max(alone, number + 1);
    seen.add(number);
  }
  return alone;
}

function spelled(spellings: Program['spellings']): string {
  let [text, last, most] = ['', -1, -1];
  for (const [word, number] of spellings) {
    if (number === last) text += ` ${word}`;
    else if (number === most + 1) text += `\n${word}`;
    else text += `\n\t${number} ${word}`;
    last = number;
    most = Math.max(most, number);
  }
  return text.slice(1);
}

function listed(words: Program['spellings']): string {
  return words.map(([word]) => word).join(' ');
}

/** Writes the phrases. */
class Writer {
  readonly #program: Program;
  /** How often each node is named. */
  readonly #uses: number[];
  readonly #kept = new Map<number, number>();
  /** The number of the word or prefix that no phrase has named so far. */
  #next: number;

  constructor(program: Program, alone: number) {
    this.#program = program;
    this.#next = alone;
    this.#uses = program.nodes.map(() => 0);
    const note = (node: number) => {
      this.#uses[node] = (this.#uses[node] ?? 0) + 1;
    };
    for (const node of program.nodes) if ('parts' in node) node.parts.forEach(note);
    for (const { root } of program.rules) note(root);
  }

  phrases(): string {
    let [text, heading] = ['', ''];
    for (const { sign, strength, root } of this.#program.rules) {
      const own = `${SIGNS.heading}${sign} ${strength} `;
      if (own !== heading) text += own;
      heading = own;
      text += this.#node(root) + SIGNS.endOfRule;
    }
    return text;
  }

  #node(place: number): string {
    const known = this.#kept.get(place);
    if (known !== undefined) return SIGNS.again + digitsOf(known);
    const written = this.#written(place);
    if ((this.#uses[place] ?? 0) < 2 || this.#size(place) < LEAST_KEPT) return written;
    this.#kept.set(place, this.#kept.size);
    return SIGNS.kept + written;
  }

  #written(place: number): string {
    const node = this.#program.nodes[place];
    switch (node?.kind) {
      case 'words': {
        const words = node.words.map((number) => this.#number(number));
        const prefixes = node.prefixes.map((prefix) => {
          const [, number] = this.#program.prefixes[prefix] ?? ['', 0];
          return SIGNS.prefix + this.#number(number);
        });
        const all = [...words, ...prefixes];
        return all.length === 1 ? all.join('') : SIGNS.set + all.join('') + SIGNS.endOfSet;
      }
      case 'number':
        return SIGNS.number + [node.from, node.to, ''].join(SIGNS.endOfNumber);
      case 'gap':
        return String(node.most);
      case 'start':
      case 'end':
        return SIGNS[node.kind];
      case 'sequence':
        if (node.parts.length === 0) return SIGNS.nothing;
        return SIGNS.sequence + this.#all(node.parts) + SIGNS.endOfSequence;
      default:
        return SIGNS.choice + this.#all(node?.parts ?? []) + SIGNS.endOfChoice;
    }
  }

  #all(places: readonly number[]): string {
    return places.map((place) => this.#node(place)).join('');
  }

  #number(number: number): string {
    if (number !== this.#next) return digitsOf(number);
    this.#next += 1;
    return SIGNS.next;
  }

  #size(place: number): number {
    const node = this.#program.nodes[place];
    if (node?.kind === 'words') return node.words.length + node.prefixes.length;
    const parts = node && 'parts' in node ? node.parts : [];
    return parts.reduce((sum, part) => sum + this.#size(part), 1);
  }
}
