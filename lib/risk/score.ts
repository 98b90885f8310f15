import type { CueId, Level } from '../cues/cue.ts';
import type { Strength } from '../cues/phrasings.ts';
import { bitsOfCues } from '../cues/taxonomy.ts';
import { COMBINATIONS } from './combinations.ts';
import { featuresOfTranscript, pointsOf, pointsOfChat } from './features.ts';
import { liftOf, type Place } from './place.ts';
import { type Count, countOf, type Tally, tellsAgeGap, timesOf } from './tally.ts';
import type { Column } from './weights.ts';

/** What a finding counts of its cue's weight in the taxonomy. */
export const SHARE: Readonly<Record<Strength, number>> = {
  urgent: 1.25,
  strong: 1,
  usual: 0.6,
  weak: 0.25,
};

/** A chip comes up at this many points below a panel's, a clear panel at this many above. Judged, not fitted. */
export const CHIP_BELOW = 1.5;
export const CLEAR_ABOVE = 2;

/** What the young person's distress speaks of. Source: combining rule C14 of the cue taxonomy. */
const DISTRESSING: readonly CueId[] = [
  'image_request',
  'meet_request',
  'threat_blackmail',
  'persistence_after_no',
];

/** Below a panel nothing is lifted. */
const LEAST_LIFTED: Level = 2;

/** A cue found so often in a usual form is as clear as once in a strong one. */
const AS_GOOD_AS_STRONG = 3;

/** Who speaks of school and parents so often, and less of job and children, sounds young. */
const YOUNG = 2;

/** A cue of this weight supports another even in a usual form; a lighter one must be clear itself. */
const SUPPORTS_AS_USUAL = 3;

/** Secrets, meetings and money owed are everyday talk: these speak only beside another cue, by the combinations. */
const NEEDS_COMPANY: ReadonlySet<CueId> = new Set([
  'secrecy',
  'meet_request',
  'payment_demand',
  'debt_obligation',
  'advertising_arranging',
]);

/** The level of one side's part in a conversation: by adding up, by a single cue, or by cues that go together. */
export function levelOf(tally: Tally, column: Column, place: Place): Level {
  let level = Math.max(levelByPoints(tally, column, place), levelTogether(tally));
  for (const found of tally.cues.values()) level = Math.max(level, levelAlone(found));
  return level as Level;
}

/** The level of a long text that holds both sides of a conversation. Only what is unmistakable counts by itself. */
export function levelOfTranscript(tally: Tally, column: Column): Level {
  if (tally.words === 0) return 0;
  const urgent = [...tally.cues.values()].some((found) => found.urgent > 0);
  const points = pointsOf(featuresOfTranscript(tally), column.weights);
  return urgent ? 4 : levelAbove(points - column.panel);
}

/** One level more where somebody goes on after a no, or the young person is distressed by what is asked. */
export function lifted(level: Level, tally: Tally, isBurst: boolean): Level {
  if (level < LEAST_LIFTED) return level;
  const isDistressed = DISTRESSING.some((cue) => countOf(tally, cue, 'usual') > 0);
  const lifts = isBurst || (isDistressed && countOf(tally, 'child_distress', 'strong') > 0);
  return lifts ? (Math.min(level + 1, 4) as Level) : level;
}

function levelByPoints(tally: Tally, column: Column, place: Place): Level {
  if (tally.cues.size < 2) return 0;
  return levelAbove(pointsOfChat(tally, column) - column.panel + liftOf(place, tally.now));
}

function levelAbove(points: number): Level {
  return points >= CLEAR_ABOVE ? 3 : points >= 0 ? 2 : points >= -CHIP_BELOW ? 1 : 0;
}

/** A strong finding of a weight-4 cue is clear alone, of a weight-3 cue gentle, of a weight-2 cue quiet. */
function levelAlone({ cue, urgent, strong }: Count): Level {
  const { id, weight, side } = cue;
  if (side === 'own') return 0;
  if (urgent > 0) return 4;
  if (strong === 0) return 0;
  if (NEEDS_COMPANY.has(id)) return 1;
  return weight === 4 ? 3 : weight === 3 ? 2 : weight === 2 ? 1 : 0;
}

/** The combinations with their cues as bits. */
const TOGETHER = COMBINATIONS.map(({ all, any, level, mildly = false, ages = false }) => ({
  all: bitsOfCues(all),
  any: bitsOfCues(any),
  level,
  mildly,
  ages,
}));

function levelTogether(tally: Tally): Level {
  if (tally.cues.size === 0) return 0;
  const isYoung = soundsYoung(tally);
  // Cues that are clear, that support another, and that stand there in a usual form or better.
  let [clear, supporting, usual] = [0, 0, 0];
  for (const found of tally.cues.values()) {
    const bit = 1 << found.place;
    const strong = found.urgent + found.strong;
    const isClear = strong > 0 || (!isYoung && strong + found.usual >= AS_GOOD_AS_STRONG);
    const isUsual = strong + found.usual > 0;
    if (isClear) clear |= bit;
    if (isUsual) usual |= bit;
    if (found.cue.weight >= SUPPORTS_AS_USUAL && !isYoung ? isUsual : isClear) supporting |= bit;
  }
  const hasGap = tellsAgeGap(tally);
  let level: Level = 0;
  for (const one of TOGETHER) {
    if (one.level <= level || (one.all & clear) !== one.all || (one.ages && !hasGap)) continue;
    const support = one.mildly ? supporting | usual : supporting;
    if (one.any === 0 || (one.any & support) !== 0) level = one.level;
  }
  return level;
}

/** Between young people the usual wordings are everyday talk; the strong ones are not. */
export function soundsYoung(tally: Tally): boolean {
  const young = timesOf(tally, 'young');
  return young >= YOUNG && young > timesOf(tally, 'adult');
}
