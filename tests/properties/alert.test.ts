import fc from 'fast-check';
import * as v from 'valibot';
import { alarmsOf, decide } from '../../lib/alert/decide.ts';
import type { Frequency, Notice } from '../../lib/alert/notice.ts';
import { latestDay, postponed, rested, saidInEither } from '../../lib/alert/record.ts';
import type { CueId, Level } from '../../lib/cues/cue.ts';
import { isUrgent, TAXONOMY } from '../../lib/cues/taxonomy.ts';
import type { Assessment } from '../../lib/risk/assessment.ts';
import { NO_CHAT_RECORD, NO_DAY_RECORD } from '../../lib/settings/defaults.ts';
import { ChatRecord, DayRecord } from '../../lib/settings/schema.ts';
import { always } from './runs.ts';

/** The budget of guidance 3.3, as the young person is told it. */
const GENTLE_A_DAY = 3;
const QUIET_ONES_A_DAY_IN_A_CHAT = 1;
const NAMED = 4;

const HOUR = 3_600_000;
const START = Date.UTC(2026, 2, 4, 12);

const cue: fc.Arbitrary<CueId> = fc.constantFrom(...TAXONOMY.map(({ id }) => id));

const assessment: fc.Arbitrary<Assessment> = fc.record({
  level: fc.constantFrom<Level>(0, 1, 2, 2, 2, 2, 3, 4),
  pathways: fc.constant([]),
  evidence: fc.array(
    fc.record({
      cue,
      message: fc.constantFrom('m1', 'm2', 'm3', 'm4', 'm5'),
      weight: fc.constantFrom(0, 0.25, 0.6, 1, 1.8, 2, 3, 4, 5),
    }),
    { maxLength: 6 },
  ),
  peers: fc.boolean(),
  friend: fc.boolean(),
});

const frequency = fc.constantFrom<Frequency>('gentle', 'normal', 'serious');

interface Step {
  /** Milliseconds; below zero where the clock is put back. */
  readonly passes: number;
  readonly chat: number;
  readonly about: Assessment;
  readonly answer: 'none' | 'fine' | 'later';
}

/** What happens next: time passes, or is put back, then a chat is looked at and perhaps answered. */
const step = (passes: fc.Arbitrary<number>): fc.Arbitrary<Step> =>
  fc.record({
    passes,
    chat: fc.constantFrom(0, 0, 0, 1, 2, 3, 4),
    about: assessment,
    answer: fc.constantFrom<Step['answer']>('none', 'none', 'fine', 'fine', 'later'),
  });

const onward = fc.oneof(
  { weight: 5, arbitrary: fc.nat({ max: 2 * HOUR }) },
  { weight: 1, arbitrary: fc.nat({ max: 40 * 24 * HOUR }) },
);
const anyway = fc.oneof(
  onward,
  onward.map((time) => -time),
);
const steps = (passes: fc.Arbitrary<number>) =>
  fc.array(step(passes), { minLength: 1, maxLength: 14 });

interface Said {
  readonly chat: number;
  readonly now: number;
  readonly today: string;
  /** Counts up whenever the day is another one than at the step before. */
  readonly stretch: number;
  readonly before: ChatRecord;
  readonly about: Assessment;
  readonly notice: Notice | null;
}

/** Lives through the steps as the extension does: what is decided is kept, and so is what the young person answers. */
function live(taken: readonly Step[], often: Frequency): Said[] {
  const chats = Array.from({ length: 5 }, () => NO_CHAT_RECORD);
  let [day, now, stretch, last]: [DayRecord, number, number, string] = [
    NO_DAY_RECORD,
    START,
    0,
    '',
  ];
  return taken.map(({ passes, chat, about, answer }) => {
    now += passes;
    const today = new Date(now).toISOString().slice(0, 10);
    stretch += Number(today !== last);
    last = today;
    const before = chats[chat] as ChatRecord;
    const decision = decide(about, before, day, { now, today }, often);
    const { notice } = decision;
    day = decision.day;
    chats[chat] =
      notice && answer === 'fine'
        ? rested(decision.chat, notice.cues, now)
        : notice && answer === 'later'
          ? postponed(decision.chat, now)
          : decision.chat;
    return { chat, now, today, stretch, before, about, notice };
  });
}

