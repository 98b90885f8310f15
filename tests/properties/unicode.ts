import fc from 'fast-check';
import { LANGUAGES } from '../../lib/cues/languages.ts';

/** What a text is made of where someone wants to break the reading of it, or just types as people do. */
const PIECES = {
  'half a character': ['\ud800', '\udc00', '\udbff', '\udfff\ud800'],
  'signs that turn the writing round': ['\u202e', '\u202a', '\u2066', '\u2069', '\u200f', '\u061c'],
  'signs that cannot be seen': [
    '\u200b',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u00ad',
    '\ufe0f',
    '\u180e',
    '\u{e0041}',
  ],
  'marks on letters': ['e\u0301', 'a\u0336', '\u0489', '\u0327', `z${'\u0315\u0322'.repeat(40)}`],
  'letters of other planes': [
    '𝓼𝓮𝓷𝓭',
    '𝕞𝕖',
    '𝟙𝟛',
    'ｐｉｃ',
    'ﷺ',
    'ﬃ',
    '㎯',
    '𐐀',
    '𒐪',
    'ŉ',
    'ǆ',
    'İ',
    'ß',
    'ẞ',
    'Σς',
  ],
  'letters that look alike': ['ѕесrеt', 'ρhοtο', 'ᏢᎥᏟ', 'ƀ', 'ӏ', 'ⱧƎ'],
  emoji: ['👨‍👩‍👧‍👦', '🏳️‍🌈', '🇫🇷', '👍🏽', '1️⃣', '🍑', '😂😂😂', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '❤️', '©'],
  'other writing': ['مرحبا', 'שלום', 'สวัสดี', 'こんにちは', '你好', 'नमस्ते', '٣٤', '한국'],
  signs: [
    '.',
    '?',
    '!',
    '…',
    ';',
    ',',
    '*',
    '#',
    '@',
    '$',
    '€',
    '£',
    '¤',
    '|',
    '/',
    '\\',
    '~',
    '+',
    '-',
    '_',
    '¿',
  ],
  quotes: ['"', '“', '”', '«', '»', '„', "'", '’', '`', '(', ')', '<b>', '</script>', '&amp;'],
  addresses: ['http://', 'https://a.b/c?d=e#f', 'www.', 'a@b.example', 'mia+1@', '@'],
  numbers: [
    '0',
    '13',
    '34',
    '8',
    '17',
    '007',
    '$40',
    '10min',
    '1e9',
    '99999999999999999999',
    '-1',
    '3.5',
  ],
  'letters apart': ['n.u.d', 'a/s/l', 's e n d', 'n*des', 's3nd', 'p@ss', 'r u', 'aaa', 'sooooooo'],
  'names of every object': [
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'undefined',
    'NaN',
  ],
  blanks: ['\n', '\n\n', '\t', '\u00a0', '\u2028', '\u3000', '\u0000', '\r', '  '],
} as const;

/** The longest text that a page has been made to hold, in characters. */
const LONGEST = 100_000;

const piece = fc.constantFrom(...Object.values(PIECES).flat());

/** Words that phrases are made of, with some of their examples: what chats hold that the rules look for. */
const talk = fc.constantFrom(
  ...LANGUAGES.flatMap(({ cues, common }) => [
    ...common.split(/\s+/).slice(0, 40),
    ...cues.flatMap(({ fires, lookalikes }) => [...fires.slice(0, 2), ...lookalikes.slice(0, 1)]),
  ]),
);

const character = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 });

/** Any text: what people write, what breaks things, and both together. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 4, arbitrary: piece }, { weight: 3, arbitrary: talk }, character),
      fc.constantFrom('', ' ', ' '),
    ),
    { maxLength: 12, size: 'max' },
  )
  .map((parts) => parts.flat().join(''));

/** A text as long as texts get: one piece over and over. */
const endlessText: fc.Arbitrary<string> = fc
  .tuple(fc.oneof(piece, character, talk), fc.constantFrom('', ' '))
  .map(([part, blank]) => {
    const unit = part + blank;
    return unit.repeat(Math.ceil(LONGEST / unit.length)).slice(0, LONGEST);
  });

/** Mostly short, and now and then endless. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 299, arbitrary: anyText },
  { weight: 1, arbitrary: endlessText },
);
