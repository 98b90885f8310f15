import type { TestBrowser } from './browser.ts';
import { fromWindow, inWindow } from './firefox-popup.ts';
import { until } from './until.ts';

/**
 * Opens one of the extension's pages in a tab in front: a driver cannot lead a tab there, but Firefox's own window can.
 * Resolves when it shows some words.
 */
export async function openOwnPage(browser: TestBrowser, path: string): Promise<void> {
  const address = JSON.stringify(`${await ownOrigin(browser)}${path}`);
  await inWindow(
    browser,
    `gBrowser.selectedTab = gBrowser.addTrustedTab(${address}); return true;`,
  );
  await until(`${path} to show something`, () =>
    inWindow(
      browser,
      `try {
        const page = service.getAccessibleFor(gBrowser.selectedBrowser);
        const shown = [...walk(page)].filter((node) => node?.name);
        return gBrowser.selectedBrowser.currentURI.spec === ${address} && shown.length > ${FEWEST_SHOWN};
      } catch {
        return false;
      }`,
    ),
  );
}

/** A page of which nothing but its title has come shows less. */
const FEWEST_SHOWN = 4;

/**
 * Presses a button in the tab in front as assistive technology does; it sees closed shadow roots too. Firefox makes its
 * tree when it is first asked for, so that parts of it may not be there yet.
 */
export async function pressInTab(browser: TestBrowser, name: string): Promise<void> {
  await until(`the button "${name}"`, () =>
    inWindow(
      browser,
      `const isMeant = (node) =>
        node?.name === ${JSON.stringify(name)} &&
        /button|summary/.test(service.getStringRole(node.role));
      try {
        const found = [...walk(service.getAccessibleFor(gBrowser.selectedBrowser))].find(isMeant);
        found?.doAction(0);
        return found !== undefined;
      } catch {
        return false;
      }`,
    ),
  );
}

/** Waits until a text stands in the tab in front, as assistive technology reads it. */
export async function untilInTab(browser: TestBrowser, text: string): Promise<void> {
  await until(`the text "${text}"`, () =>
    inWindow(
      browser,
      `try {
        const all = [...walk(service.getAccessibleFor(gBrowser.selectedBrowser))];
        return all.some((node) => node?.name?.includes(${JSON.stringify(text)}));
      } catch {
        return false;
      }`,
    ),
  );
}

/** All that the extension has stored, by area, as Firefox's own process has it. */
export async function storedInFirefox(browser: TestBrowser): Promise<Record<string, unknown>> {
  const text = await fromWindow(
    browser,
    `const load = (name) => ChromeUtils.importESModule('resource://gre/modules/' + name + '.sys.mjs');
    const { ExtensionStorageIDB } = load('ExtensionStorageIDB');
    const { extensionStorageSession } = load('ExtensionStorage');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(browser.extensionId)});
    const principal = ExtensionStorageIDB.getStoragePrincipal(extension);
    const local = await (await ExtensionStorageIDB.open(principal, false)).get(null);
    const kept = Object.entries(extensionStorageSession.get(extension, null));
    const session = Object.fromEntries(kept.map(([key, value]) => [key, value.deserialize(globalThis)]));
    return JSON.stringify({ local, session });`,
  );
  return JSON.parse(String(text));
}

/** The address of the extension's own folder, with a slash at its end. It is another in each profile. */
async function ownOrigin(browser: TestBrowser): Promise<string> {
  const id = JSON.stringify(browser.extensionId);
  const host = await fromWindow(
    browser,
    `return WebExtensionPolicy.getByID(${id}).mozExtensionHostname;`,
  );
  return `moz-extension://${host}/`;
}
