import { describe, expect, it } from 'vitest';
import type { Direction } from '../../lib/chat/message.ts';
import { Recent } from '../../lib/risk/recent.ts';
import { tokensOf } from '../../lib/text/tokens.ts';

/** The words before the last message that it may go on from. */
function goneBefore(...messages: readonly (readonly [Direction, string])[]): string {
  const recent = new Recent();
  const all = messages.map(([writer, text]) => recent.bitsBefore(tokensOf(text), writer));
  return (all.at(-1) ?? []).map(({ text }) => text).join(' ');
}

describe('a request in bits', () => {
  it('is read across short messages of one side', () => {
    expect(goneBefore(['in', 'send me'], ['in', 'a pic'])).toBe('send me');
    expect(goneBefore(['in', 'can you'], ['in', 'send me'], ['in', 'a pic'])).toBe(
      'can you send me',
    );
  });

  it('begins anew with the other side', () => {
    expect(goneBefore(['in', 'send me'], ['out', 'a pic'])).toBe('');
    expect(goneBefore(['in', 'send'], ['out', 'what'], ['in', 'a pic'])).toBe('');
  });

  it('begins anew with a longer message', () => {
    expect(goneBefore(['in', 'send me'], ['in', 'one two three four five'])).toBe('send me');
    expect(goneBefore(['in', 'send me'], ['in', 'one two three four five six'])).toBe('');
    expect(goneBefore(['in', 'one two three four five six'], ['in', 'a pic'])).toBe('');
  });

  it('is remembered by its last eight words', () => {
    const words = [
      ['in', 'ah be ce de ef'],
      ['in', 'ge ha ij ka el'],
    ] as const;
    expect(goneBefore(...words, ['in', 'pic'])).toBe('ce de ef ge ha ij ka el');
  });
});

describe('an excuse', () => {
  const say = (recent: Recent, times: number) => {
    for (let count = 0; count < times; count += 1) recent.bitsBefore([], 'in');
  };

  it('holds for six messages', () => {
    const recent = new Recent();
    recent.excuse(['meet_request']);
    say(recent, 6);
    expect(recent.isExcused('meet_request')).toBe(true);
    say(recent, 1);
    expect(recent.isExcused('meet_request')).toBe(false);
  });

  it('is none for another cue, and none for an urgent one', () => {
    const recent = new Recent();
    recent.excuse(['meet_request', 'threat_blackmail']);
    expect(recent.isExcused('image_request')).toBe(false);
    expect(recent.isExcused('threat_blackmail')).toBe(false);
  });
});
