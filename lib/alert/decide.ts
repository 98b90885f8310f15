import type { CueId, Level } from '../cues/cue.ts';
import { cueOf, isUrgent } from '../cues/taxonomy.ts';
import type { Assessment } from '../risk/assessment.ts';
import type { ChatRecord, DayRecord } from '../settings/schema.ts';
import type { Frequency, Notice } from './notice.ts';
import { voiceFor } from './voice.ts';

/** At most this many gentle panels a day in all conversations (guidance 3.3). */
export const GENTLE_A_DAY = 3;

/** A panel names at most this many cues: more are not read. */
export const NAMED = 4;

/** So many places are shown: the last ones, where a chat is long. */
const PLACES = 12;

/** A cue is named when it was found at least at this share of its weight. */
const WORTH_NAMING = 0.5;

export interface Decision {
  /** What to say now, or null. */
  readonly notice: Notice | null;
  readonly chat: ChatRecord;
  readonly day: DayRecord;
}

/**
 * Whether something is said now, and what: an urgent notice once for each message that sets one off, a clear one when
 * something new came, a gentle one at most once a day in a conversation and three times in all, a chip once a day.
 *
 * @param assessment of the conversation as it stands
 * @param chat what was said in it before
 * @param day the gentle panels of the day
 * @param clock `now` in milliseconds since 1970, `today` as YYYY-MM-DD in the person's time zone
 * @param frequency what the young person chose: `gentle` makes chips of gentle panels, `serious` leaves them out
 */
export function decide(
  assessment: Assessment,
  chat: ChatRecord,
  day: DayRecord,
  clock: Clock,
  frequency: Frequency = 'normal',
): Decision {
  const counted = day.day === clock.today ? day : { day: clock.today, gentle: 0 };
  const silent: Decision = { notice: null, chat, day: counted };
  const awake = weightiestFirst(assessment).filter((cue) => !((chat.rests[cue] ?? 0) > clock.now));
  const fresh = awake.filter((cue) => !chat.cues.includes(cue));
  const alarms = alarmsOf(assessment).length;
  const level = speakingLevel(assessment, { chat, day: counted, clock, awake, fresh, alarms });
  const heard = HEARD[frequency](level);
  if (heard === 0) return assessment.friend ? friendInTrouble(silent, clock, frequency) : silent;
  const named = level === 4 ? [...latestAlarm(assessment), ...weightiestFirst(assessment)] : fresh;
  const cues = [...new Set(named.length > 0 ? named : awake)].slice(0, NAMED);
  const found = assessment.evidence.filter(({ cue }) => cues.includes(cue)).slice(-PLACES);
  return {
    notice: {
      level: heard,
      voice: voiceFor(cues),
      cues,
      found: found.map(({ cue, message }) => ({ cue, message })),
      peers: assessment.peers,
    },
    chat: {
      ...chat,
      level: Math.max(chat.level, level) as Level,
      cues: [...new Set([...chat.cues, ...awake])],
      alarms,
      day: heard <= 2 ? clock.today : chat.day,
    },
    day: heard === 2 ? { ...counted, gentle: counted.gentle + 1 } : counted,
  };
}

/** What is left of a level by what the young person chose. */
const HEARD: Readonly<Record<Frequency, (level: Level) => Level>> = {
  gentle: (level) => (level === 2 ? 1 : level),
  normal: (level) => level,
  serious: (level) => (level < 3 ? 0 : level),
};

/** Noted in a chat's record as if it were a cue. */
const FRIEND = 'friend';

/** A chip, once in a chat: somebody else may need help, and the young person may want to know how to give it. */
function friendInTrouble(silent: Decision, clock: Clock, frequency: Frequency): Decision {
  const { chat } = silent;
  const isSaid = chat.cues.includes(FRIEND) || chat.day === clock.today;
  if (isSaid || frequency === 'serious' || clock.now < chat.quietUntil) return silent;
  return {
    ...silent,
    notice: { level: 1, voice: 'friend', cues: [], found: [], peers: false },
    chat: { ...chat, cues: [...chat.cues, FRIEND], day: clock.today },
  };
}

interface Clock {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** YYYY-MM-DD in the person's time zone. */
  readonly today: string;
}

interface Situation {
  readonly chat: ChatRecord;
  readonly day: DayRecord;
  readonly clock: Clock;
  readonly awake: readonly CueId[];
  readonly fresh: readonly CueId[];
  readonly alarms: number;
}

function speakingLevel({ level }: Assessment, situation: Situation): Level {
  const { chat, day, clock, awake, fresh, alarms } = situation;
  if (level === 4) return alarms > chat.alarms || chat.level < 4 ? 4 : 0;
  if (awake.length === 0 || clock.now < chat.quietUntil) return 0;
  const isNew = level > chat.level || fresh.length > 0;
  if (level === 3) return isNew ? 3 : 0;
  if (!isNew || chat.day === clock.today) return 0;
  if (level === 2 && day.gentle < GENTLE_A_DAY) return 2;
  return level === 0 ? 0 : 1;
}

/** The other side's cues in a conversation, each once. What was found only weakly is not worth naming. */
function weightiestFirst({ evidence }: Pick<Assessment, 'evidence'>): CueId[] {
  const best = new Map<CueId, number>();
  for (const { cue, weight } of evidence) {
    const { side, weight: full } = cueOf(cue);
    if (side === 'other' && weight >= WORTH_NAMING * full) {
      best.set(cue, Math.max(weight, best.get(cue) ?? 0));
    }
  }
  return [...best].sort(([, a], [, b]) => b - a).map(([cue]) => cue);
}

/** The cues of the last message that holds one which is urgent in itself: it is what an urgent notice speaks of. */
function latestAlarm(assessment: Assessment): CueId[] {
  const last = alarmsOf(assessment).at(-1);
  return weightiestFirst({
    evidence: assessment.evidence.filter(({ message }) => message === last),
  });
}

/** The messages that hold a cue which is urgent in itself, each once. */
export function alarmsOf({ evidence }: Assessment): string[] {
  return [...new Set(evidence.filter(({ cue }) => isUrgent(cue)).map(({ message }) => message))];
}
