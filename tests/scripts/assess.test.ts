import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function assess(...lines: string[]) {
  const { stdout, status } = spawnSync(process.execPath, ['scripts/assess.ts'], {
    input: lines.map((line) => `${line}\n`).join(''),
    encoding: 'utf8',
  });
  return {
    status,
    answers: stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  };
}

const chat = (extra: object = {}) =>
  JSON.stringify({
    id: 'story',
    messages: [
      { author: 'D', text: 'you are so pretty' },
      { author: 'M', text: 'thanks, what is your password lol' },
      { author: 'D', text: 'send me nudes, our little secret' },
    ],
    ...extra,
  });

describe('npm run assess', () => {
  it('assesses each author in turn, or all but the young person', () => {
    const { status, answers } = assess(chat(), chat({ self: 'M' }));
    expect(status).toBe(0);
    expect(answers[0].id).toBe('story');
    expect(answers[0].authors.D).toMatchObject({ level: 2, firstPanelAt: 2 });
    expect(answers[0].authors.M.firstPanelAt).toBe(1);
    expect(Object.keys(answers[1].authors)).toEqual(['D']);
    expect(answers[1].cues).toContainEqual({
      cue: 'image_request',
      author: 'D',
      message: 2,
      weight: 3,
    });
  });

  it('answers a broken line in its place, goes on, and exits with 1', () => {
    const { status, answers } = assess(
      '{',
      '{"id":1}',
      chat(),
      '{"id":2,"messages":[{"author":"A"}]}',
    );
    expect(status).toBe(1);
    expect(answers[0]).toEqual({ line: 1, error: 'not valid JSON' });
    expect(answers[1]).toMatchObject({ line: 2, error: expect.stringContaining('messages') });
    expect(answers[2].id).toBe('story');
    expect(answers[3]).toMatchObject({
      line: 4,
      error: expect.stringContaining('messages.0.text'),
    });
  });

  it('takes authors with any name, and no messages at all', () => {
    const messages = [{ author: '__proto__', text: 'what is your password' }];
    const { answers } = assess(JSON.stringify({ id: 1, messages }), '{"id":2,"messages":[]}');
    expect(Object.keys(answers[0].authors)).toEqual(['__proto__']);
    expect(answers[1]).toEqual({ id: 2, authors: {}, cues: [] });
  });
});
