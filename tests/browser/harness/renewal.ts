import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestBrowser } from './browser.ts';
import type { ExtensionCopy } from './extension.ts';
import { backgroundOf, stopBackground } from './inside.ts';

/** What the browser's own page of extensions, and a background, can do, as far as it is used here. */
interface Chrome {
  readonly developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string, how: { failQuietly: boolean }): Promise<unknown>;
  };
  readonly runtime: { getManifest(): { readonly version: string } };
  readonly management: { setEnabled(id: string, enabled: boolean): Promise<void> };
}
declare const chrome: Chrome;

/**
 * Puts a newer version in the extension's folder and has the browser take it, as an update does, while the background
 * rests. Gives when the new version's background runs.
 */
export async function update(browser: TestBrowser, { folder }: ExtensionCopy): Promise<void> {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  const [major = 0, ...others] = String(manifest.version).split('.').map(Number);
  const version = [major + 1, ...others].join('.');
  await writeFile(file, JSON.stringify({ ...manifest, version }));
  // A background that a driver is tied to stays in its list after it was replaced, and answers nothing any more.
  await stopBackground(browser);
  await onExtensionsPage(browser, async (id) => {
    // Without it, a browser turns off whatever no store has signed as soon as it is loaded anew.
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.reload(id, { failQuietly: true });
  });
  const background = await backgroundOf(browser);
  const running = await background.evaluate(() => chrome.runtime.getManifest().version);
  if (running !== version) throw new Error(`Version ${running} runs in place of ${version}.`);
}

/** Turns the extension off, as on the browser's own page. */
export async function turnOff(browser: TestBrowser): Promise<void> {
  await onExtensionsPage(browser, (id) => chrome.management.setEnabled(id, false));
}

async function onExtensionsPage(
  { browser, extensionId }: TestBrowser,
  act: (id: string) => Promise<void>,
): Promise<void> {
  const front = (await browser.pages()).at(-1);
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(act, extensionId);
  await settings.close();
  await front?.bringToFront();
}
