import type { Site } from '../../lib/page/site.ts';
import type { Expected } from './page.ts';

/** What no reader can do without, and what is meant by it. */
const NEEDED = {
  container: 'the box that the messages stand in',
  message: 'the row of one message',
  text: "the element that holds a message's words",
  partner: 'the name of the other person',
  gate: 'what stands there until one has signed in',
} as const satisfies Partial<Record<keyof Site, string>>;

/** Fewer messages than this do not show a quote, an edit, a group and a picture apart. */
const ENOUGH_MESSAGES = 5;

/**
 * What a site still lacks, one sentence for each part.
 *
 * @param expected of each replica, by the replica's name, what must be read from it
 */
export function missingParts(site: Site, expected: Readonly<Record<string, Expected>>): string[] {
  const file = `lib/page/sites/${site.name}.ts`;
  const missing: string[] = [];
  if (site.hosts.length === 0) missing.push(`${file}, hosts: the names of its hosts`);
  if (site.routes.length === 0) {
    missing.push(`${file}, routes: the addresses at which private conversations stand`);
  }
  for (const [list, meaning] of Object.entries(NEEDED)) {
    if (site[list as keyof typeof NEEDED].length === 0) {
      missing.push(`${file}, ${list}: at least one probe for ${meaning}`);
    }
  }
  const pages = Object.entries(expected);
  if (pages.length === 0) missing.push(`tests/sites/${site.name}: a replica page`);
  for (const [page, { address, messages }] of pages) {
    const json = `tests/sites/${site.name}/${page}.expected.json`;
    if (messages.length < ENOUGH_MESSAGES) {
      missing.push(`${json}, messages: ${ENOUGH_MESSAGES} or more that must be read`);
    }
    if (!site.hosts.includes(URL.parse(address)?.hostname ?? '')) {
      missing.push(`${json}, address: one on a host of the site`);
    }
  }
  return missing;
}
