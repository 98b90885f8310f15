import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../lib/cues/languages.ts';
import { type Language, STRENGTHS } from '../../lib/cues/phrasings.ts';
import { copies } from '../../locales/index.ts';
import { ownPages } from '../../locales/own-pages.ts';
import { ROOT } from '../setup.mjs';
import { table } from './blocks.ts';

/** The half of the project's own threads and wordings that was written by other hands. */
const UNSEEN = 'second';

/** A row of a Markdown table, by the heads of its columns. */
type Row = Readonly<Record<string, string>>;

/** What there is of each language, and what `docs/accuracy.md` says that it is worth. */
export async function languagesTables(): Promise<Readonly<Record<string, string>>> {
  const accuracy = readFileSync(join(ROOT, 'docs/accuracy.md'), 'utf8');
  const contents = await Promise.all(LANGUAGES.map(contentOf));
  return {
    contents: table(
      ['language', 'name', 'phrases', 'examples and look-alikes', 'texts of its own'],
      contents,
    ),
    figures: figuresTable(accuracy),
  };
}

async function contentOf({ code, cues }: Language): Promise<string[]> {
  const phrases = cues.flatMap((cue) => STRENGTHS.flatMap((strength) => cue[strength] ?? []));
  const examples = cues.flatMap(({ fires, lookalikes }) => [...fires, ...lookalikes]);
  const module = (await import(`../../locales/${code}/index.ts`)) as Readonly<
    Record<string, unknown>
  >;
  const own = textsIn(module[code]) + textsIn(ownPages[code as keyof typeof ownPages]);
  const all = textsIn(copies.en) + textsIn(ownPages.en);
  return [
    `\`${code}\``,
    copies[code as keyof typeof copies].languageName,
    String(phrases.length),
    String(examples.length),
    own >= all ? 'all' : `${own} of ${all}, the others in English`,
  ];
}

/** How many texts stand in a part of the copy. A list is one: it may have more lines in another language. */
function textsIn(part: unknown): number {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return 1;
  return Object.values(part).reduce((sum: number, one) => sum + textsIn(one), 0);
}

function figuresTable(accuracy: string): string {
  const scripted = rowsOf(accuracy, 'half').filter(({ half }) => half === UNSEEN);
  const disguised = rowsOf(accuracy, 'language');
  const corpora = rowsOf(accuracy, 'corpus');
  const rows = LANGUAGES.map(({ code }) => {
    const own = scripted.find(({ language }) => language === code) ?? {};
    const { language: _, ...disguises } = disguised.find(({ language }) => language === code) ?? {};
    return [
      `\`${code}\``,
      cell(own, 'risky threads: panel and right pathway'),
      cell(own, 'benign threads: panel'),
      cell(own, 'other wordings: right cue'),
      cell(own, 'look-alikes: panel'),
      hardest(disguises),
      falseAlarms(corpora.filter(({ corpus }) => corpus?.split('_').includes(code))),
    ];
  });
  return table(
    [
      'language',
      'risky threads: panel and right pathway',
      'benign threads: panel',
      'other wordings: right cue',
      'look-alikes: panel',
      'hardest disguise',
      'panels in ordinary conversations of others',
    ],
    rows,
  );
}

/** @throws when the page's columns have changed: then this table would silently be empty */
function cell(row: Row, head: string): string {
  if (Object.keys(row).length === 0) return 'not measured';
  const value = row[head];
  if (value === undefined) throw new Error(`docs/accuracy.md has no column "${head}"`);
  return value;
}

function hardest(disguises: Row): string {
  const [first] = Object.entries(disguises).sort(
    ([, one], [, other]) => parseFloat(one) - parseFloat(other),
  );
  return first ? `${first[0]}: ${first[1]}` : 'not measured';
}

/** Panels in ordinary conversations, over all corpora of a language. */
function falseAlarms(corpora: readonly Row[]): string {
  const counts = corpora.flatMap((row) => {
    const [, count, of] = /(\d+) of (\d+)$/u.exec(cell(row, 'false alarms')) ?? [];
    return count === undefined || of === undefined
      ? []
      : [{ count: Number(count), of: Number(of) }];
  });
  const sum = (key: 'count' | 'of') => counts.reduce((all, one) => all + one[key], 0);
  return counts.length === 0 ? 'not measured' : `${sum('count')} of ${sum('of')}`;
}

/**
 * The rows of the table whose first column has this head.
 *
 * @throws when there is none
 */
function rowsOf(markdown: string, first: string): Row[] {
  const lines = markdown.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${first} |`));
  if (start === -1) throw new Error(`docs/accuracy.md has no table that begins with "${first}"`);
  const heads = cellsOf(lines[start] ?? '');
  const end = lines.findIndex((line, place) => place > start && !line.startsWith('|'));
  return lines
    .slice(start + 2, end)
    .map((line) =>
      Object.fromEntries(cellsOf(line).map((text, place) => [heads[place] ?? '', text])),
    );
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((text) => text.trim());
}
