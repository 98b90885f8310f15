import { expect, it } from 'vitest';
import { PLATFORMS } from '../../lib/help/platforms.ts';
import { sites } from '../../lib/page/sites/index.ts';

/** The domains on which each platform keeps its own help. */
const OWN_DOMAINS = {
  discord: 'discord.com',
  instagram: 'instagram.com',
  snapchat: 'snapchat.com',
  whatsapp: 'whatsapp.com',
  messenger: 'facebook.com',
  tiktok: 'tiktok.com',
  x: 'x.com',
  'telegram-a': 'telegram.org',
  'telegram-k': 'telegram.org',
  reddit: 'reddithelp.com',
  roblox: 'roblox.com',
  twitch: 'twitch.tv',
  teams: 'microsoft.com',
  'google-messages': 'google.com',
};

it('has help for each site of the first wave', () => {
  expect(Object.keys(PLATFORMS).sort()).toEqual(Object.keys(OWN_DOMAINS).sort());
});

it.each(Object.entries(PLATFORMS))('%s leads to the platform itself', (name, platform) => {
  const { protocol, hostname } = new URL(platform.help);
  expect(protocol).toBe('https:');
  const domain = OWN_DOMAINS[name as keyof typeof OWN_DOMAINS];
  expect(hostname === domain || hostname.endsWith(`.${domain}`), hostname).toBe(true);
  expect(platform.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(platform.source).not.toBe('');
  expect(sites.map((site) => site.name)).toContain(name);
});
