import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExpectedMessage } from '../page/page.ts';
import type { TestBrowser } from './harness/browser.ts';
import { bundle, inOwnWorld } from './harness/bundle.ts';
import { launchChromium } from './harness/chromium.ts';
import { CHROME_BUILD } from './harness/extension.ts';
import type { TestServer } from './harness/serve.ts';
import { replicas, serveSites } from './harness/sites.ts';

/** What is read when some probes are missing. */
interface Broken {
  readonly missing: string;
  readonly state: string;
  readonly messages: readonly ExpectedMessage[];
}

/** Reads the page once for each way in which its site can be broken. */
const READ = (
  site: string,
) => `tested.brokenSites(tested.sites, '${site}', location.href).map(({ missing, sites }) => {
  const page = tested.readPage(document, tested.createMemory(), { sites });
  const messages = page.readings.flatMap((reading) => reading.messages);
  return { missing, state: page.health.state, messages };
})`;

describe('replicas with a first probe broken, in Chromium', () => {
  let server: TestServer;
  let hosts: Readonly<Record<string, number>>;
  let browser: TestBrowser;
  let reader: string;

  beforeAll(async () => {
    ({ server, hosts } = await serveSites());
    reader = await bundle(fileURLToPath(new URL('harness/read-page.ts', import.meta.url)));
    browser = await launchChromium({ extension: CHROME_BUILD, hosts });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const { site, layout, address, messages } of replicas()) {
    test(`${site}, as of ${layout}: no message is missing or on the wrong side in silence`, async () => {
      const expected = messages as readonly ExpectedMessage[];
      const page = await browser.open(address);
      const all = (await inOwnWorld(page, reader, READ(site))) as readonly Broken[];
      await page.close();
      expect(all.length).toBeGreaterThan(5);
      for (const { missing, state, messages } of all) {
        const read = messages.map(({ text, direction }) => ({ text, direction }));
        if (state === 'reading') {
          const meant = expected.map(({ text, direction }) => ({ text, direction }));
          expect(read, `without ${missing}`).toEqual(meant);
        } else expect(['degraded', 'blind']).toContain(state);
        for (const { text, direction } of read) {
          const meant = expected.find((message) => message.text === text)?.direction ?? direction;
          expect([meant, 'unknown'], `without ${missing}: "${text}"`).toContain(direction);
        }
      }
    });
  }
});
