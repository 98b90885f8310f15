/** `npm run docs`: writes the files, and the parts of the documents, that are made from data. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documents } from './docs/documents.ts';
import { ROOT } from './setup.mjs';

for (const [path, text] of await documents()) writeFileSync(join(ROOT, path), text);
