import { fold } from '../text/fold.ts';
import { type Pattern, parsePhrase } from './phrase.ts';
import { commonWords, type Language, STRENGTHS } from './phrasings.ts';
import type { Node, Program, ProgramRule, Sign } from './program.ts';

/**
 * @param language its phrasings, slots and spellings
 * @throws Error naming the phrase that cannot be read
 */
export function compile(language: Language): Program {
  const vocabulary = new Vocabulary(language.aliases);
  const phrases = phrasesOf(language).map((phrase) => ({
    ...phrase,
    pattern: parsePhrase(phrase.name, language.slots),
  }));
  for (const { pattern } of phrases) vocabulary.learn(pattern);
  const nodes = new Nodes(vocabulary);
  const rules = phrases.map(({ pattern, ...rest }) => ({ ...rest, root: nodes.placeOf(pattern) }));
  return {
    code: language.code,
    spellings: [...vocabulary.words],
    prefixes: [...vocabulary.prefixes].map((prefix, place) => [prefix, vocabulary.size + place]),
    // Every other message is a question.
    common: ['?', ...commonWords(language)].map((word) => vocabulary.words.get(word) ?? -1),
    nodes: nodes.all,
    rules,
  };
}

type Phrase = Omit<ProgramRule, 'root'>;

function phrasesOf(language: Language): Phrase[] {
  const ofCues = language.cues.flatMap((phrasings) =>
    ([...STRENGTHS, 'unless'] as const).flatMap((strength) =>
      (phrasings[strength] ?? []).map((name): Phrase => ({ sign: phrasings.cue, strength, name })),
    ),
  );
  const context = Object.entries({ ...language.context, ...language.speaker });
  const ofContext = context.flatMap(([sign, phrases]) =>
    phrases.map((name): Phrase => ({ sign: sign as Sign, strength: 'context', name })),
  );
  return [...ofCues, ...ofContext];
}

/** Every word that some phrase knows by its number, which its other spellings share, and every prefix. */
class Vocabulary {
  readonly words = new Map<string, number>();
  readonly prefixes = new Set<string>();
  /** How many numbers words have. */
  size = 0;

  /** @param aliases other spellings of a word: `{ you: 'u|ya' }` */
  constructor(aliases: Readonly<Record<string, string>>) {
    for (const [word, others] of Object.entries(aliases)) {
      const number = this.#add(fold(word));
      for (const other of others.split('|')) this.words.set(fold(other), number);
    }
  }

  learn(pattern: Pattern): void {
    if (pattern.kind === 'words') {
      for (const word of pattern.words) this.#add(word);
      for (const prefix of pattern.prefixes) this.prefixes.add(prefix);
    } else if (pattern.kind === 'sequence') {
      for (const item of pattern.items) this.learn(item);
    } else if (pattern.kind === 'either') {
      for (const option of pattern.options) this.learn(option);
    }
  }

  #add(word: string): number {
    const known = this.words.get(word);
    if (known !== undefined) return known;
    this.words.set(word, this.size);
    return this.size++;
  }
}

/** Patterns as nodes, each different one once. */
class Nodes {
  readonly all: Node[] = [];
  readonly #places = new Map<string, number>();
  readonly #vocabulary: Vocabulary;
  readonly #prefixes: readonly string[];

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#prefixes = [...vocabulary.prefixes];
  }

  placeOf(pattern: Pattern): number {
    const node = this.#nodeOf(pattern);
    const key = JSON.stringify(node);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.all.length);
    return this.all.push(node) - 1;
  }

  #nodeOf(pattern: Pattern): Node {
    switch (pattern.kind) {
      case 'words':
        return {
          kind: 'words',
          words: pattern.words.map((word) => this.#vocabulary.words.get(word) as number),
          prefixes: pattern.prefixes.map((prefix) => this.#prefixes.indexOf(prefix)),
        };
      case 'sequence':
        return { kind: 'sequence', parts: pattern.items.map((item) => this.placeOf(item)) };
      case 'either':
        return { kind: 'either', parts: pattern.options.map((option) => this.placeOf(option)) };
      default:
        return pattern;
    }
  }
}
