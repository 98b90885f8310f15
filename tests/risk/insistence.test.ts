import { describe, expect, it } from 'vitest';
import type { CueId } from '../../lib/cues/cue.ts';
import type { Strength } from '../../lib/cues/phrasings.ts';
import { BURST, Insistence } from '../../lib/risk/insistence.ts';

const asks = (cue: CueId, strength: Strength = 'usual') => [{ cue, strength }];

/** The other side's messages with what they ask, `no` and `hm` of the young person's, `…` for one that asks nothing. */
function read(...messages: readonly (readonly [CueId, Strength] | 'no' | 'hm' | '…')[]) {
  const insistence = new Insistence();
  const insists = messages.map((message) => {
    if (message === 'no' || message === 'hm') return insistence.read('out', message === 'no', []);
    return insistence.read('in', false, message === '…' ? [] : asks(...message));
  });
  return { insists: insists.at(-1), isBurst: insistence.isBurst };
}

const meet = ['meet_request', 'usual'] as const;
const some = (times: number) => Array.from({ length: times }, () => '…' as const);

describe('to ask again after a no', () => {
  it('is to insist', () => {
    expect(read(meet, 'no', meet).insists).toBe(true);
    expect(read(['meet_request', 'strong'], 'no', meet).insists).toBe(true);
  });

  it.each([
    ['without a no', [meet, 'hm', meet]],
    ['where something else was refused', [meet, 'no', ['image_request', 'usual']]],
    ['in a weak form', [meet, 'no', ['meet_request', 'weak']]],
    ['where it was asked in a weak form', [['meet_request', 'weak'], 'no', meet]],
    ['for what cannot be refused', [['age_probe', 'usual'], 'no', ['age_probe', 'usual']]],
    ['where the no came first', ['no', meet]],
  ] as const)('is not so %s', (_, messages) => {
    expect(read(...messages).insists).toBe(false);
  });

  it('is so where the no came soon enough, and the asking again', () => {
    expect(read(meet, ...some(3), 'no', meet).insists).toBe(true);
    expect(read(meet, ...some(4), 'no', meet).insists).toBe(false);
    expect(read(meet, 'no', ...some(11), meet).insists).toBe(true);
    expect(read(meet, 'no', ...some(12), meet).insists).toBe(false);
  });

  it('is not said of a message that asks nothing', () => {
    expect(read(meet, 'no', '…').insists).toBe(false);
    expect(read(meet, 'no').insists).toBe(false);
  });
});

describe('message upon message after a no', () => {
  it('is a burst from so many on', () => {
    expect(read('no', ...some(BURST - 1)).isBurst).toBe(false);
    expect(read('no', ...some(BURST)).isBurst).toBe(true);
  });

  it('is none once the young person has answered, or has not said no', () => {
    expect(read('no', ...some(BURST), 'hm').isBurst).toBe(false);
    expect(read('no', ...some(BURST), 'hm', ...some(BURST)).isBurst).toBe(false);
    expect(read('hm', ...some(BURST)).isBurst).toBe(false);
    expect(read(...some(BURST)).isBurst).toBe(false);
  });
});
