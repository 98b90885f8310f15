import type { CueId } from './cue.ts';
import type { ContextKind, SpeakerKind, Strength } from './phrasings.ts';

/** What a rule is a sign of: a cue, or something that changes how a cue is meant. */
export type Sign = CueId | ContextKind | SpeakerKind;

/** `unless` for a phrase that takes its cue back, `context` for one that belongs to no cue. */
export type RuleStrength = Strength | 'unless' | 'context';

/** One phrase. */
export interface ProgramRule {
  readonly sign: Sign;
  readonly strength: RuleStrength;
  /** What the rule is known by beside its sign and strength. */
  readonly name: string;
  /** Its pattern's place among the nodes. */
  readonly root: number;
}

/** A pattern with its words as numbers and its parts as places of other nodes, all of which stand before it. */
export type Node =
  | {
      readonly kind: 'words';
      /** Numbers of words. */
      readonly words: readonly number[];
      /** Places among the prefixes. */
      readonly prefixes: readonly number[];
    }
  | { readonly kind: 'number'; readonly from: number; readonly to: number }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'sequence' | 'either'; readonly parts: readonly number[] };

/** All rules of a language, as numbers: what the build makes of its phrasing files, and a page is given. */
export interface Program {
  /** BCP 47. */
  readonly code: string;
  /**
   * Each spelling of a word with the word's number, in the order in which the phrases first name them: of several words
   * that a starred one may be, the first is meant.
   */
  readonly spellings: readonly (readonly [string, number])[];
  /** Beginnings of words with the number that unknown words have which begin so: these come after those of words. */
  readonly prefixes: readonly (readonly [string, number])[];
  /** The language's frequent words, the most frequent first; -1 for one that no phrase names. */
  readonly common: readonly number[];
  readonly nodes: readonly Node[];
  readonly rules: readonly ProgramRule[];
}
