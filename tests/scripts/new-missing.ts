import { readFileSync } from 'node:fs';
import type { Language, Phrasings } from '../../lib/cues/phrasings.ts';
import { STRENGTHS } from '../../lib/cues/phrasings.ts';
import type { Cue } from '../../lib/cues/taxonomy.ts';
import type { Country, Purpose } from '../../lib/help/country.ts';
import { isConfirmed } from '../../lib/help/service.ts';
import { WORDS } from '../locales/words.ts';

/** No cue has fewer examples or look-alikes in any language: with fewer nobody sees where it ends. */
const ENOUGH_EXAMPLES = 4;

/** With fewer frequent words a language is not told from others, and every phrase is looked for too often. */
const ENOUGH_COMMON = 50;

/** They belong to no pathway more than to another: going on after a no, and the young person's own words. */
const OF_NO_PATHWAY = ['persistence_after_no', 'child_distress'];

/** What a cue still lacks in one language, in one sentence; null where nothing is missing. */
export function missingPhrases(code: string, phrasings: Phrasings): string | null {
  const { cue, fires, lookalikes } = phrasings;
  const phrases = STRENGTHS.flatMap((strength) => phrasings[strength] ?? []);
  const parts = [
    ...(phrases.length === 0 ? ['a phrase under strong, usual or weak'] : []),
    ...few(fires, 'fires', 'messages in which it must be found'),
    ...few(lookalikes, 'lookalikes', 'ordinary messages in which it must not'),
  ];
  return sentence(`lib/cues/${code}/${cue.replaceAll('_', '-')}.ts`, parts);
}

/** What the taxonomy still lacks of a cue. */
export function missingPathways({ id, pathways }: Cue): string | null {
  if (OF_NO_PATHWAY.includes(id) || Object.keys(pathways).length > 0) return null;
  return `lib/cues/taxonomy.ts, ${id}: the pathways it speaks for, and how heavy it weighs from 1 (weak) to 4 (urgent alone)`;
}

/** What a language still lacks besides its cues. */
export function missingWords({ code, common, context, speaker }: Language): string[] {
  const empty = Object.entries({ ...context, ...speaker }).filter(([, list]) => list.length === 0);
  const frequent = common.split(/\s+/u).filter(Boolean).length;
  return [
    sentence(
      `lib/cues/${code}/context.ts`,
      empty.map(([kind]) => `phrases under ${kind}`),
    ),
    frequent < ENOUGH_COMMON
      ? `lib/cues/${code}/words.ts: ${ENOUGH_COMMON} or more of the most frequent words under common, the most frequent first`
      : null,
    WORDS[code] === undefined
      ? `tests/locales/words.ts: what is never said in ${code}, the words that carry a promise, and how its ease is measured; samples in tests/locales/words.test.ts`
      : null,
  ].filter((line) => line !== null);
}

/**
 * The parts of the copy that have texts left empty.
 *
 * @param copy as exported by `locales/<code>/index.ts`, before English fills what is left out, with the own pages
 */
export function missingTexts(code: string, copy: object): string[] {
  const json = JSON.parse(readFileSync(`locales/${code}.json`, 'utf8')) as object;
  const parts = { ...copy, [`${code}.json`]: json };
  return Object.entries(parts).flatMap(([part, texts]) => {
    const places = emptyPlaces(texts, []);
    if (places.length === 0) return [];
    const first = places[0]?.join('.') || 'it';
    return [`locales/${code}, ${part}: ${places.length} texts are empty, the first is ${first}`];
  });
}

/** What a country still lacks, one sentence for each part. */
export function missingHelp(
  { code, zone, timeZones, services }: Country,
  checks: { readonly zones: readonly string[]; readonly shortNumbers: string },
): string[] {
  const file = `lib/help/countries/${code.toLowerCase()}.ts`;
  const lacks = (purpose: Purpose) =>
    !services.some((service) => service.purposes.includes(purpose) && isConfirmed(service));
  return [
    zone === '' || timeZones.length === 0
      ? `${file}, zone and timeZones: where its clocks stand`
      : null,
    ...services.map((service) => {
      const empty = (['name', 'source', 'checked'] as const).filter((key) => service[key] === '');
      const parts = service.phone === '' ? [...empty, 'phone (or another way, without it)'] : empty;
      return sentence(`${file}, a service for ${service.purposes.join(' and ')}`, parts);
    }),
    lacks('emergency') ? `${file}: the emergency number, confirmed by a source` : null,
    lacks('talk') ? `${file}: someone for a child to talk to, confirmed by a source` : null,
    checks.zones.length === 0
      ? `tests/help/zones.json, ${code}: its zones in the IANA database`
      : null,
    checks.shortNumbers === ''
      ? `tests/help/short-numbers.json, ${code}: the pattern of its short numbers in libphonenumber`
      : null,
  ].filter((line) => line !== null);
}

function few(list: readonly string[], name: string, what: string): string[] {
  return list.length < ENOUGH_EXAMPLES ? [`${ENOUGH_EXAMPLES} ${what} under ${name}`] : [];
}

function sentence(place: string, parts: readonly string[]): string | null {
  return parts.length === 0 ? null : `${place}: ${parts.join(', ')}`;
}

/** Where texts without a letter stand. What has values in it is read with some and without any. */
function emptyPlaces(part: unknown, place: readonly string[]): (readonly string[])[] {
  if (typeof part === 'function') {
    const [first = [], ...others] = [
      ['1', '2'],
      [null, null],
      [null, '2'],
    ].map((values) => emptyPlaces(part(...values), place));
    const isIn = (places: (readonly string[])[], one: readonly string[]) =>
      places.some((other) => other.join('.') === one.join('.'));
    return first.filter((one) => others.every((places) => isIn(places, one)));
  }
  if (typeof part === 'object' && part !== null) {
    return Object.entries(part).flatMap(([key, value]) => emptyPlaces(value, [...place, key]));
  }
  const isText = typeof part === 'string';
  return isText && !/\p{L}/u.test(part.replaceAll('null', '')) ? [place] : [];
}
