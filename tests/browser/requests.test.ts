import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STORY } from '../../scripts/demo/story.ts';
import { launchChromium, press } from './harness/chromium.ts';
import { CHROME_BUILD } from './harness/extension.ts';
import { netLog } from './harness/net-log.ts';
import { append, replicas, serveSites } from './harness/sites.ts';
import { until, untilPanel } from './harness/until.ts';

describe('what leaves the browser', () => {
  let sites: Awaited<ReturnType<typeof serveSites>>;
  const discord = replicas().find(({ site }) => site === 'discord');
  if (!discord) throw new Error('There is no replica of Discord.');

  beforeAll(async () => {
    sites = await serveSites();
  });

  afterAll(async () => {
    await sites?.server.close();
  });

  test('with a risky chat, each part of the panel and the popup opened: only the page itself', async () => {
    const log = await netLog();
    const browser = await launchChromium({
      extension: CHROME_BUILD,
      hosts: sites.hosts,
      switches: log.switches,
    });
    const page = await browser.open(discord.address);
    await append(page, STORY);
    await untilPanel(browser, page);
    await press(page, 'More');
    const withMore = async () => (await browser.panel(page))?.controls ?? [];
    await until('"More" to open', async () => (await withMore()).includes('Why am I seeing this?'));
    const openers = (await withMore()).filter(
      (name) => !/close|fine|not now|move|more/i.test(name),
    );
    expect(openers.length).toBeGreaterThan(4);
    for (const name of openers) {
      const before = (await browser.panel(page))?.text;
      await press(page, name);
      await until(`"${name}" to open`, async () => (await browser.panel(page))?.text !== before);
    }
    const popup = await browser.open(`chrome-extension://${browser.extensionId}/popup.html`);
    await popup.waitForFunction(() => document.body.innerText.trim() !== '');
    await browser.close();

    const record = await log.read();
    expect(record.requests).toContain(discord.address);
    expect(new Set(record.requests.map((url) => new URL(url).host))).toEqual(
      new Set([new URL(discord.address).host]),
    );
    expect(new Set(record.connections)).toEqual(new Set([`127.0.0.1:${sites.server.port}`]));
    expect(record.datagrams).toBe(0);
  });

  test('the record would show it: requests that a page makes elsewhere are in it', async () => {
    const log = await netLog();
    const browser = await launchChromium({
      extension: CHROME_BUILD,
      hosts: sites.hosts,
      switches: log.switches,
    });
    const page = await browser.open(discord.address);
    await page.evaluate(async () => {
      await fetch('https://elsewhere.example/fetched').catch(() => {});
      navigator.sendBeacon('https://elsewhere.example/sent', 'words');
      const socket = new WebSocket('wss://elsewhere.example/socket');
      await new Promise((done) => socket.addEventListener('error', done));
    });
    await browser.close();

    const { requests } = await log.read();
    expect(requests).toEqual(
      expect.arrayContaining([
        'https://elsewhere.example/fetched',
        'https://elsewhere.example/sent',
        'wss://elsewhere.example/socket',
      ]),
    );
  });
});
