import { afterEach, expect, it, vi } from 'vitest';
import { cut } from '../../lib/text/cut.ts';
import { fold } from '../../lib/text/fold.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** How many characters all patterns together took up while this was cut, and how often an address was looked for. */
function effort(text: string) {
  const exec = vi.spyOn(RegExp.prototype, 'exec');
  cut(text);
  const taken = exec.mock.results.map(({ value }) => (value as RegExpExecArray | null)?.[0].length);
  const looks = exec.mock.contexts.filter((pattern) => (pattern as RegExp).source.includes('@['));
  vi.restoreAllMocks();
  return { characters: taken.reduce<number>((sum, length) => sum + (length ?? 0), 0), looks };
}

it.each(["l'", "a'", 'aa-aa.', "l'1", 'a.b', "qu’on'y-"])(
  'reads no part of a chain of %s again and again',
  (link) => {
    const short = effort(link.repeat(200)).characters;
    expect(effort(link.repeat(800)).characters).toBeLessThan(5 * short);
  },
);

it('looks for an address once in what may stand before its @', () => {
  expect(effort('aa-aa.'.repeat(500)).looks).toHaveLength(1);
});

it.each([
  ["l'adresse de l'ecole", ['l', 'adresse', 'de', 'l', 'ecole']],
  ['mia.k@chat.example.org', ['http']],
  ['a-b.mia@x.example', ['http']],
  ["l'n00ds", ['ln00ds']],
  ["rock'n'roll", ['rocknroll']],
  ["dell'ora", ['dell', 'ora']],
])('cuts %s', (text, words) => {
  expect(cut(fold(text)).map((piece) => piece.text)).toEqual(words);
});
