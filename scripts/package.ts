/** `npm run package`: makes all that a release consists of. Two runs with one key give the same bytes. */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, withFolder } from './package/build.ts';
import { makeCrx } from './package/crx.ts';
import { type PackageOptions, readOptions } from './package/options.ts';
import { billOfMaterials } from './package/sbom.ts';
import { ROOT } from './setup.mjs';

try {
  const options = readOptions(process.argv.slice(2), process.env);
  await withFolder((folder) => release(options, folder));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function release({ key, baseUrl, output }: PackageOptions, folder: string): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const file = (ending: string) => join(output, `sidelight-${version}${ending}`);
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });

  const chrome = await build('chrome', join(folder, 'chrome'));
  const firefox = await build('firefox', join(folder, 'firefox'));
  copyFileSync(chrome.extension, file('-chrome.zip'));
  copyFileSync(firefox.extension, file('-firefox.zip'));
  // An XPI is the same ZIP under another name. Mozilla signs it, or the browser is told to do without.
  copyFileSync(firefox.extension, file('.xpi'));
  if (firefox.sources !== null) copyFileSync(firefox.sources, file('-sources.zip'));
  writeFileSync(file('.cdx.json'), billOfMaterials([...chrome.bundled, ...firefox.bundled]));

  if (key === null) {
    console.log(
      'No CRX: give the path of its key with --key or SIDELIGHT_KEY, or --throwaway for a trial.',
    );
  } else {
    const id = await makeCrx({
      zip: chrome.extension,
      built: chrome.folder,
      key: key === 'throwaway' ? join(folder, 'key.pem') : key,
      crx: file('.crx'),
      updateXml: join(output, 'update.xml'),
      url: `${baseUrl}sidelight-${version}.crx`,
    });
    console.log(`The CRX's id: ${id}`);
  }
  writeFileSync(join(output, 'SHA256SUMS'), sums(output));
  console.log(`The release: ${output}`);
}

/** In the form of `sha256sum`, so that `sha256sum --check SHA256SUMS` reads it. */
function sums(folder: string): string {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const digest = createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex');
      return `${digest}  ${name}\n`;
    })
    .join('');
}
