import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup.mjs';
import { build, withFolder } from './build.ts';
import { makeCrx } from './crx.ts';
import type { PackageOptions } from './options.ts';
import { billOfMaterials } from './sbom.ts';
import { writeSums } from './sums.ts';

/** Makes all that a release consists of, in an empty folder. Two runs with one key give the same bytes. */
export function makePackages(options: PackageOptions): Promise<void> {
  return withFolder((folder) => make(options, folder));
}

async function make({ key, baseUrl, output }: PackageOptions, folder: string): Promise<void> {
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
  writeSums(output);
}
