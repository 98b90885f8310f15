/**
 * `npm run release`: runs the checks that need no time, makes the packages, and lays out beside them what the stores
 * ask for. Takes what `npm run package` takes. The tests in browsers are `npm test`.
 */
import { makePackages } from './package/make.ts';
import { readOptions } from './package/options.ts';
import { writeSums } from './package/sums.ts';
import { layOutStore } from './release/store.ts';
import { npm } from './setup.mjs';

const CHECKS = ['typecheck', 'lint', 'knip', 'test:unit', 'lint:extension'];

try {
  const options = readOptions(process.argv.slice(2), process.env);
  for (const check of CHECKS) {
    if (npm(['run', '--silent', check]) !== 0) throw new Error(`Not released: ${check} failed.`);
  }
  await makePackages(options);
  await layOutStore(options.output);
  writeSums(options.output);
  console.log(`The release: ${options.output}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
