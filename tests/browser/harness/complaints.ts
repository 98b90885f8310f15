import type { TestBrowser } from './browser.ts';

/** What Chromium has to say of an extension, as its own page of extensions shows it. */
interface About {
  readonly installWarnings: readonly string[];
  readonly manifestErrors: readonly { readonly message: string }[];
  readonly runtimeErrors: readonly { readonly message: string }[];
}

interface Chrome {
  readonly developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    getExtensionInfo(id: string): Promise<About>;
  };
}
declare const chrome: Chrome;

/** Every warning and error that Chromium noted of the manifest and of what ran until now. */
export async function complaintsOf({ browser, extensionId }: TestBrowser): Promise<string[]> {
  const page = await browser.newPage();
  try {
    await page.goto('chrome://extensions');
    return await page.evaluate(async (id) => {
      // Only developers are shown them.
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      const about = await chrome.developerPrivate.getExtensionInfo(id);
      const errors = [...about.manifestErrors, ...about.runtimeErrors];
      return [...about.installWarnings, ...errors.map(({ message }) => message)];
    }, extensionId);
  } finally {
    await page.close();
  }
}
