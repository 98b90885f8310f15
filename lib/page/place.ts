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
