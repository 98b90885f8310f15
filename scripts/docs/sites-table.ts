import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROBE_LISTS, type Site } from '../../lib/page/site.ts';
import { sites } from '../../lib/page/sites/index.ts';
import { ROOT } from '../setup.mjs';
import { table } from './blocks.ts';

/** The lists without which nothing is read: their dates say how fresh a site's file is. */
const ESSENTIAL = ['container', 'message', 'text'] as const;

/** How a probe's source begins that nobody has seen on a page. */
const UNSEEN = 'general knowledge';

/** One line for each site, from its descriptor and the names of its replica pages. */
export function sitesTable(): string {
  return table(
    ['site', 'hosts', 'newest evidence', 'replica pages', 'from general knowledge'],
    [...sites].sort((a, b) => (a.name < b.name ? -1 : 1)).map(cellsOf),
  );
}

function cellsOf(site: Site): string[] {
  const probes = PROBE_LISTS.flatMap((list) => site[list]);
  const unseen = probes.filter(isUnseen).length;
  const newest = ESSENTIAL.flatMap((list) => site[list].filter((probe) => !isUnseen(probe)))
    .map(({ seen }) => seen)
    .sort()
    .at(-1);
  const months = readdirSync(join(ROOT, 'tests/sites', site.name))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace('.html', ''))
    .sort();
  return [
    site.name,
    site.hosts.join(', '),
    newest ?? 'none',
    months.join(', '),
    `${unseen} of ${probes.length} probes`,
  ];
}

function isUnseen({ source }: { readonly source: string }): boolean {
  return source.startsWith(UNSEEN);
}
