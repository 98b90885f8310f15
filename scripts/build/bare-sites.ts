import type { Plugin } from 'vite';

const SITE = /\/lib\/page\/sites\/(?!index\.ts$)[\w-]+\.ts$/;

/** Where a probe comes from is for people: no page is read by it. */
const FOR_PEOPLE = ['seen', 'source'];

/**
 * Ships the sites' files as bare data: without what is for people alone, and as text, which a browser reads faster than
 * code. It does so in every page that is read, before anything else.
 */
export function bareSites(): Plugin {
  return {
    name: 'bare-sites',
    enforce: 'pre',
    async load(id) {
      if (!SITE.test(id)) return undefined;
      const sites = Object.entries(await import(id));
      return sites.map(([name, site]) => `export const ${name} = ${bare(site)};`).join('\n');
    },
  };
}

function bare(site: unknown): string {
  const data = JSON.stringify(site, (key, value) => (FOR_PEOPLE.includes(key) ? undefined : value));
  return `JSON.parse(${JSON.stringify(data)})`;
}
