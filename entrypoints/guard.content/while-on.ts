import { browser } from 'wxt/browser';
import { siteNamesAt } from '../../lib/page/sites/index.ts';
import { isSiteOff } from '../../lib/settings/effective.ts';
import { NO_POLICY, type Policy } from '../../lib/settings/policy.ts';
import { onSettingsChange } from './heed.ts';
import { createLink } from './link.ts';

/** Milliseconds after which a background that does not answer leaves the page read: silence turns nothing off. */
const LONGEST_ANSWER = 2_000;

/**
 * Calls back while Sidelight is on at this page's site, with a lifetime that ends when the school turns the site off;
 * and again when it comes back. Where it is off nothing of the page is looked at.
 */
export function whileOn(lifetime: AbortController, start: (part: AbortController) => void): void {
  const { signal } = lifetime;
  const link = createLink(() => lifetime.abort());
  const place = { host: location.hostname, names: siteNamesAt(location.hostname) };
  let part: AbortController | null = null;
  let told = false;

  function heed(policy: Policy): void {
    told = true;
    if (signal.aborted) return;
    if (isSiteOff(place, policy, [])) {
      part?.abort();
      part = null;
    } else if (part === null) {
      part = new AbortController();
      // A part that ends because the extension is gone takes the whole along.
      const ended = () => browser.runtime?.id === undefined && lifetime.abort();
      part.signal.addEventListener('abort', ended, { once: true });
      start(part);
    }
  }

  onSettingsChange(signal, ({ policy }) => heed(policy));
  signal.addEventListener('abort', () => part?.abort(), { once: true });
  const silence = new Promise<null>((resolve) => setTimeout(resolve, LONGEST_ANSWER, null));
  void Promise.race([link.openPage(), silence]).then((opened) => {
    // What has been said since is newer than this answer.
    if (!told) heed(opened?.policy ?? NO_POLICY);
  });
}
