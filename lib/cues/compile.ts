import { Automaton } from './automaton.ts';
import type { CueId } from './cue.ts';
import { Lexicon } from './lexicon.ts';
import { type Pattern, parsePhrase } from './phrase.ts';
import {
  type ContextKind,
  commonWords,
  type Language,
  type SpeakerKind,
  STRENGTHS,
  type Strength,
} from './phrasings.ts';

/** One phrase, ready to be looked for. */
export interface Rule {
  /** What it is a sign of: a cue, or something that changes how a cue is meant. */
  readonly sign: CueId | ContextKind | SpeakerKind;
  /** `unless` for a phrase that takes its cue back, `context` for one that belongs to no cue. */
  readonly strength: Strength | 'unless' | 'context';
  readonly phrase: string;
  readonly automaton: Automaton;
  /** One of these words must stand in the message too, if there are any. */
  readonly also: ReadonlySet<number> | null;
}

/** The rules of one language. A rule is looked at only where one of its triggers stands in the message. */
export interface Ruleset {
  readonly lexicon: Lexicon;
  readonly byWord: ReadonlyMap<number, readonly Rule[]>;
  /** Rules that hold only numbers: looked at wherever a message has one. */
  readonly byNumber: readonly Rule[];
}

/** What the most frequent word costs as a trigger, against 1 for a word that is not in the list of common ones. */
const FIRST_COST = 300;
/** After so many places in that list the cost is half: frequencies of words fall like that (Zipf). */
const HALF_AFTER = 5;
const NUMBER_COST = 20;

/** What must stand in a message for a pattern to match: one of these words, or a number. */
interface Trigger {
  readonly words: readonly number[];
  readonly number: boolean;
  readonly cost: number;
}

/**
 * @param language its phrasings, slots and spellings
 * @throws Error naming the phrase that cannot be read, or that could match an empty message
 */
export function compile(language: Language): Ruleset {
  const phrases = phrasesOf(language).map((entry) => ({
    ...entry,
    pattern: parsePhrase(entry.phrase, language.slots),
  }));
  const lexicon = new Lexicon(
    phrases.map(({ pattern }) => pattern),
    language.aliases,
  );
  const costs = costsOf(lexicon, language);
  const byWord = new Map<number, Rule[]>();
  const byNumber: Rule[] = [];
  for (const { pattern, ...rest } of phrases) {
    const [trigger, second] = triggersOf(pattern, lexicon, costs);
    if (!trigger) throw new Error(`Phrase "${rest.phrase}" could match without a word`);
    const also = second && !second.number ? new Set(second.words) : null;
    const rule = { ...rest, automaton: new Automaton(pattern, lexicon), also };
    if (trigger.number) byNumber.push(rule);
    for (const word of new Set(trigger.words)) {
      const rules = byWord.get(word);
      if (rules) rules.push(rule);
      else byWord.set(word, [rule]);
    }
  }
  return { lexicon, byWord, byNumber };
}

type Phrase = Pick<Rule, 'sign' | 'strength' | 'phrase'>;

function phrasesOf(language: Language): Phrase[] {
  const ofCues = language.cues.flatMap((phrasings) =>
    ([...STRENGTHS, 'unless'] as const).flatMap((strength) =>
      (phrasings[strength] ?? []).map(
        (phrase): Phrase => ({ sign: phrasings.cue, strength, phrase }),
      ),
    ),
  );
  const context = Object.entries({ ...language.context, ...language.speaker });
  const ofContext = context.flatMap(([sign, phrases]) =>
    phrases.map((phrase): Phrase => ({ sign: sign as ContextKind, strength: 'context', phrase })),
  );
  return [...ofCues, ...ofContext];
}

/** What each common word costs as a trigger, by its place among them. */
function costsOf(lexicon: Lexicon, language: Language): Map<number, number> {
  const costs = new Map<number, number>();
  // Every other message is a question.
  ['?', ...commonWords(language)].forEach((word, place) => {
    const number = lexicon.numberOf(word);
    if (number === undefined || costs.has(number)) return;
    costs.set(number, 1 + FIRST_COST / (1 + place / HALF_AFTER));
  });
  return costs;
}

/** The sets of words of which one must stand in a message for the pattern to match, the cheapest first. */
function triggersOf(
  pattern: Pattern,
  lexicon: Lexicon,
  costs: ReadonlyMap<number, number>,
): Trigger[] {
  switch (pattern.kind) {
    case 'words': {
      const words = lexicon.numbersOf(pattern.words, pattern.prefixes);
      const cost = words.reduce((sum, word) => sum + (costs.get(word) ?? 1), 0);
      return [{ words, number: false, cost }];
    }
    case 'number':
      return [{ words: [], number: true, cost: NUMBER_COST }];
    case 'sequence':
      return pattern.items
        .flatMap((item) => triggersOf(item, lexicon, costs))
        .sort((one, other) => one.cost - other.cost);
    case 'either': {
      const all: Trigger[] = [];
      for (const option of pattern.options) {
        const [cheapest] = triggersOf(option, lexicon, costs);
        if (!cheapest) return [];
        all.push(cheapest);
      }
      return [
        {
          words: all.flatMap(({ words }) => words),
          number: all.some(({ number }) => number),
          cost: all.reduce((sum, { cost }) => sum + cost, 0),
        },
      ];
    }
    default:
      return [];
  }
}
