/** `npm run package`: makes all that a release consists of. */
import { makePackages } from './package/make.ts';
import { readOptions } from './package/options.ts';

try {
  const options = readOptions(process.argv.slice(2), process.env);
  await makePackages(options);
  console.log(`The release: ${options.output}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
