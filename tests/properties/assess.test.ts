import fc from 'fast-check';
import type { Message } from '../../lib/chat/message.ts';
import type { CueId, Level } from '../../lib/cues/cue.ts';
import { cueOf, TAXONOMY } from '../../lib/cues/taxonomy.ts';
import type { Assessor } from '../../lib/risk/assess.ts';
import { always } from './runs.ts';
import { assess, edit, isSame, newAssessor, place, thread } from './thread.ts';

const LEVELS: readonly Level[] = [0, 1, 2, 3, 4];

const IDS: ReadonlySet<string> = new Set(TAXONOMY.map(({ id }) => id));

/** No finding counts more than an urgent form of a cue of the highest weight. */
const MOST = 5;

always(
  'an assessment is well-formed whatever was said, and to look at it changes nothing',
  [thread, place],
  (messages, where) => {
    const looked = newAssessor(where);
    const keys = new Set(messages.map(({ key }) => key));
    const isWellFormed = messages.every((message) => {
      const level = looked.add(message);
      const { level: told, pathways, evidence } = looked.assessment;
      return (
        LEVELS.includes(level) &&
        told === level &&
        (level > 0 || pathways.length === 0) &&
        new Set(pathways).size === pathways.length &&
        evidence.every(
          ({ cue, message: key, weight }) =>
            IDS.has(cue) && keys.has(key) && weight > 0 && weight <= MOST,
        )
      );
    });
    return isWellFormed && isSame(looked, assess(messages, where));
  },
);

always(
  'an assessment is the same in however many goes messages come, and when rows that were used again tell them again',
  [thread, fc.array(fc.nat({ max: 3 }), { maxLength: 4 }), fc.array(fc.nat(), { maxLength: 4 })],
  (messages, sizes, again) => {
    const batched = newAssessor();
    let from = 0;
    for (const size of [...sizes, messages.length]) {
      for (const message of messages.slice(from, from + size)) batched.add(message);
      from = Math.min(from + size, messages.length);
      // Only what was there before can come again.
      for (const one of again) if (from > 0) batched.add(messages[one % from] as Message);
    }
    return isSame(batched, assess(messages));
  },
);

always(
  'edits that come back to the first text leave all that was found and counted as it was',
  [thread, fc.array(edit, { minLength: 1, maxLength: 4 })],
  (messages, edits) => {
    const edited = assess(messages);
    const before = countedIn(edited);
    const touched = edits.map(([at, text]) => {
      const message = messages[at % messages.length] as Message;
      edited.add({ ...message, text });
      return message;
    });
    for (const message of touched) edited.add(message);
    return countedIn(edited) === before;
  },
);

/** The level itself is not compared: between two news it is not reckoned anew, and an edit is news. */
function countedIn({ assessment, tallies }: Assessor): string {
  const counts = [tallies.chat, tallies.transcript].map(
    ({ cues, last, counts: times, words, now }) => [
      [...cues].map(([cue, { urgent, strong, usual, weak }]) => [cue, urgent, strong, usual, weak]),
      [...last],
      [...times],
      words,
      now,
    ],
  );
  return JSON.stringify([assessment.evidence, counts]);
}

always(
  "the young person's own words alone never raise a level",
  [thread, place],
  (messages, where) => {
    const own = messages.map((message) => ({ ...message, direction: 'out' as const }));
    const { assessment } = assess(own, where);
    const isOwn = (cue: CueId) => cueOf(cue).side === 'own';
    return assessment.level === 0 && assessment.evidence.every(({ cue }) => isOwn(cue));
  },
);

always(
  'more people never raise a level, and who is no contact yet never lowers it',
  [thread],
  (messages) => {
    const among = (group: boolean, request: boolean) => assess(messages, { group, request });
    const usual = among(false, false);
    // Among many it is not known who tells whom an age, so it does not count there at all.
    const { counts } = usual.tallies.chat;
    const tellsAge = counts.has('minor') || counts.has('grown');
    const { level } = usual.assessment;
    return (
      level <= among(false, true).assessment.level &&
      (tellsAge || among(true, false).assessment.level <= level)
    );
  },
);
