/** `npm run new:site NAME`: writes a site's descriptor, a replica page and what must be read from it, all to be filled in. */

import { run } from './new/command.ts';
import { createSite } from './new/create-site.ts';

const month = new Date().toISOString().slice(0, 7);

run({
  usage: 'new:site NAME',
  create: (root, name) => createSite(root, name, month),
  missing: 'npm run test:unit -- tests/page',
  guide: 'docs/sites.md',
});
