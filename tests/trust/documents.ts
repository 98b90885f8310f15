import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/setup.mjs';

/** The text of one of the repository's documents. */
export function documentOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/**
 * The lines of a document's tables whose first heading is `heading`, each as its cells.
 *
 * @throws when the document has no such table
 */
export function rowsOf(document: string, heading: string): string[][] {
  const tables = document.match(/(?:^\|.*\n)+/gmu) ?? [];
  const found = tables.filter((table) => table.startsWith(`| ${heading} |`));
  if (found.length === 0) throw new Error(`There is no table of "${heading}".`);
  return found.flatMap((table) => table.trim().split('\n').slice(2).map(cellsOf));
}

/** The sites of docs/sites.md with their hosts. */
export function sitesInDocument(): { readonly name: string; readonly hosts: readonly string[] }[] {
  return rowsOf(documentOf('docs/sites.md'), 'site').map(([name = '', hosts = '']) => ({
    name,
    hosts: hosts.split(', '),
  }));
}

/** Where a document's links to files of the repository lead, as they are written there, without a place in the file. */
export function linksIn(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/gu)]
    .map(([, link = '']) => link.replace(/#.*$/u, ''))
    .filter((link) => link !== '' && !/^[a-z]+:/u.test(link));
}

/** What stands in backquotes. */
export function quotedIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/gu)].map(([, words = '']) => words);
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, line.lastIndexOf('|'))
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim());
}
