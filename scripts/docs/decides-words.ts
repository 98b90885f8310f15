import type { Level, Pathway } from '../../lib/cues/cue.ts';
import type { Strength } from '../../lib/cues/phrasings.ts';

/** What each pathway is, in words for a parent. */
export const PATHWAYS: Readonly<Record<Pathway, string>> = {
  grooming: 'Someone wins trust step by step, to get at a young person’s body or pictures later.',
  financial_sextortion: 'Someone gets hold of a picture and asks for money to keep it back.',
  sexual_sextortion: 'Someone gets hold of a picture and asks for more pictures, or for a meeting.',
  trafficking: 'Someone offers work, gifts or love, and then wants money earned for them.',
  dating_abuse: 'Someone close decides whom a young person sees, and what they do.',
  self_harm_coercion: 'Someone pushes a young person to get hurt, or to hurt somebody.',
  account_takeover: 'Someone wants a password or a code, to get into an account.',
};

/** What each level looks like to the young person. */
export const LEVELS: Readonly<Record<Level, string>> = {
  0: 'Nothing is shown.',
  1: 'A small chip with a few words, which can be opened or left alone.',
  2: 'A gentle panel: what was noticed, that it may be fine, what one can do.',
  3: 'A clear panel: what was noticed, what often comes next, who can help.',
  4: 'An urgent panel, with the emergency number first.',
};

/** How plain a wording is. Source: `lib/cues/phrasings.ts`. */
export const STRENGTHS: Readonly<Record<Strength, string>> = {
  urgent: 'unmistakable',
  strong: 'plain',
  usual: 'usual',
  weak: 'faint',
};

/** What else is weighed. Source: `featuresOf` in `lib/risk/features.ts`. */
export const FEATURES: Readonly<Record<string, string>> = {
  different: 'How many different turns stand there in a usual or plainer wording',
  'different.weak': 'How many different turns stand there in any wording',
  young: 'The other side sounds young: school, parents, homework',
  adult: 'The other side sounds grown up: job, children, a car',
  age_gap: 'The young person told a minor’s age, and the other side a grown-up’s',
  length: 'How much the other side wrote: in a long chat some of it falls by chance',
};
