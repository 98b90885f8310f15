import { sites } from '../../lib/page/sites/index.ts';
import { isSiteOff, type Place } from '../../lib/settings/effective.ts';
import type { Policy } from '../../lib/settings/policy.ts';

/** The sites' own names, by their files in `lib/page/sites`. They are the same in every language. */
const TITLES: Readonly<Record<string, string>> = {
  bluesky: 'Bluesky',
  discord: 'Discord',
  element: 'Element',
  elk: 'Elk',
  'google-chat': 'Google Chat',
  'google-messages': 'Google Messages',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  mastodon: 'Mastodon',
  messenger: 'Messenger',
  pinterest: 'Pinterest',
  reddit: 'Reddit',
  roblox: 'Roblox',
  snapchat: 'Snapchat',
  steam: 'Steam',
  teams: 'Microsoft Teams',
  'telegram-a': 'Telegram',
  'telegram-k': 'Telegram',
  threads: 'Threads',
  tiktok: 'TikTok',
  tumblr: 'Tumblr',
  twitch: 'Twitch',
  whatsapp: 'WhatsApp',
  x: 'X',
};

/** A site as a person knows it: two clients of one service on one host are one. */
export interface ListedSite {
  readonly title: string;
  /** What stands for it among the sites that are off: its files' names, or a host. */
  readonly names: readonly string[];
  readonly host: string;
}

/** The sites that have a file, by their titles, and then the other hosts that the person turned off. */
export function listedSites(off: readonly string[]): readonly ListedSite[] {
  const titles = [...new Set(sites.map(({ name }) => titleOf(name)))];
  const own = titles
    .map((title): ListedSite => {
      const files = sites.filter(({ name }) => titleOf(name) === title);
      return {
        title,
        names: files.map(({ name }) => name),
        host: files[0]?.hosts[0] ?? '',
      };
    })
    .sort((one, other) => (one.title.toLowerCase() < other.title.toLowerCase() ? -1 : 1));
  const known = sites.map(({ name }) => name);
  const others = off.filter((name) => !known.includes(name));
  return [...own, ...others.map((name) => ({ title: name, names: [name], host: name }))];
}

/** The site that is meant by one of its files' names, or by a host. */
export function siteCalled(name: string): ListedSite {
  const own = listedSites([]).find(({ names }) => names.includes(name));
  return own ?? { title: name, names: [name], host: name };
}

/** Whether a site is read, and whether that is for the person to choose. */
export function siteState(
  { names, host }: ListedSite,
  policy: Policy,
  off: readonly string[],
): { readonly isOn: boolean; readonly bySchool: boolean } {
  const place: Place = { host, names };
  const bySchool = isSiteOff(place, policy, names) === isSiteOff(place, policy, []);
  return { isOn: !isSiteOff(place, policy, off), bySchool };
}

/** The sites that are off once this one is turned on or off. */
export function switched({ names }: ListedSite, isOn: boolean, off: readonly string[]): string[] {
  const others = off.filter((name) => !names.includes(name));
  return isOn ? others : [...others, ...names];
}

function titleOf(name: string): string {
  return TITLES[name] ?? name;
}
