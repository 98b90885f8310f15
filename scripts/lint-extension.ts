/** `npm run lint:extension`: has the Firefox build looked at as Mozilla's store does. It has to be built before. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findingsIn, judge } from './lint-extension/findings.ts';
import { ROOT } from './setup.mjs';

const folder = join(ROOT, '.output/firefox-mv3');

if (!existsSync(folder)) {
  console.error('There is no build: run "npm run build:firefox" first.');
  process.exitCode = 1;
} else {
  const findings = findingsIn(folder);
  const { unexplained, stale } = judge(findings);
  for (const { _type, code, message, file, line } of unexplained) {
    console.error(
      `${_type} ${code} in ${file ?? 'the package'}${line ? `:${line}` : ''}: ${message}`,
    );
  }
  for (const { code, why } of stale) {
    console.error(
      `No longer found, and explained in scripts/lint-extension/known.ts: ${code} (${why})`,
    );
  }
  console.log(`${findings.length} found, ${unexplained.length} of them not explained.`);
  process.exitCode = unexplained.length + stale.length === 0 ? 0 : 1;
}
