import { describe, expect, it } from 'vitest';
import { fold } from '../../lib/text/fold.ts';
import { placeOnTokens, Token } from '../../lib/text/token.ts';
import { tokenise, tokensOf } from '../../lib/text/tokens.ts';

function texts(text: string): string[] {
  return tokensOf(text).map((token) => token.text);
}

describe('a token', () => {
  it.each([
    ['42', { isNumber: true, isLetter: false, isEnd: false, isDisguised: true }],
    ['4u', { isNumber: false, isLetter: false, isEnd: false, isDisguised: true }],
    ['u4', { isNumber: false, isLetter: false, isEnd: false, isDisguised: true }],
    ['a', { isNumber: false, isLetter: true, isEnd: false, isDisguised: false }],
    ['z', { isNumber: false, isLetter: true, isEnd: false, isDisguised: false }],
    ['é', { isNumber: false, isLetter: false, isEnd: false, isDisguised: false }],
    ['`', { isNumber: false, isLetter: false, isEnd: false, isDisguised: false }],
    ['{', { isNumber: false, isLetter: false, isEnd: false, isDisguised: false }],
    ['me', { isNumber: false, isLetter: false, isEnd: false, isDisguised: false }],
    ['.', { isNumber: false, isLetter: false, isEnd: true, isDisguised: false }],
    ['?', { isNumber: false, isLetter: false, isEnd: true, isDisguised: false }],
    ['¤', { isNumber: false, isLetter: false, isEnd: false, isDisguised: false }],
  ])('%s is told for what it is', (text, kind) => {
    expect(new Token(text)).toMatchObject(kind);
  });

  it('stands in no quotation and falls into nothing unless it is said', () => {
    expect(new Token('hello')).toMatchObject({ parts: null, quoted: 0, numbers: [] });
  });

  it('has a place of its own for each reader', () => {
    const first = placeOnTokens();
    expect([placeOnTokens(), placeOnTokens()]).toEqual([first + 1, first + 2]);
  });
});

describe('tokensOf', () => {
  it.each([
    ['s e n d pics', ['send', 'pics']],
    ['it is s.e.n.d now', ['it', 'is', 'send', 'now']],
    ['r u ok', ['r', 'u', 'ok']],
    ['a b\nc d', ['a', 'b', '.', 'c', 'd']],
    ['a b? c', ['a', 'b', '?', 'c']],
    ['send\tme\r\npics', ['send', 'me', '.', 'pics']],
    ['SEND Me', ['send', 'me']],
    ['', []],
    [' \n ', ['.']],
  ])('cuts %j', (text, tokens) => {
    expect(texts(text)).toEqual(tokens);
  });

  it('gives the same token for the same word, whatever its case', () => {
    const [one, , other] = tokensOf('morning and Morning');
    expect(one).toBe(other);
  });

  it('tells words apart that differ in one letter or in their order', () => {
    expect(texts('ab ba abc acb aab abb')).toEqual(['ab', 'ba', 'abc', 'acb', 'aab', 'abb']);
  });

  it('tells which words are quoted', () => {
    const quoted = tokensOf('he said "good morning" and "good night" ok');
    expect(quoted.map((token) => token.quoted)).toEqual([0, 0, 1, 1, 0, 2, 2, 0]);
  });

  it('keeps a single quotation mark from changing anything', () => {
    expect(tokensOf('he said "good morning').map(({ text, quoted }) => [text, quoted])).toEqual([
      ['he', 0],
      ['said', 0],
      ['good', 0],
      ['morning', 0],
    ]);
  });
});

describe('tokenise', () => {
  it('takes a word spaced apart for quoted where all of it is', () => {
    const inside = tokenise(fold('he said "please s e n d now" to me'));
    expect(inside.find(({ text }) => text === 'send')).toMatchObject({ quoted: 1 });
    const across = tokenise(fold('he said "please now s e" n d to me'));
    expect(across.find(({ text }) => text === 'send')).toMatchObject({ quoted: 0 });
  });

  it('keeps the letters of a word spaced apart as its parts', () => {
    const [word] = tokenise('s e n d');
    expect(word?.parts?.map(({ text }) => text)).toEqual(['s', 'e', 'n', 'd']);
  });
});
