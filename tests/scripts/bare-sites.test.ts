import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sites } from '../../lib/page/sites/index.ts';
import { bareSites } from '../../scripts/build/bare-sites.ts';

async function shipped(path: string): Promise<string | undefined> {
  const { load } = bareSites() as { load: (id: string) => Promise<string | undefined> };
  return load(resolve(path));
}

describe("a site's file, as it is shipped", () => {
  it.each(sites.map((site) => [site.name, site] as const))(
    '%s has all that pages are read by',
    async (name, site) => {
      const code = (await shipped(`lib/page/sites/${name}.ts`)) ?? '';
      const [, exported, text] = /^export const (\w+) = JSON\.parse\((".*")\);$/.exec(code) ?? [];
      const data = JSON.parse(JSON.parse(text ?? ''));
      expect(exported).toBe(name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()));
      expect(code).not.toContain('source');
      expect(site).toMatchObject(data);
      expect(withoutOrigin(site)).toEqual(data);
    },
  );

  it('is left to the browser where it is code', async () => {
    expect(await shipped('lib/page/sites/index.ts')).toBeUndefined();
    expect(await shipped('lib/page/site.ts')).toBeUndefined();
  });
});

/** Everything but where it comes from. */
function withoutOrigin(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOrigin);
  if (typeof value !== 'object' || value === null) return value;
  const { seen, source, ...others } = value as Record<string, unknown>;
  return Object.fromEntries(Object.entries(others).map(([key, one]) => [key, withoutOrigin(one)]));
}