/** The most notices that one group of them holds. */
function most(
  said: readonly Said[],
  level: (level: number) => boolean,
  group: (said: Said) => string,
): number {
  const counts = new Map<string, number>();
  for (const one of said) {
    if (one.notice && level(one.notice.level))
      counts.set(group(one), (counts.get(group(one)) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

const isGentle = (level: number) => level === 2;
const isQuiet = (level: number) => level <= 2;

always(
  'no day has more gentle panels than three, and no chat more than one quiet notice a day',
  [steps(onward), frequency],
  (taken, often) => {
    const said = live(taken, often);
    return (
      most(said, isGentle, ({ today }) => today) <= GENTLE_A_DAY &&
      most(said, isQuiet, ({ today, chat }) => `${today} ${chat}`) <= QUIET_ONES_A_DAY_IN_A_CHAT
    );
  },
);

always(
  'nor as long as the day stays the same, where the clock jumps about',
  [steps(anyway), frequency],
  (taken, often) => {
    const said = live(taken, often);
    return (
      most(said, isGentle, ({ stretch }) => `${stretch}`) <= GENTLE_A_DAY &&
      most(said, isQuiet, ({ stretch, chat }) => `${stretch} ${chat}`) <= QUIET_ONES_A_DAY_IN_A_CHAT
    );
  },
);

always(
  'the same thing is never said twice',
  [steps(anyway), assessment, frequency],
  (taken, about, often) => {
    const { before, now, today } = live(taken, often).at(-1) as Said;
    const clock = { now, today };
    const first = decide(about, before, NO_DAY_RECORD, clock, often);
    const second = decide(about, first.chat, first.day, clock, often);
    // A friend's trouble is another matter, and waits for its turn.
    const isOther = second.notice?.voice === 'friend' && first.notice?.voice !== 'friend';
    const third = decide(about, second.chat, second.day, clock, often);
    return (second.notice === null || isOther) && third.notice === null;
  },
);

always(
  'what rests is not named, and nothing but an urgent notice breaks an hour of quiet',
  [steps(anyway), frequency],
  (taken, often) =>
    live(taken, often).every(({ notice, before, now }) => {
      if (notice === null || notice.level === 4) return true;
      const isResting = (named: CueId) => (before.rests[named] ?? 0) > now;
      return now >= before.quietUntil && !notice.cues.some(isResting);
    }),
);

always(
  'an urgent notice comes for each new urgent message, whatever rests and whatever was chosen',
  [steps(anyway), frequency],
  (taken, often) =>
    live(taken, often).every(({ notice, before, about }) => {
      if (about.level < 4) return notice === null || notice.level < 4;
      const isNew = alarmsOf(about).length > before.alarms || before.level < 4;
      return isNew ? notice?.level === 4 : notice === null || notice.voice === 'friend';
    }),
);

always(
  'a notice is at most as loud as the chat, and is well-formed',
  [steps(anyway), frequency],
  (taken, often) =>
    live(taken, often).every(({ notice, about }) => {
      if (notice === null) return true;
      const { level, cues, found, voice } = notice;
      if (voice === 'friend')
        return about.friend && level === 1 && cues.length === 0 && found.length === 0;
      return (
        level >= 1 &&
        level <= about.level &&
        cues.length <= NAMED &&
        new Set(cues).size === cues.length &&
        !cues.includes('child_distress') &&
        found.every(
          ({ cue: named, message }) =>
            cues.includes(named) &&
            about.evidence.some((one) => one.cue === named && one.message === message),
        )
      );
    }),
);

always('who wants to hear of serious things only hears of nothing else', [steps(anyway)], (taken) =>
  live(taken, 'serious').every(({ notice }) => notice === null || notice.level >= 3),
);

always(
  'what is kept of a chat can be read again, and the level that was said never falls',
  [steps(anyway), frequency],
  (taken, often) => {
    let highest = new Map<number, number>();
    return live(taken, often).every(({ before, chat }) => {
      const rose = before.level >= (highest.get(chat) ?? 0);
      highest = highest.set(chat, before.level);
      return rose && v.is(ChatRecord, before);
    });
  },
);

const clock = fc.integer({ min: START - 60 * 24 * HOUR, max: START + 60 * 24 * HOUR });
const record: fc.Arbitrary<ChatRecord> = fc.record({
  level: fc.constantFrom<Level>(0, 1, 2, 3, 4),
  cues: fc.uniqueArray(cue, { maxLength: 4 }),
  alarms: fc.nat({ max: 4 }),
  day: fc.option(fc.constantFrom('2026-03-03', '2026-03-04', '2026-03-05')),
  quietUntil: clock,
  rests: fc.dictionary(cue, clock, { maxKeys: 4 }),
});

always(
  'after “This is fine” every rest that runs goes on, and no urgent cue rests',
  [record, fc.array(cue), clock],
  (kept, named, now) => {
    const { rests } = rested(kept, named, now);
    const goOn = Object.entries(kept.rests).every(
      ([one, end]) => end <= now || (rests[one] ?? 0) > now,
    );
    return (
      goOn &&
      named.every(
        (one) => isUrgent(one) !== (rests[one] ?? 0) > now || (kept.rests[one] ?? 0) > now,
      )
    );
  },
);

always('“Not now” is quiet from now on, for an hour', [record, clock], (kept, now) => {
  const { quietUntil } = postponed(kept, now);
  return quietUntil > now && quietUntil <= Math.max(now + HOUR, kept.quietUntil);
});

always('two tabs agree on what was said, whichever is asked', [record, record], (one, other) => {
  const [there, back] = [saidInEither(one, other), saidInEither(other, one)];
  const told = ({ level, day, quietUntil, cues, rests }: ChatRecord) =>
    JSON.stringify([level, day, quietUntil, [...cues].sort(), Object.entries(rests).sort()]);
  return (
    v.is(ChatRecord, there) &&
    told(there) === told(back) &&
    told(saidInEither(there, other)) === told(there) &&
    there.alarms === one.alarms
  );
});

const day: fc.Arbitrary<DayRecord> = fc.record({
  day: fc.constantFrom('2026-03-03', '2026-03-04', '2026-03-05'),
  gentle: fc.nat({ max: 4 }),
});

always(
  'of two counts of a day the later day holds, or the higher count',
  [day, day],
  (one, other) => {
    const latest = latestDay(one, other);
    const isAtLeast = (than: DayRecord) =>
      latest.day > than.day || (latest.day === than.day && latest.gentle >= than.gentle);
    return v.is(DayRecord, latest) && isAtLeast(one) && isAtLeast(other);
  },
);
