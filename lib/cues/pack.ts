import { NOWHERE } from './around.ts';
import { compile } from './compile.ts';
import { type Needed, needsOf } from './needs.ts';
import { digitsOf, type Sections, SIGNS, signOf } from './packed.ts';
import { commonWords, type Language } from './phrasings.ts';
import { groupsByPrefix } from './prefixes.ts';
import type { Program, ProgramRule, RuleStrength, Sign } from './program.ts';
import type { SetWriter } from './set-writer.ts';
import { bitsOfWords } from './signs.ts';
import { Writer } from './writer.ts';

/**
 * A language's rules as one string, for `Rulebook.add`.
 *
 * @param nameOf what a rule is to be known by; null for its language and place, which takes no room
 * @throws Error naming a phrase that cannot be read, or that could match a message without a word
 */
export function pack(
  language: Language,
  nameOf: (rule: ProgramRule, place: number) => string | null = ({ name }) => name,
): string {
  const program = compile(language);
  const { code, common, prefixes, rules, spellings } = program;
  const words = [...spellings, ...prefixes].reduce((most, [, word]) => Math.max(most, word + 1), 0);
  const alone = firstAlone(program);
  const groups = groupsByPrefix(program);
  const needs = needsOf(program, groups, words);
  const writer = new Writer(program);
  const { sets } = writer;
  const others = needs.flat().flatMap(({ others }) => others.map(({ words }) => words));
  const sections: Sections = {
    code,
    spellings: spelled(spellings.filter(([, number]) => number < alone)),
    words: listed(spellings.filter(([, number]) => number >= alone)),
    prefixes: listed(prefixes),
    members: groups
      .map((group, place) => {
        const others = group.filter((number) => number !== prefixes[place]?.[1]);
        return others.map(digitsOf).join('') + SIGNS.endOfList;
      })
      .join(''),
    bits: Array.from(bitsOfWords(others, common, words), signOf).join(''),
    phrases: rules.map(({ root }) => writer.pattern(root) + SIGNS.endOfPhrase).join(''),
    needs: needs
      .map((ways) =>
        ways
          .map(({ first, others: [second, third] }) =>
            [sets.nameOf(first), needed(sets, second), needed(sets, third)].join(''),
          )
          .join(SIGNS.otherWay),
      )
      .join(''),
    heads: headsOf(rules),
    sets: sets.all,
    shared: writer.shared,
    names: Object.fromEntries(
      rules.flatMap((rule, place) => {
        const name = nameOf(rule, place);
        return name === null ? [] : [[place, name]];
      }),
    ),
  };
  return JSON.stringify(sections);
}

/** What tells the languages apart as one string, for `new Rulebook`: the frequent words that only one of them has. */
export function packTelling(languages: readonly Language[]): string {
  const words = languages.map((language) => new Set(commonWords(language)));
  const own = words.map((set, language) =>
    [...set].filter((word) => !words.some((other, index) => index !== language && other.has(word))),
  );
  return JSON.stringify([languages.map(({ code }) => code), own]);
}

function needed(sets: SetWriter, needed: Needed | undefined): string {
  return needed ? signOf(needed.reach) + sets.nameOf(needed.words) : signOf(NOWHERE);
}

function headsOf(rules: readonly ProgramRule[]): [Sign, RuleStrength, number][] {
  const heads: [Sign, RuleStrength, number][] = [];
  for (const { sign, strength } of rules) {
    const last = heads.at(-1);
    if (last?.[0] === sign && last[1] === strength) last[2] += 1;
    else heads.push([sign, strength, 1]);
  }
  return heads;
}

/** The first number after those of words with other spellings: from there on each word has a number of its own. */
function firstAlone({ spellings }: Program): number {
  let alone = 0;
  const seen = new Set<number>();
  for (const [, number] of spellings) {
    if (seen.has(number)) alone = Math.max(alone, number + 1);
    seen.add(number);
  }
  return alone;
}

function spelled(spellings: Program['spellings']): string {
  let [text, last, most] = ['', -1, -1];
  for (const [word, number] of spellings) {
    if (number === last) text += ` ${word}`;
    else if (number === most + 1) text += `\n${word}`;
    else text += `\n\t${number} ${word}`;
    last = number;
    most = Math.max(most, number);
  }
  return text.slice(1);
}

function listed(words: Program['spellings']): string {
  return words.map(([word]) => word).join(' ');
}
