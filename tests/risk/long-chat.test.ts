import { describe, expect, test } from 'vitest';
import { alarmsOf } from '../../lib/alert/decide.ts';
import { sourceRulebook } from '../../lib/cues/languages.ts';
import { rulesForConversation } from '../../lib/cues/rulebook.ts';
import { Assessor } from '../../lib/risk/assess.ts';

const book = sourceRulebook();

/** More than are remembered one by one. */
const LONG = 5_200;

/** A threat, and then the same compliment all day long. */
function longChat(): Assessor {
  const assessor = new Assessor(rulesForConversation(book, 'en'));
  const said = (text: string, key: string) =>
    assessor.add({ key, text, direction: 'in', author: null, time: null });
  said('send me $100 or i post your pics', 'threat');
  for (let number = 1; number < LONG; number += 1) said('you are really pretty', `m${number}`);
  return assessor;
}

describe('a chat that is longer than what is remembered', () => {
  test('is weighed whole, and the findings of old messages go but for urgent ones', () => {
    const assessor = longChat();
    const { evidence, level } = assessor.assessment;
    expect(level).toBe(4);
    expect(alarmsOf(assessor.assessment)).toEqual(['threat']);
    const messages = new Set(evidence.map(({ message }) => message));
    expect(messages.size).toBeGreaterThan(4_999);
    expect(messages.size).toBeLessThan(5_010);
    expect(messages).toContain(`m${LONG - 1}`);
    expect(messages).not.toContain('m5');
  });

  test('counts the same after an edit', () => {
    const assessor = longChat();
    const before = structuredClone(assessor.tallies.chat);
    const last = { key: `m${LONG - 1}`, direction: 'in', author: null, time: null } as const;
    assessor.add({ ...last, text: 'never mind all that' });
    expect(assessor.tallies.chat).not.toEqual(before);
    assessor.add({ ...last, text: 'you are really pretty' });
    expect(assessor.tallies.chat).toEqual(before);
  });
});
