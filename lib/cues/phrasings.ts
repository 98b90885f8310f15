import { fold } from '../text/fold.ts';
import type { CueId } from './cue.ts';
import type { Slots } from './phrase.ts';

/** How much a phrase says by itself: `urgent` ones need nothing else, `weak` ones only count beside other cues. */
export const STRENGTHS = ['urgent', 'strong', 'usual', 'weak'] as const;
export type Strength = (typeof STRENGTHS)[number];

/**
 * What changes how a cue beside it is meant: `advice` warns of it ("never send…"), `reported` tells of what somebody
 * else said, `story` of a film, a song or the news, `play` is a game or a joke.
 */
export type ContextKind = 'advice' | 'reported' | 'story' | 'play';

/**
 * What a message tells of its writer: `young` and `adult` how old they sound, by school and parents or job and
 * children; `minor` and `grown` that they state such an age; `refuses` that they say no.
 */
export type SpeakerKind = 'young' | 'adult' | 'minor' | 'grown' | 'refuses';

/** One cue in one language, in the notation of `parsePhrase`. */
export interface Phrasings {
  readonly cue: CueId;
  readonly urgent?: readonly string[];
  readonly strong?: readonly string[];
  readonly usual?: readonly string[];
  readonly weak?: readonly string[];
  /** Phrases near which the cue does not count: the party kept secret, the Wi-Fi's password. */
  readonly unless?: readonly string[];
  /** Examples in which the cue must be found. */
  readonly fires: readonly string[];
  /** Ordinary messages that look alike, in which it must not. */
  readonly lookalikes: readonly string[];
}

/** All that is known of one language. */
export interface Language {
  /** BCP 47, as in `locales/`. */
  readonly code: string;
  /** Lists of words that phrases share. */
  readonly slots: Slots;
  /** Other spellings of a word, as people type them: `{ you: 'u|ya' }`. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Words too frequent to look for a phrase by. */
  readonly common: string;
  readonly context: Readonly<Record<ContextKind, readonly string[]>>;
  readonly speaker: Readonly<Record<SpeakerKind, readonly string[]>>;
  readonly cues: readonly Phrasings[];
}

/** A language's frequent words, folded as messages are. */
export function commonWords({ common }: Language): string[] {
  return fold(common).split(/\s+/);
}
