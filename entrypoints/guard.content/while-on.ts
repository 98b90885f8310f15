import { browser } from 'wxt/browser';
import { siteNamesAt } from '../../lib/page/sites/index.ts';
import { DEFAULT_SETTINGS, NO_POLICY } from '../../lib/settings/defaults.ts';
import { isSiteOff } from '../../lib/settings/effective.ts';
import { runningPause } from '../../lib/settings/pause.ts';
import type { OpenedPage } from '../../lib/settings/requests.ts';
import { onBeginAgain, onSettingsChange } from './heed.ts';
import { createLink } from './link.ts';

/** Milliseconds after which a background that does not answer leaves the page read: silence turns nothing off. */
const LONGEST_ANSWER = 2_000;
const SILENCE: OpenedPage = { settings: DEFAULT_SETTINGS, policy: NO_POLICY, pausedUntil: null };

/**
 * Calls back while Sidelight is on at this page's site, with a lifetime that ends when the person or the school turns
 * the site off, or a pause begins; and again when it comes back. Where it is off nothing of the page is looked at.
 */
export function whileOn(
  page: number,
  lifetime: AbortController,
  start: (part: AbortController) => void,
): void {
  const { signal } = lifetime;
  const link = createLink(page, () => lifetime.abort());
  const place = { host: location.hostname, names: siteNamesAt(location.hostname) };
  let part: AbortController | null = null;
  let told: OpenedPage | null = null;
  let waking: ReturnType<typeof setTimeout> | undefined;

  function heed(now: OpenedPage): void {
    told = now;
    clearTimeout(waking);
    if (signal.aborted) return;
    const { settings, policy } = now;
    const pausedUntil = runningPause(now.pausedUntil, Date.now());
    if (pausedUntil !== null) waking = setTimeout(again, pausedUntil - Date.now());
    if (pausedUntil !== null || isSiteOff(place, policy, settings.off)) {
      stop();
    } else if (part === null) {
      part = new AbortController();
      // A part that ends because the extension is gone takes the whole along.
      const ended = () => browser.runtime?.id === undefined && lifetime.abort();
      part.signal.addEventListener('abort', ended, { once: true });
      start(part);
    }
  }

  function again(): void {
    if (told !== null) heed(told);
  }

  function stop(): void {
    part?.abort();
    part = null;
  }

  onSettingsChange(signal, heed);
  onBeginAgain(signal, () => {
    stop();
    again();
  });
  // A timer stands still while the computer sleeps, and a page that was left hears nothing.
  document.addEventListener('visibilitychange', again, { signal });
  const back = ({ persisted }: PageTransitionEvent) => persisted && void ask();
  window.addEventListener('pageshow', back, { signal });
  signal.addEventListener('abort', stop, { once: true });
  signal.addEventListener('abort', () => clearTimeout(waking), { once: true });

  async function ask(): Promise<void> {
    const before = told;
    const silence = new Promise<null>((resolve) => setTimeout(resolve, LONGEST_ANSWER, null));
    const opened = await Promise.race([link.openPage(), silence]);
    // What has been said since is newer than this answer.
    if (told === before) heed(opened ?? before ?? SILENCE);
  }
  void ask();
}
