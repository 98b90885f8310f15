import fc from 'fast-check';
import type { Direction, Message } from '../../lib/chat/message.ts';
import { LANGUAGES, sourceRulebook } from '../../lib/cues/languages.ts';
import { rulesForConversation } from '../../lib/cues/rulebook.ts';
import { Assessor } from '../../lib/risk/assess.ts';
import type { Place } from '../../lib/risk/place.ts';
import { text } from './unicode.ts';

/** The rules of all languages, made ready once. */
export const book = sourceRulebook();

/** All examples of a cue, with the language and the cue. */
export const EXAMPLES = LANGUAGES.flatMap(({ code, cues }) =>
  cues.flatMap(({ cue, fires }) => fires.map((example) => ({ code, cue, example }))),
);

/** What answers, ages and refusals are made of: words that mean something only beside others. */
const SMALL_TALK = [
  ...[
    'can you',
    'send me',
    'nudes',
    'a pic',
    'no',
    'no way',
    'stop',
    'ok',
    'lol',
    'haha jk',
    '?',
    'x',
  ],
  ...[
    'how old are you?',
    '13',
    '13 you?',
    '34',
    'im 13',
    'im 34',
    'our surprise party',
    'homework',
  ],
  ...[
    'my mum',
    'my boss and my kids',
    'after school',
    'he said',
    'in the movie',
    'never',
    'the wifi',
  ],
];

const said = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...SMALL_TALK) },
  { weight: 5, arbitrary: fc.constantFrom(...EXAMPLES.map(({ example }) => example)) },
  { weight: 1, arbitrary: text },
);

const direction = fc.constantFrom<Direction>('in', 'in', 'in', 'out', 'unknown');

/** Milliseconds between two messages: mostly a minute, sometimes weeks. */
const pause = fc.constantFrom(60_000, 60_000, 3_600_000, 20 * 86_400_000);

const START = Date.UTC(2026, 2, 4, 20);

/** A chat of a few messages in order, with times or without. */
export const thread: fc.Arbitrary<readonly Message[]> = fc
  .tuple(fc.array(fc.tuple(said, direction, pause), { minLength: 1, maxLength: 6 }), fc.boolean())
  .map(([turns, isTimed]) => {
    let time = START;
    return turns.map(([own, from, after], index): Message => {
      time += after;
      return {
        key: `m${index}`,
        text: own,
        direction: from,
        author: null,
        time: isTimed ? time : null,
      };
    });
  });

/** Another text for one of the messages. */
export const edit = fc.tuple(fc.nat(), said);

export const place: fc.Arbitrary<Place> = fc.record({
  group: fc.constantFrom(null, false, true),
  request: fc.boolean(),
});

/** An assessor that has read nothing yet. */
export function newAssessor(where?: Place): Assessor {
  const assessor = new Assessor(rulesForConversation(book, 'en'));
  if (where) assessor.place = where;
  return assessor;
}

/** What is thought of a chat that was read message by message. */
export function assess(messages: readonly Message[], where?: Place): Assessor {
  const assessor = newAssessor(where);
  for (const message of messages) assessor.add(message);
  return assessor;
}

export function isSame(one: Assessor, other: Assessor): boolean {
  return JSON.stringify(one.assessment) === JSON.stringify(other.assessment);
}
