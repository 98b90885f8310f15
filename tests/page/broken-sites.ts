import { placeOf } from '../../lib/page/place.ts';
import { PROBE_LISTS, type Site } from '../../lib/page/site.ts';

/** Sites on whose addresses other things stand too: without its box, nothing tells that a chat is open there. */
const SHARED_ADDRESSES = ['elk', 'google-chat', 'mastodon'];

/** The same for a chat that is docked over any page of a site. */
function isDocked(site: Site, address: string): boolean {
  const { pathname, hash } = new URL(address);
  return placeOf(site, `${pathname}${hash}`).route === null;
}

/** One site without some of its probes. */
export interface BrokenSite {
  /** What is missing, such as `the first probe for text`. */
  readonly missing: string;
  /** All sites, that one broken. */
  readonly sites: readonly Site[];
}

/** The site of that name at that address, broken in each way: as if the page had changed what one probe, or one list, looks for. */
export function brokenSites(sites: readonly Site[], name: string, address: string): BrokenSite[] {
  const site = sites.find((one) => one.name === name);
  if (site === undefined) return [];
  const lists = PROBE_LISTS.filter((list) => site[list].length > 0);
  const without = (list: keyof Site, probes: readonly unknown[], missing: string) => {
    const broken = { ...site, [list]: probes };
    return { missing, sites: sites.map((one) => (one === site ? broken : one)) };
  };
  const isUnmarked = SHARED_ADDRESSES.includes(name) || isDocked(site, address);
  return [
    ...lists.map((list) => without(list, site[list].slice(1), `the first probe for ${list}`)),
    ...(['container', 'message', 'text'] as const)
      .filter((list) => list !== 'container' || !isUnmarked)
      .map((list) => without(list, [], `any probe for ${list}`)),
  ];
}
