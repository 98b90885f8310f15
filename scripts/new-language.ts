/** `npm run new:language CODE`: writes a language's phrasings, texts and places in the lists, all to be filled in. */

import { run } from './new/command.ts';
import { createLanguage } from './new/create-language.ts';

run({
  usage: 'new:language CODE',
  create: createLanguage,
  missing: 'npm run test:unit -- tests/scripts/new-filled-in.test.ts',
  guide: 'docs/adding-a-language.md',
});
