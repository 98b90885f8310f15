import { browser } from 'wxt/browser';
import type { SchoolPolicy } from '../../lib/settings/school-policy.ts';

/** The page as WXT names it in the build. */
const PAGE = 'welcome.html';

/** Milliseconds for which a school's word is awaited: it may come some seconds after the browser is asked for it. */
const LONGEST_WAIT = 5_000;

/**
 * Opens the page that says who put Sidelight here and what it does, once, when it is installed, unless a school
 * tells its pupils itself.
 *
 * @param policyCame resolves as soon as a school has decided something
 */
export function welcomeOnInstall(school: SchoolPolicy, policyCame: Promise<void>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome(school, policyCame);
  });
}

async function welcome(school: SchoolPolicy, policyCame: Promise<void>): Promise<void> {
  const over = new Promise<void>((resolve) => setTimeout(resolve, LONGEST_WAIT));
  // Managed storage may say that it is empty before it is ready. Elsewhere nobody has to wait for it.
  const known = (await isManaged()) ? policyCame : school.refresh(false);
  await Promise.race([known, over]);
  const { policy } = await school.current();
  if (policy.welcome === false) return;
  await browser.tabs
    .create({ url: `${browser.runtime.getURL('/')}${PAGE}` })
    .catch(() => undefined);
}

/** Whether someone else installed Sidelight in this browser: no permission is needed to ask about oneself. */
async function isManaged(): Promise<boolean> {
  try {
    return (await browser.management.getSelf()).installType === 'admin';
  } catch {
    return false;
  }
}
