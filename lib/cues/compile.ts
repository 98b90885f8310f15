import { Automaton } from './automaton.ts';
import type { CueId } from './cue.ts';
import { Lexicon } from './lexicon.ts';
import { type Pattern, parsePhrase } from './phrase.ts';
import {
  type ContextKind,
  commonWords,
  type Language,
  type SpeakerKind,
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
}

/** The rules of one language. A rule is looked at only where one of its triggers stands in the message. */
export interface Ruleset {
  readonly lexicon: Lexicon;
  readonly byWord: ReadonlyMap<number, readonly Rule[]>;
  /** Rules that hold only numbers: looked at wherever a message has one. */
  readonly byNumber: readonly Rule[];
}

/** What a common word costs as a trigger, against 1 for any other: it would call a rule up nearly always. */
const COMMON_COST = 50;
const NUMBER_COST = 10;

const STRENGTHS = ['urgent', 'strong', 'usual', 'weak', 'unless'] as const;

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
  const common = new Set(lexicon.knownNumbersOf(commonWords(language)));
  const byWord = new Map<number, Rule[]>();
  const byNumber: Rule[] = [];
  for (const { pattern, ...rest } of phrases) {
    const rule = { ...rest, automaton: new Automaton(pattern, lexicon) };
    const trigger = triggerOf(pattern, lexicon, common);
    if (!trigger) throw new Error(`Phrase "${rest.phrase}" could match without a word`);
    if (trigger.number) byNumber.push(rule);
    for (const word of new Set(trigger.words)) {
      byWord.set(word, [...(byWord.get(word) ?? []), rule]);
    }
  }
  return { lexicon, byWord, byNumber };
}

type Phrase = Pick<Rule, 'sign' | 'strength' | 'phrase'>;

function phrasesOf(language: Language): Phrase[] {
  const ofCues = language.cues.flatMap((phrasings) =>
    STRENGTHS.flatMap((strength) =>
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

/** The cheapest set of words of which one must stand there, or undefined where nothing must. */
function triggerOf(
  pattern: Pattern,
  lexicon: Lexicon,
  common: ReadonlySet<number>,
): Trigger | undefined {
  switch (pattern.kind) {
    case 'words': {
      const words = lexicon.numbersOf(pattern.words, pattern.prefixes);
      const cost = words.reduce((sum, word) => sum + (common.has(word) ? COMMON_COST : 1), 0);
      return { words, number: false, cost };
    }
    case 'number':
      return { words: [], number: true, cost: NUMBER_COST };
    case 'sequence':
      return pattern.items
        .map((item) => triggerOf(item, lexicon, common))
        .reduce(
          (best, item) => (item && (!best || item.cost < best.cost) ? item : best),
          undefined,
        );
    case 'either':
      return triggerOfAll(pattern.options.map((option) => triggerOf(option, lexicon, common)));
    default:
      return undefined;
  }
}

function triggerOfAll(options: readonly (Trigger | undefined)[]): Trigger | undefined {
  const all: Trigger[] = [];
  for (const option of options) {
    if (!option) return undefined;
    all.push(option);
  }
  return {
    words: all.flatMap(({ words }) => words),
    number: all.some(({ number }) => number),
    cost: all.reduce((sum, { cost }) => sum + cost, 0),
  };
}
