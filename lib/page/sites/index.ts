import type { Site } from '../site.ts';
import { discord } from './discord.ts';
import { instagram } from './instagram.ts';
import { whatsapp } from './whatsapp.ts';

/** Every site that has a descriptor. Pure data: it is also read at build time, outside any browser. */
export const sites: readonly Site[] = [discord, instagram, whatsapp];

/** The match patterns of all sites for the manifest, such as `https://discord.com/*`. */
export function hostPatterns(): string[] {
  return sites.flatMap((site) => site.hosts.map((host) => `https://${host}/*`));
}
