import { describe, expect, it } from 'vitest';
import { Line } from '../../lib/cues/line.ts';
import { match } from '../../lib/cues/match.ts';
import { pack } from '../../lib/cues/pack.ts';
import { parsePhrase } from '../../lib/cues/phrase.ts';
import { Ruleset } from '../../lib/cues/ruleset.ts';
import { tokensOf } from '../../lib/text/tokens.ts';

function matches(phrase: string, text: string, unless: string[] = []): boolean {
  const packed = pack({
    code: 'en',
    slots: { photo: 'pic|photo|picture of you' },
    aliases: { you: 'u', please: 'pls' },
    common: 'you me the',
    context: { advice: [], reported: [], story: [], play: [] },
    speaker: { young: [], adult: [], minor: [], grown: [], refuses: [] },
    cues: [{ cue: 'secrecy', usual: [phrase], unless, fires: [], lookalikes: [] }],
  });
  const found = match(new Line(tokensOf(text)), new Ruleset(packed));
  return found !== null && found.findings.length > 0;
}

describe('the notation of phrases', () => {
  it.each([
    ['send me', 'ok send me it', true],
    ['send me', 'send it to me', false],
    ['pic|photo now', 'photo now', true],
    ['(right now|tonight)', 'do it right now', true],
    ['(right now|tonight)', 'right then, now', false],
    ['send please? me', 'send me', true],
    ['send please? me', 'send please me', true],
    ['send (right now)? me', 'send right now me', true],
    ['send .. photo', 'send me just one photo', true],
    ['send .. photo', 'send me just one more photo', false],
    ['send ..5 photo', 'send me just one more photo', true],
    ['send .. photo', 'please send it. photo day is monday', false],
    ['send .. <photo>', 'send a picture of you', true],
    ['secre* chat', 'our secretive chat', true],
    ['im #8-17', "I'm 13", true],
    ['im #8-17', "I'm 18", false],
    ['¤ #', 'for $40', true],
    ['you there ?', 'u there?', true],
    ['you there ?', 'u there.', false],
    ['^ hello', 'hello you', true],
    ['^ hello', 'oh hello', false],
    ['hello $', 'oh hello. you', true],
    ['hello $', 'hello you', false],
    ["l'adresse", "donne l'adresse", true],
  ])('%s in "%s": %s', (phrase, text, expected) => {
    expect(matches(phrase, text)).toBe(expected);
  });

  it('takes a cue back near an "unless"', () => {
    expect(matches('our secret', 'our secret for the party', ['party'])).toBe(false);
    expect(matches('our secret', `party ${'and so on '.repeat(20)} our secret`, ['party'])).toBe(
      true,
    );
  });

  it.each(['(a', 'a)', '<nothing>', 'a ..9 b', '|a', 'a|', ','])('refuses %s', (phrase) => {
    expect(() => parsePhrase(phrase)).toThrow(`Phrase "${phrase}"`);
  });

  it('refuses brackets inside each other without end, and a slot that names itself', () => {
    const deep = (times: number) => `${'('.repeat(times)}pic${')'.repeat(times)}`;
    expect(matches(deep(50), 'pic')).toBe(true);
    expect(() => parsePhrase(deep(51))).toThrow('too deep');
    expect(() => parsePhrase('('.repeat(100_000))).toThrow('too deep');
    expect(() => parsePhrase('<photo>', { photo: 'pic|<photo>' })).toThrow('too deep');
  });

  it('refuses a phrase that nothing must be said for', () => {
    expect(() => matches('please? ..', 'x')).toThrow('without a word');
  });

  it('takes time in proportion to the text, whatever it says', () => {
    const phrase = 'a|b .. a|b .. a|b .. a|b .. a|b .. c';
    expect(matches(phrase, 'a b '.repeat(1_200))).toBe(false);
  });
});
