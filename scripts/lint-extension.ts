/** `npm run lint:extension`: has the Firefox build looked at as Mozilla's store does. It has to be built before. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { lintExtension } from './lint-extension/report.ts';
import { ROOT } from './setup.mjs';

const folder = join(ROOT, '.output/firefox-mv3');

if (!existsSync(folder)) {
  console.error('There is no build: run "npm run build:firefox" first.');
  process.exitCode = 1;
} else {
  process.exitCode = lintExtension(folder) ? 0 : 1;
}
