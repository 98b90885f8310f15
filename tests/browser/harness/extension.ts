import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/setup.mjs';

/** Where `npm run build` and `npm run build:firefox` put the extension. */
export const CHROME_BUILD = join(ROOT, '.output/chrome-mv3');
export const FIREFOX_BUILD = join(ROOT, '.output/firefox-mv3');

/** The built extension in a folder that may be thrown away. */
export interface ExtensionCopy {
  readonly folder: string;
  remove(): Promise<void>;
}

/**
 * Copies a build and lets its content scripts run on one more address; the code and all else stay as shipped.
 * @param build a built extension's folder, absolute
 * @param match a match pattern, e.g. `http://127.0.0.1/*` (it covers every port), or null for an unchanged copy
 * @throws when there is no build
 */
export async function withHost(build: string, match: string | null): Promise<ExtensionCopy> {
  const manifest = await readManifest(build);
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-extension-'));
  await cp(build, folder, { recursive: true });
  if (match !== null) {
    for (const script of manifest.content_scripts) script.matches.push(match);
    manifest.host_permissions.push(match);
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

interface Manifest {
  host_permissions: string[];
  content_scripts: { matches: string[] }[];
}

async function readManifest(build: string): Promise<Manifest> {
  const text = await readFile(join(build, 'manifest.json'), 'utf8').catch(() => {
    throw new Error(`There is no build in ${build}: run "npm run build" first.`);
  });
  return JSON.parse(text);
}
