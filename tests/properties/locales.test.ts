import fc from 'fast-check';
import { copies, copyFor, languageFor } from '../../locales/index.ts';
import { always } from './runs.ts';
import { anyText } from './unicode.ts';

/** A text of the copy with the way to it; one with gaps takes what is put into them. */
type Said = readonly [path: string, text: string | ((...gaps: unknown[]) => string)];

function saidIn(part: unknown, path: string): Said[] {
  if (typeof part === 'string' || typeof part === 'function') return [[path, part as string]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, inner]) => saidIn(inner, `${path}.${name}`));
}

const all = Object.entries(copies).flatMap(([language, copy]) => saidIn(copy, language));

/** What a gap may hold: a name, a number, a time, or nothing where nothing is known. */
const gap = fc.oneof(
  fc.constantFrom('Mia', '116 111', '9:00', '2026-11-22', '"', '$1', '$&', '%s', '{0}'),
  fc.nat({ max: 99 }),
);

/** What slips into a sentence when something in it is missing. */
const SLIPS = /\b(?:undefined|null|NaN)\b|\[object|=>/;

always(
  'no words hold a trace of something that is missing',
  [fc.constantFrom(...all), gap, gap],
  ([, text], one, other) => {
    // Words that are nothing but their gap give back what is put in.
    const said = typeof text === 'string' ? text : String(text(one, other));
    return said.trim() !== '' && !SLIPS.test(said);
  },
);

const gaps = all.filter(([, text]) => typeof text === 'function');

always(
  'what is put into a gap stands there as it is, whatever it holds',
  [fc.constantFrom(...gaps), anyText.filter((name) => name !== '')],
  ([path, text], name) => {
    const said = (text as (...gaps: unknown[]) => string)(name, name);
    // Ages are a span of numbers, and no place for words.
    return path.endsWith('ages') || said.includes(name);
  },
);

always(
  'any language is answered in one that Sidelight speaks',
  [fc.array(anyText, { maxLength: 3 })],
  (tags) => {
    const language = languageFor(tags);
    return Object.hasOwn(copies, language) && tags.every((tag) => copyFor(tag).panel.name !== '');
  },
);
