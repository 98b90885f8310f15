/** What can hold a text, and comments, which look as if they could. A template may hold values, but no further template. */
const TEXT =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\$]|\\.|\$(?!\{)|\$\{[^{}`]*\})*`/gu;

/** What stands before a text that is no text for a reader: a path, a type's key, one side of a comparison. */
const NO_COPY_AFTER = /(?:\bfrom|\bimport|\bcase|[!=]==|\w\[)\s*$/u;

/**
 * A module of the copy with its words taken out and all else left: keys, lists with as many places, functions, and the
 * values that stand in a text.
 *
 * @param kept texts, with their quotes, that stay: a name that is the same in every language
 */
export function withoutTexts(source: string, kept: ReadonlySet<string> = new Set()): string {
  return source.replaceAll(TEXT, (text: string, place: number) => {
    if (text.startsWith('/') || kept.has(text)) return text;
    const before = source.slice(0, place);
    const after = source.slice(place + text.length);
    const isKey = /[{,]\s*$/u.test(before) && /^\s*:/u.test(after);
    return isKey || NO_COPY_AFTER.test(before) ? text : withoutWords(text);
  });
}

function withoutWords(text: string): string {
  const values = text.startsWith('`') ? (text.match(/\$\{[^{}]*\}/gu) ?? []) : [];
  return values.length > 0
    ? `\`${values.map((value) => value.replaceAll(/'[^']*'/gu, "''")).join(' ')}\``
    : "''";
}

/** The texts that stand in every one of these modules, with their quotes. */
export function sharedTexts(sources: readonly string[]): Set<string> {
  const sets = sources.map((source) => new Set<string>(source.match(TEXT) ?? []));
  return sets.reduce((all, one) => all.intersection(one), sets[0] ?? new Set<string>());
}

const LIST = /^( *)([\w'-]+): \[(?:.*\]|\n[\s\S]*?^\1\]),$/gmu;

export function hasLists(source: string): boolean {
  return source.search(LIST) !== -1;
}

/** A module of phrases with its lists left empty: `strong: []`. */
export function withoutLists(source: string): string {
  return source.replaceAll(LIST, '$1$2: [],');
}

/** A module of words with its records and its lists of words left empty. */
export function withoutRecords(source: string): string {
  return source
    .replaceAll(/^(export const [^=]+= )\{$[\s\S]*?^\};$/gmu, '$1{};')
    .replaceAll(/^(export const [^=]+=)\s+'[^']*';$/gmu, "$1 '';");
}
