import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { managedSchema } from '../policies/schema.ts';
import { policyTable } from '../policies/table.ts';
import { ROOT } from '../setup.mjs';
import { withBlock } from './blocks.ts';
import { decidesBlocks } from './decides.ts';
import { dependenciesBlocks, licenceNotices } from './dependencies.ts';
import { languagesTables } from './languages-table.ts';
import { sitesTable } from './sites-table.ts';
import { trustBlocks } from './trust.ts';

/** Every file that is made from data, or has parts that are, by path: as it should be now. */
export async function documents(): Promise<ReadonlyMap<string, string>> {
  const blocks = {
    'docs/sites.md': { '': sitesTable() },
    'docs/schools.md': { '': policyTable() },
    'docs/how-it-decides.md': decidesBlocks(),
    'docs/languages.md': await languagesTables(),
    'docs/dependencies.md': dependenciesBlocks(),
    'docs/trust.md': trustBlocks(),
  };
  const pages = Object.entries(blocks).map(([path, parts]): [string, string] => {
    const document = readFileSync(join(ROOT, path), 'utf8');
    const renewed = Object.entries(parts).reduce(
      (text, [name, block]) => withBlock(text, block, name),
      document,
    );
    return [path, renewed];
  });
  return new Map([
    ...pages,
    ['public/managed_schema.json', managedSchema()],
    ['public/licences.txt', licenceNotices()],
  ]);
}
