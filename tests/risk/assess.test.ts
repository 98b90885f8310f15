import { describe, expect, it } from 'vitest';
import type { Direction, Message } from '../../lib/chat/message.ts';
import { sourceRulebook } from '../../lib/cues/languages.ts';
import { rulesForConversation } from '../../lib/cues/rulebook.ts';
import { Assessor } from '../../lib/risk/assess.ts';

const book = sourceRulebook();

let number = 0;
function message(text: string, direction: Direction = 'in', key = `m${number++}`): Message {
  return { key, text, direction, author: null, time: null };
}

function assess(...messages: Message[]) {
  const assessor = new Assessor(rulesForConversation(book, 'en'));
  for (const one of messages) assessor.add(one);
  return assessor.assessment;
}

describe('an assessment', () => {
  it('is nothing for ordinary talk', () => {
    expect(
      assess(message('hey, did you do the maths homework?'), message('see you at practice')),
    ).toEqual({
      level: 0,
      pathways: [],
      evidence: [],
      peers: false,
      friend: false,
    });
  });

  it('follows the founding story: clear at money for photos, urgent at the password', () => {
    const story = [
      'you are really pretty',
      'how old are you really?',
      'I can send you $40 for private photos',
      "let's meet, just you and me",
      'can you help me make some money?',
      'what is your instagram password?',
    ];
    const assessor = new Assessor(rulesForConversation(book, 'en'));
    const levels = story.map((text) => assessor.add(message(text)));
    expect(levels[1]).toBeLessThan(2);
    expect(levels[2]).toBe(3);
    expect(levels[5]).toBe(4);
    expect(assessor.assessment.pathways).toContain('trafficking');
  });

  it('is urgent at the first threat to spread pictures', () => {
    const { level, pathways } = assess(
      message("pay me or I'll send your pics to all your followers"),
    );
    expect(level).toBe(4);
    expect(pathways).toContain('financial_sextortion');
  });

  it("is never raised by the young person's own words", () => {
    const risky = [
      'send me nudes',
      'this is our little secret',
      'what is your password',
      'pay me or I post it',
    ];
    expect(assess(...risky.map((text) => message(text, 'out'))).level).toBe(0);
  });

  it('counts words of unknown direction, but less', () => {
    const known = assess(message('send me nudes'));
    const unknown = assess(message('send me nudes', 'unknown'));
    expect(unknown.evidence[0]?.weight).toBeLessThan(known.evidence[0]?.weight as number);
    expect(unknown.evidence[0]?.weight).toBeGreaterThan(0);
  });

  it('counts different cues for more than repeats of one', () => {
    const repeated = assess(
      ...Array.from({ length: 20 }, () => message('are you alone right now?')),
    );
    const different = assess(
      message('are you alone right now?'),
      message('this is our little secret'),
      message('send me nudes'),
    );
    expect(different.level).toBeGreaterThan(repeated.level);
  });

  it.each([
    'never send nudes to anyone',
    'this guy keeps asking me to send nudes, what should I do?',
    'in the movie he says send me nudes',
  ])('weighs advice, reports and stories less: %s', (text) => {
    expect(assess(message(text)).level).toBeLessThan(2);
  });

  it('finds a request that is split over short messages, unless somebody else speaks between', () => {
    const bits = ['can you', 'send me', 'nudes'];
    expect(assess(...bits.map((text) => message(text))).level).toBeGreaterThan(1);
    const [first, second, third] = bits.map((text) => message(text));
    const broken = assess(
      first as Message,
      second as Message,
      message('no', 'out'),
      third as Message,
    );
    expect(broken.level).toBeLessThan(2);
  });

  it('counts a secret for less in talk of a surprise', () => {
    const secret = () => message("promise me you won't tell anyone, this is our secret");
    const alone = assess(secret()).evidence.find(({ cue }) => cue === 'secrecy')?.weight as number;
    const surprise = assess(message('we plan a surprise party for Ana', 'out'), secret());
    expect(surprise.evidence.find(({ cue }) => cue === 'secrecy')?.weight ?? 0).toBeLessThan(alone);
  });

  it('takes back what an edited message said', () => {
    const assessor = new Assessor(rulesForConversation(book, 'en'));
    assessor.add(message('send me nudes', 'in', 'a'));
    expect(assessor.assessment.level).toBeGreaterThan(0);
    assessor.add(message('send me notes', 'in', 'a'));
    expect(assessor.assessment).toMatchObject({ level: 0, pathways: [], evidence: [] });
  });

  it('is the same when messages come again', () => {
    const messages = ['can you', 'send me', 'nudes', 'are you home alone?'].map((text) =>
      message(text),
    );
    expect(assess(...messages, ...messages.toReversed())).toEqual(assess(...messages));
  });

  it('is the same when older messages come after newer ones', () => {
    const messages = [
      'please send me nudes right now, ok? come on',
      'honestly you are so pretty, everybody must tell you that',
      'this has to stay our little secret, promise me that',
    ].map((text) => message(text));
    const [once, reversed] = [assess(...messages), assess(...messages.toReversed())];
    expect(reversed.level).toBe(once.level);
    expect(new Set(reversed.evidence)).toEqual(new Set(once.evidence));
  });

  it.each(['', '\ud800', 'a'.repeat(100_000), 'send '.repeat(30_000), '\u202e\u0000'])(
    'survives a hostile message',
    (text) => {
      expect(assess(message(text)).level).toBe(0);
    },
  );
});

describe('pasted transcripts', () => {
  const harmless = 'we talked about the maths homework and the practice on sunday. '.repeat(7);
  const threat = `${harmless} pay me or I'll send your pics to all your followers`;

  it('are weighed when one comes after others', () => {
    const assessor = new Assessor(rulesForConversation(book, 'en'));
    assessor.add(message(harmless));
    expect(assessor.add(message('you are really pretty'))).toBeLessThan(4);
    expect(assessor.add(message(threat))).toBe(4);
  });

  it('are taken back where a few words are put in their place', () => {
    const assessor = new Assessor(rulesForConversation(book, 'en'));
    expect(assessor.add(message(threat, 'in', 'pasted'))).toBe(4);
    expect(assessor.add(message('sorry, wrong chat', 'in', 'pasted'))).toBe(0);
  });
});
