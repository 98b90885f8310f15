import { refuseExisting, textOf, writeFiles } from './files.ts';
import { withEntry, withImport } from './insert.ts';
import { constantOfWords } from './names.ts';

const INDEX = 'lib/help/countries/index.ts';
const CODES = 'lib/settings/countries.ts';

/** Second sources, by which the country's own file is checked. */
const SHORT_NUMBERS = 'tests/help/short-numbers.json';
const ZONES = 'tests/help/zones.json';

/** Regions that CLDR names and where nobody lives: unions, the unknown, and test regions. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'ZZ', 'XA', 'XB', 'QO']);

/** What no country can do without, see `tests/help/countries.test.ts`. */
const NEEDED = ['emergency', 'talk'] as const;

/**
 * Writes the skeleton of a country into the repository at `root`, and puts it into the lists of countries. Its time
 * zones are those that the runtime knows of.
 *
 * @param code ISO 3166-1: `PE`, in small letters too
 * @returns the files written and changed, relative to `root`
 * @throws when there is no such country or it exists; nothing is written then
 */
export function createCountry(root: string, code: string): string[] {
  const region = code.toUpperCase();
  const name = nameOf(region);
  if (name === null) {
    throw new Error(
      `"${code}" is no code for a country: it takes the two letters of ISO 3166-1, such as "PE".`,
    );
  }
  const file = `lib/help/countries/${region.toLowerCase()}.ts`;
  refuseExisting(root, `country "${region}"`, [file]);
  const constant = constantOfWords(name);
  const imported = withImport(textOf(root, INDEX), constant, `./${region.toLowerCase()}.ts`);
  return writeFiles(root, {
    [file]: countryText(region, constant),
    [INDEX]: withEntry(imported, /\bcountries: [^=]+ = \{/u, `${region}: ${constant}`, 'sorted'),
    [CODES]: withEntry(textOf(root, CODES), /\bCOUNTRY_CODES = \[/u, `'${region}'`, 'sorted'),
    [SHORT_NUMBERS]: withKey(textOf(root, SHORT_NUMBERS), 'patterns', region, ''),
    [ZONES]: withKey(textOf(root, ZONES), 'zones', region, []),
  });
}

/** A file of JSON with one more key in one of its groups, whose keys stand in order. */
function withKey(json: string, group: string, key: string, value: unknown): string {
  const data = JSON.parse(json) as Record<string, Record<string, unknown>>;
  const entries = Object.entries({ ...data[group], [key]: value }).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return `${JSON.stringify({ ...data, [group]: Object.fromEntries(entries) }, null, 2)}\n`;
}

/** A country's English name; null where the code is none, or an older one of another. */
function nameOf(region: string): string | null {
  if (!/^[A-Z]{2}$/u.test(region) || NO_COUNTRY.has(region)) return null;
  if (new Intl.Locale(`und-${region}`).region !== region) return null;
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(region) ?? null;
}

function countryText(region: string, constant: string): string {
  const zones = zonesOf(region).map((zone) => `'${zone}'`);
  const services = NEEDED.map(
    (purpose) => `    service({
      name: '',
      purposes: ['${purpose}'],
      phone: '',
      confirmed: [],
      source: '',
      checked,
    }),
`,
  );
  return `import type { Country } from '../country.ts';
import { service } from '../service.ts';

const checked = '';

export const ${constant}: Country = {
  code: '${region}',
  zone: ${zones.length === 1 ? zones[0] : "''"},
  timeZones: [${zones.join(', ')}],
  services: [
${services.join('')}  ],
};
`;
}

/** Not yet among the types of the library, and missing from older runtimes. */
type LocaleWithZones = Intl.Locale & { readonly getTimeZones?: () => string[] | undefined };

function zonesOf(region: string): string[] {
  return (new Intl.Locale(`und-${region}`) as LocaleWithZones).getTimeZones?.() ?? [];
}
