import type { Route, Site } from './site.ts';

/** What the address says: whether a private conversation can stand here, and which. */
export interface Place {
  readonly route: Route | null;
  readonly name: string | null;
}

/** Finds the route of `site` that a path belongs to. */
export function placeOf(site: Site, path: string): Place {
  for (const route of site.routes) {
    const match = path.match(new RegExp(route.path, 'u'));
    if (match) return { route, name: match[1] ?? null };
  }
  return { route: null, name: null };
}

/** The site whose page this is. Of several on one host, such as two clients of one service, the one whose route it is. */
export function siteOf(document: Document, sites: readonly Site[]): Site | null {
  const here = sites.filter(({ hosts }) => hosts.includes(document.location?.hostname ?? ''));
  return here.find((site) => placeOf(site, pathOf(document)).route !== null) ?? here[0] ?? null;
}

/** The path of an address with the part behind `#`. */
export function pathOf({ location }: Document): string {
  return `${location?.pathname ?? ''}${location?.hash ?? ''}`;
}
