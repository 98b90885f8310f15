/** `npm run docs`: writes the files, and the parts of the documents, that are made from data. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sitesTable, withTable } from './docs/sites-table.ts';
import { managedSchema } from './policies/schema.ts';
import { policyTable } from './policies/table.ts';
import { ROOT } from './setup.mjs';

const tables = { 'docs/sites.md': sitesTable(), 'docs/schools.md': policyTable() };

for (const [document, table] of Object.entries(tables)) {
  const file = join(ROOT, document);
  writeFileSync(file, withTable(readFileSync(file, 'utf8'), table));
}
writeFileSync(join(ROOT, 'public/managed_schema.json'), managedSchema());
