import type { TestBrowser } from './browser.ts';
import { until } from './until.ts';

/** Lets a driver into Firefox's own windows, where the toolbar and the popup are. A switch for `launchFirefox`. */
export const INTO_WINDOWS = '-remote-allow-system-access';

/** Runs in Firefox's window: what stands in the popup, as assistive technology meets it. */
const HELPERS = `
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  globalThis.keptForTests = service;
  const walk = function* (node) {
    yield node;
    for (let i = 0; i < node.childCount; i += 1) yield* walk(node.getChildAt(i));
  };
  const inside = () => {
    const popup = document.querySelector('browser.webextension-popup-browser');
    try {
      return popup ? [...walk(service.getAccessibleFor(popup))] : [];
    } catch {
      return [];
    }
  };
  const button = (name) =>
    inside().find((node) => node.name === name && service.getStringRole(node.role) === 'pushbutton');
`;

/** Presses Sidelight's toolbar button for the tab in front, and waits until the popup says `words`. */
export async function openFirefoxPopup(browser: TestBrowser, words: string): Promise<void> {
  await inWindow(
    browser,
    `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(browser.extensionId)});
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window, {});
    return true;`,
  );
  await untilPopupSays(browser, words);
}

/** Waits until the popup, open in front, holds a text. */
export async function untilPopupSays(browser: TestBrowser, words: string): Promise<void> {
  await until(`the popup to say "${words}"`, () =>
    inWindow(browser, `return inside().some((node) => node.name === ${JSON.stringify(words)});`),
  );
}

/** Presses a button of the open popup as assistive technology does. */
export async function pressInFirefoxPopup(browser: TestBrowser, name: string): Promise<void> {
  await until(`the button "${name}"`, () =>
    inWindow(
      browser,
      `const found = button(${JSON.stringify(name)}); found?.doAction(0); return found !== undefined;`,
    ),
  );
}

/** Closes the open popup, as a press beside it does. */
export async function closeFirefoxPopup(browser: TestBrowser): Promise<void> {
  await inWindow(
    browser,
    `document.querySelector('browser.webextension-popup-browser')?.closest('panel')?.hidePopup();
    return true;`,
  );
}

/**
 * Says yes ahead to Firefox's question about a site, by Firefox's own preference for tests of extensions: a request by
 * the extension is then granted without a window, and only when it comes from a press.
 */
export async function allowAheadInFirefox(browser: TestBrowser): Promise<void> {
  await inWindow(
    browser,
    `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false); return true;`,
  );
}

/** Evaluates the body of a function in Firefox's own window, and gives whether it returned true. */
export async function inWindow(browser: TestBrowser, code: string): Promise<boolean> {
  return (await fromWindow(browser, code)) === true;
}

/** Evaluates the body of a function in Firefox's own window, and gives what it returned: a text, a number or a truth value. */
export async function fromWindow(browser: TestBrowser, code: string): Promise<unknown> {
  // Puppeteer keeps its connection to itself; it is used here all the same, as in `firefox.ts`.
  const { connection } = browser.browser as unknown as {
    connection: { send(method: string, parameters: object): Promise<{ result: never }> };
  };
  const tree: { result: { contexts: { context: string }[] } } = await connection.send(
    'browsingContext.getTree',
    { 'moz:scope': 'chrome' },
  );
  const answer: { result: { result?: { value?: unknown }; exceptionDetails?: { text: string } } } =
    await connection.send('script.evaluate', {
      expression: `(async () => { ${HELPERS} ${code} })()`,
      awaitPromise: true,
      target: { context: tree.result.contexts[0]?.context },
    });
  const { result, exceptionDetails } = answer.result;
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result?.value;
}
