import { browser } from 'wxt/browser';
import { hostPatterns } from '../../lib/page/sites/index.ts';
import type { OfferedSite } from '../../lib/settings/requests.ts';
import { tellAll } from './tell.ts';

/** The content script as WXT names it in the build. */
const SCRIPT = '/content-scripts/guard.js';

/** One registration for all chosen sites: whatever the browser's own list of permissions says. */
const REGISTRATION = {
  id: 'chosen-sites',
  js: [SCRIPT],
  runAt: 'document_idle',
  allFrames: true,
  persistAcrossSessions: true,
} as const;

/**
 * Reads the sites that the person let Sidelight read, from the moment they are allowed until they are taken back.
 * The browser's permissions are the only memory of them: they can be given and taken back in its settings too, and a
 * popup closes as soon as the browser asks, so it is here that they are followed.
 */
export function followChosenSites(): void {
  browser.runtime.onInstalled.addListener(() => void register());
  browser.runtime.onStartup.addListener(() => void register());
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void register();
    for (const pattern of origins) void readOpenTabs(pattern);
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    void register();
    void tellAll({ type: 'sites-dropped', patterns: origins });
  });
}

/** What Sidelight may do at an address. */
export interface SiteAtAddress {
  /** What the person can choose there or take back; null where there is nothing to choose. */
  readonly site: OfferedSite | null;
  /** Chats are read there. */
  readonly allowed: boolean;
}

/** The match patterns of the sites that the person let Sidelight read. */
export async function chosenSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter(
    (origin) => origin.startsWith('https://') && !hostPatterns().includes(origin),
  );
}

/** @param address null and everything but https has no site */
export async function siteAt(address: string | undefined): Promise<SiteAtAddress> {
  const url = URL.canParse(address ?? '') ? new URL(address ?? '') : null;
  if (url?.protocol !== 'https:') return { site: null, allowed: false };
  const pattern = `https://${url.hostname}/*`;
  const { origins = [] } = await browser.permissions.getAll();
  if (!origins.includes(pattern)) {
    // All sites at once are allowed, and taken back, in the browser's settings only.
    const allowed = await browser.permissions.contains({ origins: [pattern] }).catch(() => false);
    return { site: allowed ? null : { pattern, chosen: false }, allowed };
  }
  const own = hostPatterns().includes(pattern);
  return { site: own ? null : { pattern, chosen: true }, allowed: true };
}

/** Reads a page that stood open before Sidelight came. Where it is read already, or may not be, nothing happens. */
export async function readTab(tab: number): Promise<void> {
  const target = { tabId: tab, allFrames: true };
  await browser.scripting.executeScript({ target, files: [SCRIPT] }).catch(() => undefined);
}

/** Two at a time would both find nothing registered. */
let registering: Promise<void> = Promise.resolve();

function register(): Promise<void> {
  registering = registering.then(registerNow).catch(() => undefined);
  return registering;
}

async function registerNow(): Promise<void> {
  const matches = await chosenSites();
  const ids = [REGISTRATION.id];
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids });
  if (known !== undefined) await browser.scripting.unregisterContentScripts({ ids });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { ...REGISTRATION, js: [...REGISTRATION.js], matches },
  ]);
}

/** Reads every open page that the pattern matches, where it is not read yet. */
export async function readOpenTabs(pattern: string): Promise<void> {
  for (const { id } of await browser.tabs.query({ url: pattern }).catch(() => [])) {
    if (id !== undefined) await readTab(id);
  }
}
