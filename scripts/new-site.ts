/** `npm run new:site NAME`: writes a site's descriptor, a replica page and what must be read from it, all to be filled in. */

import { createSite } from './new-site/create-site.ts';
import { ROOT } from './setup.mjs';

const month = new Date().toISOString().slice(0, 7);

try {
  const [name, ...more] = process.argv.slice(2);
  if (name === undefined || more.length > 0) throw new Error('Usage: npm run new:site NAME');
  const files = createSite(ROOT, name, month);
  console.log(`Written, to be filled in:\n${files.map((file) => `  ${file}`).join('\n')}`);
  console.log('What is missing: npm run test:unit -- tests/page');
  console.log('How to go about it: docs/sites.md');
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
