import type { Notice, Voice } from '../../lib/alert/notice.ts';

/** What a button of the panel can open. */
export type Part =
  | 'advice'
  | 'replies'
  | 'block'
  | 'talk'
  | 'take_down'
  | 'trafficking'
  | 'why'
  | 'save'
  | 'again'
  | 'fault'
  | 'friend';

/** More than three main buttons are not read (guidance 3.2). */
const MOST_IN_VIEW = 3;

/**
 * What helps most in each turn, the most useful first (guidance 3.4); the first three that there are stand in view.
 * A part that does not stand here is behind “More”.
 */
const FIRST: Readonly<Record<Voice, readonly Part[]>> = {
  photo: ['replies', 'block', 'talk', 'advice'],
  threat: ['advice', 'take_down', 'talk', 'block'],
  meeting: ['advice', 'talk', 'replies', 'block'],
  code: ['advice', 'why', 'block', 'talk'],
  money: ['advice', 'trafficking', 'block', 'talk'],
  self_harm: ['talk', 'advice', 'block'],
  control: ['advice', 'talk'],
  closeness: ['advice', 'replies', 'talk'],
  friend: ['friend', 'talk', 'advice'],
};

/** What is behind “More”, as far as it is not in view. */
const ALL: readonly Part[] = [
  'why',
  'advice',
  'replies',
  'block',
  'save',
  'again',
  'fault',
  'friend',
  'talk',
];

export interface PartsInOrder {
  /** Behind the main buttons. */
  readonly main: readonly Part[];
  /** Behind “More”. */
  readonly more: readonly Part[];
}

/**
 * Which parts stand in view and which behind “More”.
 *
 * @param missing parts with nothing in them here: no words to answer with, no line in this country
 */
export function partsOf({ voice, level }: Notice, missing: readonly Part[]): PartsInOrder {
  const there = (part: Part) => !missing.includes(part);
  // At level 4 the steps stand open above the buttons.
  const stepsOpen = level === 4;
  const wanted = FIRST[voice].filter((part) => there(part) && !(stepsOpen && part === 'advice'));
  const main = wanted.slice(0, MOST_IN_VIEW);
  const shown = stepsOpen ? [...main, 'advice'] : main;
  return { main, more: ALL.filter((part) => there(part) && !shown.includes(part)) };
}
