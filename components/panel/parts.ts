import type { Notice, Voice } from '../../lib/alert/notice.ts';

/** What a button of the panel can open. */
export type Part = 'advice' | 'replies' | 'talk' | 'why';

/** Turns to which words are the first answer. To the others it is something to do or to ask oneself. */
const WORDS_FIRST: readonly Voice[] = ['photo', 'closeness'];

/** Turns to which no answer is the best answer. */
const NO_REPLY: readonly Voice[] = ['threat', 'self_harm'];

/** The two parts behind the main buttons, the most useful first. */
export function firstParts({ voice, level }: Notice): readonly Part[] {
  const first: Part = WORDS_FIRST.includes(voice) ? 'replies' : 'advice';
  // When someone may get hurt, a person to talk to comes before any list of steps.
  return voice === 'self_harm' && level === 4 ? ['talk', first] : [first, 'talk'];
}

/** The parts behind the small buttons. */
export function quietParts({ voice }: Notice): readonly Part[] {
  if (NO_REPLY.includes(voice)) return ['why'];
  return [WORDS_FIRST.includes(voice) ? 'advice' : 'replies', 'why'];
}
