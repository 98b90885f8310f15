import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestBrowser } from './browser.ts';
import type { ExtensionCopy } from './extension.ts';
import { backgroundOf } from './inside.ts';

/** What the browser's own page of extensions can do, as far as it is used here. */
interface Private {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; isEnabled: boolean }): Promise<void>;
  reload(id: string, how: { failQuietly: boolean }): Promise<unknown>;
}
declare const chrome: { readonly developerPrivate: Private };

/** Puts a newer version in the extension's folder and has the browser take it, as an update does: what is stored stays. */
export async function update(browser: TestBrowser, extension: ExtensionCopy): Promise<void> {
  const file = join(extension.folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  const [major = 0, ...others] = String(manifest.version).split('.').map(Number);
  await writeFile(file, JSON.stringify({ ...manifest, version: [major + 1, ...others].join('.') }));
  await onExtensionsPage(browser, async (id) => {
    // Without it, a browser disables whatever no store has signed.
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.reload(id, { failQuietly: true });
  });
}

/** Turns the extension off, as on the browser's own page. */
export async function turnOff(browser: TestBrowser): Promise<void> {
  await onExtensionsPage(browser, (extensionId) =>
    chrome.developerPrivate.updateExtensionConfiguration({ extensionId, isEnabled: false }),
  );
}

/** Stops the background, as the browser does when nothing was asked of it for half a minute. */
export async function stopBackground(browser: TestBrowser): Promise<void> {
  await (await backgroundOf(browser)).close();
}

async function onExtensionsPage(
  { browser, extensionId }: TestBrowser,
  act: (id: string) => Promise<void>,
): Promise<void> {
  const [front] = (await browser.pages()).slice(-1);
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(act, extensionId);
  await settings.close();
  await front?.bringToFront();
}
