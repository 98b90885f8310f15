import type { Site } from '../site.ts';
import { bluesky } from './bluesky.ts';
import { discord } from './discord.ts';
import { element } from './element.ts';
import { elk } from './elk.ts';
import { googleChat } from './google-chat.ts';
import { googleMessages } from './google-messages.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { messenger } from './messenger.ts';
import { pinterest } from './pinterest.ts';
import { reddit } from './reddit.ts';
import { roblox } from './roblox.ts';
import { snapchat } from './snapchat.ts';
import { steam } from './steam.ts';
import { teams } from './teams.ts';
import { telegramA } from './telegram-a.ts';
import { telegramK } from './telegram-k.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { tumblr } from './tumblr.ts';
import { twitch } from './twitch.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';

/** Every site that has a descriptor. Pure data: it is also read at build time, outside any browser. */
export const sites: readonly Site[] = [
  bluesky,
  discord,
  element,
  elk,
  googleChat,
  googleMessages,
  instagram,
  linkedin,
  mastodon,
  messenger,
  pinterest,
  reddit,
  roblox,
  snapchat,
  steam,
  teams,
  telegramA,
  telegramK,
  threads,
  tiktok,
  tumblr,
  twitch,
  whatsapp,
  x,
];

/** The match patterns of all sites for the manifest, such as `https://discord.com/*`, or of some of them. */
export function hostPatterns(among: readonly Site[] = sites): string[] {
  return [...new Set(among.flatMap((site) => site.hosts.map((host) => `https://${host}/*`)))];
}

/** The names of the sites whose pages stand on a host: two of Telegram's share one. */
export function siteNamesAt(host: string): string[] {
  return sites.filter(({ hosts }) => hosts.includes(host)).map(({ name }) => name);
}
