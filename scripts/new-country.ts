/** `npm run new:country CODE`: writes a country's helplines and its places in the lists, all to be filled in. */

import { run } from './new/command.ts';
import { createCountry } from './new/create-country.ts';

run({
  usage: 'new:country CODE',
  create: createCountry,
  missing: 'npm run test:unit -- tests/scripts/new-filled-in.test.ts',
  guide: 'docs/adding-a-country.md',
});
