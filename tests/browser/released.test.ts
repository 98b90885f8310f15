import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STORY } from '../../scripts/demo/story.ts';
import type { TestBrowser } from './harness/browser.ts';
import { launchChromium } from './harness/chromium.ts';
import { complaintsOf } from './harness/complaints.ts';
import { launchFirefox } from './harness/firefox.ts';
import { openRelease, type Release } from './harness/release.ts';
import { append, replicas, serveSites } from './harness/sites.ts';
import { untilPanel } from './harness/until.ts';
import { unzip } from './harness/unzip.ts';

describe('the released files', () => {
  const unpacked = mkdtempSync(join(tmpdir(), 'sidelight-unpacked-'));
  let release: Release;
  let sites: Awaited<ReturnType<typeof serveSites>>;

  beforeAll(async () => {
    release = openRelease();
    sites = await serveSites();
  });

  afterAll(async () => {
    await sites?.server.close();
    release?.remove();
    rmSync(unpacked, { recursive: true, force: true });
  });

  test('the ZIP file for Chromium’s stores installs without a complaint, and warns', async () => {
    unzip(release.file('-chrome.zip'), unpacked);
    const browser = await launchChromium({ extension: unpacked, hosts: sites.hosts });
    try {
      await warns(browser);
      expect(await complaintsOf(browser)).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  test('Chromium would complain of a manifest with a fault', async () => {
    const file = join(unpacked, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...manifest, permissions: ['no-such-permission'] }));
    const browser = await launchChromium({ extension: unpacked });
    try {
      expect(await complaintsOf(browser)).toEqual([expect.stringContaining('no-such-permission')]);
    } finally {
      await browser.close();
    }
  });

  test('the XPI installs in Firefox as it is, and warns', async () => {
    const browser = await launchFirefox({ extension: release.file('.xpi'), hosts: sites.hosts });
    try {
      await warns(browser);
    } finally {
      await browser.close();
    }
  });

  test('Mozilla’s store gets the very bytes of the XPI', () => {
    const [store, xpi] = ['-firefox.zip', '.xpi'].map((ending) =>
      readFileSync(release.file(ending)),
    );
    expect(store?.equals(xpi ?? Buffer.alloc(0))).toBe(true);
  });
});

/** On a site's own address, so that nothing of the package has to be changed for the test. */
async function warns(browser: TestBrowser): Promise<void> {
  const chat = replicas().find(({ site }) => site === 'discord');
  const page = await browser.open(chat?.address ?? '');
  await append(page, STORY);
  const panel = await untilPanel(browser, page);
  expect(panel.text).toMatch(/You decide/);
}
