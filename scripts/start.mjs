/** `npm start`: sets everything up, builds the extension and shows it on a demo messenger. */
import { ensureDependencies, ensurePackages, findBrowser, npm } from './setup.mjs';

try {
  ensureDependencies();
  if (!findBrowser('chromium') && !findBrowser('firefox')) ensurePackages(['chromium']);
  console.log('Building the extension …');
  if (npm(['run', '--silent', findBrowser('chromium') ? 'build' : 'build:firefox']) !== 0) {
    throw new Error('The extension could not be built: see the lines above.');
  }
  process.exitCode = npm(['run', '--silent', 'demo']);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
