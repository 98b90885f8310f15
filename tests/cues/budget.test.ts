import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LANGUAGES, sourceRulebook } from '../../lib/cues/languages.ts';
import { Line } from '../../lib/cues/line.ts';
import { rulesForConversation } from '../../lib/cues/rulebook.ts';
import { Search } from '../../lib/cues/search.ts';
import { Assessor } from '../../lib/risk/assess.ts';
import { partsOf } from '../../lib/risk/parts.ts';
import { tokensOf } from '../../lib/text/tokens.ts';

/** What reading a message may cost, in counts that no machine changes. A chain is one way through a phrase. */
const MOST_CHAINS_A_MESSAGE = 18;
/** How much more an English message may cost when all six languages are looked for in it. */
const MOST_FOR_SIX = 1.7;

const book = sourceRulebook();

function texts(code: string): string[] {
  const lines = readFileSync(`tests/threads/first/${code}.jsonl`, 'utf8').trim().split('\n');
  return lines.flatMap((line) => {
    const { messages } = JSON.parse(line) as { messages: { text: string }[] };
    return messages.map(({ text }) => text);
  });
}

/** How many chains are followed for each of these messages, one chat that is read in that language and in English. */
function chainsFor(messages: readonly string[], code: string): number {
  const followed = vi.spyOn(Search.prototype, 'endsOf');
  const assessor = new Assessor(rulesForConversation(book, code));
  messages.forEach((text, index) => {
    assessor.add({ key: `m${index}`, text, direction: 'in', author: null, time: null });
  });
  return followed.mock.calls.length / messages.length;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(LANGUAGES.map(({ code }) => code))('a message in %s', (code) => {
  it('is compared with few phrases', () => {
    const chains = chainsFor(texts(code), code);
    expect(chains).toBeGreaterThan(1);
    expect(chains).toBeLessThan(MOST_CHAINS_A_MESSAGE);
  });
});

it('costs the same in a chat of a hundred messages and of two thousand', () => {
  const some = texts('en').slice(0, 100);
  const many = Array.from({ length: 20 }, () => some).flat();
  const short = chainsFor(some, 'en');
  vi.restoreAllMocks();
  expect(chainsFor(many, 'en') / short).toBeLessThan(1.1);
});

it('costs little more where every language is read', () => {
  const lines = texts('en').flatMap((text) =>
    partsOf(tokensOf(text)).map((part) => new Line(part)),
  );
  const chainsIn = (codes: readonly string[]) => {
    const followed = vi.spyOn(Search.prototype, 'endsOf');
    for (const code of codes) for (const line of lines) book.get(code).find(line, 'anybody');
    return followed.mock.calls.length;
  };
  const alone = chainsIn(['en']);
  vi.restoreAllMocks();
  expect(chainsIn(book.codes) / alone).toBeLessThan(MOST_FOR_SIX);
});
