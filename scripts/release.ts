/**
 * `npm run release`: checks the sources, makes the packages, checks and tries these very files, and lays out beside
 * them what the stores ask for. Takes what `npm run package` takes. All other tests in browsers are `npm test`.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lintExtension } from './lint-extension/report.ts';
import { makePackages } from './package/make.ts';
import { type PackageOptions, readOptions } from './package/options.ts';
import { writeSums } from './package/sums.ts';
import { layOutStore } from './release/store.ts';
import { npm } from './setup.mjs';

const CHECKS = ['typecheck', 'lint', 'knip', 'test:unit'];

/** They install what was made, and see it warn. */
const TRIALS = ['tests/browser/released.test.ts'];
const CRX_TRIALS = ['tests/browser/released-crx.test.ts'];

try {
  const options = readOptions(process.argv.slice(2), process.env);
  for (const check of CHECKS) {
    if (npm(['run', '--silent', check]) !== 0) throw new Error(`Not released: ${check} failed.`);
  }
  await makePackages(options);
  if (!lintExtension(xpiIn(options))) throw new Error('Not released: see the lines above.');
  tryOut(options);
  await layOutStore(options.output);
  writeSums(options.output);
  console.log(`The release: ${options.output}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function xpiIn({ output }: PackageOptions): string {
  return join(output, readdirSync(output).find((name) => name.endsWith('.xpi')) ?? '');
}

function tryOut({ key, output }: PackageOptions): void {
  const trials = key === null ? TRIALS : [...TRIALS, ...CRX_TRIALS];
  const environment = { SIDELIGHT_RELEASE: output };
  if (npm(['run', '--silent', 'test:browser', '--', ...trials], environment) !== 0) {
    throw new Error('Not released: the packages did not stand their trial in the browsers.');
  }
}
