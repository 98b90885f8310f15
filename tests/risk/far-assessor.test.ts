import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Message } from '../../lib/chat/message.ts';
import { sourceRulebook } from '../../lib/cues/languages.ts';
import type { Rulebook } from '../../lib/cues/rulebook.ts';
import type { Assessment } from '../../lib/risk/assessment.ts';
import { Conversations } from '../../lib/risk/conversations.ts';
import { type Ask, FarAssessor, type Part } from '../../lib/risk/far-assessor.ts';

const PLACE = { group: false, request: false };

let book: Rulebook;
beforeAll(() => {
  book = sourceRulebook();
});

/** A background that can be stopped, and started anew with nothing in its memory. */
function background() {
  const heard: Part[] = [];
  let conversations = new Conversations(book);
  let answers = true;
  const ask: Ask = async (part) => {
    heard.push(part);
    const { place, ...rest } = part;
    const chat = { page: '1/0/1/', conversation: 'zoe', locale: 'en', ...place, ...rest };
    const weighed = conversations.weigh(chat);
    return answers ? weighed : undefined;
  };
  return {
    ask,
    heard,
    restart() {
      conversations = new Conversations(book);
    },
    answer(again: boolean) {
      answers = again;
    },
  };
}

function follow(ask: Ask, pause: (times: number) => Promise<void> = async () => {}) {
  return { chat: new FarAssessor(ask, pause) };
}

function says(...texts: string[]): Message[] {
  return texts.map((text) => message(text, text));
}

function message(key: string, text: string): Message {
  return { key, text, direction: 'in', author: null, time: null };
}

function smallTalk(from: number, count: number): Message[] {
  return Array.from({ length: count }, (_, at) => message(`talk ${from + at}`, 'nice song'));
}

const withoutEvidence = ({ evidence, ...others }: Assessment) => others;

describe('a conversation that is weighed elsewhere', () => {
  it('is sent once, message by message', async () => {
    const { ask, heard } = background();
    const { chat } = follow(ask);
    await chat.weigh(PLACE, says('hi there'));
    const { level } = await chat.weigh(PLACE, says('send me nudes'));
    expect(level).toBeGreaterThan(1);
    expect(heard.map(({ anew, messages }) => [anew, messages.length])).toEqual([
      [true, 1],
      [false, 1],
    ]);
  });

  it('is the same however the one who weighs it forgets', async () => {
    const { ask, restart } = background();
    const steady = follow(background().ask).chat;
    const { chat } = follow(ask);
    for (const part of [says('how old are you'), says('dont tell anyone'), says('send me a pic')]) {
      const expected = await steady.weigh(PLACE, part);
      expect(await chat.weigh(PLACE, part)).toEqual(expected);
      restart();
    }
  });

  it('is sent anew as it stands: an edited message as it is now', async () => {
    const { ask, restart } = background();
    const { chat } = follow(ask);
    await chat.weigh(PLACE, [message('1', 'send me nudes')]);
    await chat.weigh(PLACE, [message('1', 'see you')]);
    restart();
    expect((await chat.weigh(PLACE, says('bye'))).evidence).toEqual([]);
  });

  it('is asked for until somebody answers, with all that came meanwhile counted once', async () => {
    const { ask, answer } = background();
    let silences = 0;
    const pause = vi.fn(async (times: number) => {
      silences = times;
      answer(times >= 3);
    });
    const { chat } = follow(ask, pause);
    answer(false);
    const { evidence } = await chat.weigh(PLACE, says('send me nudes'));
    expect(silences).toBe(3);
    expect(evidence.filter(({ cue }) => cue === 'image_request')).toHaveLength(1);
  });

  it('ends with whoever waits', async () => {
    const ended = new Error('The page is gone.');
    const { chat } = follow(
      async () => undefined,
      vi.fn(async () => Promise.reject(ended)),
    );
    await expect(chat.weigh(PLACE, says('hi'))).rejects.toBe(ended);
  });

  it('goes in parts of which each is soon weighed', async () => {
    const { ask, heard } = background();
    await follow(ask).chat.weigh(PLACE, smallTalk(0, 1_100));
    const sizes = heard.map(({ messages }) => messages.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(250);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(1_100);
  });

  it('takes memory for a while only, but what was found in it stays', async () => {
    const { ask, heard, restart } = background();
    const { chat } = follow(ask);
    const first = await chat.weigh(PLACE, says('send me nudes'));
    for (let at = 0; at < 6_000; at += 200) await chat.weigh(PLACE, smallTalk(at, 200));
    restart();
    heard.length = 0;
    const after = await chat.weigh(PLACE, says('bye'));
    const sent = new Set(heard.flatMap(({ messages }) => messages.map(({ key }) => key)));
    expect(sent.size).toBeLessThan(2_800);
    expect(sent).toContain('talk 5999');
    expect(after.evidence).toEqual(expect.arrayContaining([...first.evidence]));
  });

  it('comes to an end also where something is found in each of very many messages', async () => {
    const { ask, heard, restart } = background();
    const { chat } = follow(ask);
    for (let at = 0; at < 12_000; at += 250) {
      const messages = smallTalk(at, 250).map((one) => ({ ...one, text: 'you are really pretty' }));
      await chat.weigh(PLACE, messages);
    }
    restart();
    heard.length = 0;
    const { evidence } = await chat.weigh(PLACE, says('send me nudes'));
    expect(evidence.at(-1)?.message).toBe('send me nudes');
    const sent = heard.reduce((sum, { messages }) => sum + messages.length, 0);
    expect(sent).toBeLessThan(8_000);
  });
});

describe('the conversations of all pages', () => {
  const chat = { page: '7/0/1/', conversation: 'zoe', locale: 'en', ...PLACE };

  it('are told apart by page and name', () => {
    const all = new Conversations(book);
    const risky = all.weigh({ ...chat, anew: true, messages: says('send me nudes') });
    const other = { ...chat, conversation: 'ana', anew: true, messages: says('hi') };
    expect(withoutEvidence(all.weigh(other) as Assessment)).toMatchObject({ level: 0 });
    expect(all.weigh({ ...chat, anew: false, messages: [] })).toEqual(risky);
    expect(all.weigh({ ...chat, page: '8/0/1/', anew: false, messages: [] })).toBeNull();
  });

  it('are forgotten with their tab, and no others with them', () => {
    const all = new Conversations(book);
    for (const page of ['7/0/1/', '70/0/1/'])
      all.weigh({ ...chat, page, anew: true, messages: says('hi') });
    all.forget('7/');
    expect(all.weigh({ ...chat, anew: false, messages: [] })).toBeNull();
    expect(all.weigh({ ...chat, page: '70/0/1/', anew: false, messages: [] })).not.toBeNull();
  });

  it('begin anew when there are very many', () => {
    const all = new Conversations(book);
    for (let page = 0; page < 200; page += 1)
      all.weigh({ ...chat, page: `${page}/`, anew: true, messages: says('hi') });
    expect(all.weigh({ ...chat, page: '0/', anew: false, messages: [] })).toBeNull();
    expect(all.weigh({ ...chat, page: '199/', anew: false, messages: [] })).not.toBeNull();
  });
});
