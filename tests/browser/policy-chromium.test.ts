import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Target } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mayPause } from '../../lib/settings/effective.ts';
import { ownPages } from '../../locales/own-pages.ts';
import { STORY } from '../../scripts/demo/story.ts';
import { linuxPolicy } from '../../scripts/policies/chromium.ts';
import { DEFAULTS } from '../../scripts/policies/deployment.ts';
import { PRODUCTS } from '../../scripts/policies/products.ts';
import { findBrowser } from '../../scripts/setup.mjs';
import type { TestBrowser } from './harness/browser.ts';
import { launchManaged, press } from './harness/chromium.ts';
import { CHROME_BUILD } from './harness/extension.ts';
import { type OwnSystem, ownSystem, whyNoOwnSystem } from './harness/own-system.ts';
import { type ServedExtension, serveExtension } from './harness/served-extension.ts';
import { append, replicas, serveSites } from './harness/sites.ts';
import { until, untilPanel } from './harness/until.ts';

/** Where Debian's Chromium looks for its policies, in the folder `policies/managed`. */
const SYSTEM = '/etc/chromium';
const PROGRAM = '/usr/bin/chromium';

/** Chromium looks at a changed policy file after it has lain still for some seconds, and at once goes on to install. */
const PATIENCE_MS = 50_000;

const WITHHELD =
  findBrowser('chromium') === PROGRAM ? whyNoOwnSystem([SYSTEM]) : `there is no ${PROGRAM}`;
if (WITHHELD !== null) console.warn(`Skipped: Chromium under a policy, because ${WITHHELD}.`);

const SCHOOL = {
  schoolName: 'Example School',
  contacts: [{ name: 'Ana Example', role: 'counsellor', phone: '01632 960 001', hours: 'room 12' }],
  country: 'GB',
  languages: ['en', 'fr'],
  locked: ['pause'],
  sitesOff: ['teams'],
  welcome: false,
};

describe.skipIf(WITHHELD !== null)('Chromium that a school manages', { timeout: 200_000 }, () => {
  const chat = replicaOf('discord');
  let folder: string;
  let served: ServedExtension;
  let sites: Awaited<ReturnType<typeof serveSites>>;
  let system: OwnSystem;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sidelight-policies-'));
    await mkdir(join(folder, 'policies/managed'), { recursive: true });
    served = await serveExtension(CHROME_BUILD, '1.0.0');
    sites = await serveSites();
    system = ownSystem(PROGRAM, { [SYSTEM]: folder });
    await decide(SCHOOL);
    // By default nobody can look into what a policy installed, and a driver looks in as developer tools do.
    const open = JSON.stringify({ DeveloperToolsAvailability: 1 });
    await writeFile(join(folder, 'policies/managed/tests.json'), open);
    browser = await launchManaged(system.executable, served.id, {
      hosts: sites.hosts,
      // In a namespace of users everyone is root, as whom Chromium runs without its sandbox only.
      switches: ['--no-sandbox'],
    });
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
    await sites?.server.close();
    system?.remove();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });

  /** Writes the policy file, as `npm run policies` makes it. */
  async function decide(values: Record<string, unknown>): Promise<void> {
    const product = PRODUCTS.find(({ name }) => name === 'chromium');
    if (product === undefined) throw new Error('There are no samples for Chromium.');
    const deployment = { ...DEFAULTS, chromeId: served.id, updateUrl: served.updateUrl };
    const file = join(folder, 'policies/managed/sidelight.json');
    await writeFile(file, linuxPolicy(product, deployment, values));
  }

  /** Sidelight's background, once it is installed. */
  function background(): Promise<Target> {
    const isBackground = (target: Target) =>
      target.type() === 'service_worker' && target.url().includes(served.id);
    return browser.browser.waitForTarget(isBackground, { timeout: PATIENCE_MS });
  }

  async function ownPage(): Promise<Page> {
    await background();
    return browser.open(`chrome-extension://${served.id}/popup.html`);
  }

  async function ask(popup: Page, expression: string): Promise<unknown> {
    return popup.evaluate(expression);
  }

  async function opened(popup: Page) {
    return (await ask(popup, "chrome.runtime.sendMessage({ type: 'popup-opened' })")) as {
      settings: { country: string; frequency: string };
      policy: Record<string, unknown>;
    };
  }

  test('installs Sidelight from loopback, where nobody can turn it off, and keeps its button in view', async () => {
    const popup = await ownPage();
    expect(await ask(popup, 'chrome.management.getSelf()')).toMatchObject({
      version: '1.0.0',
      installType: 'admin',
      mayDisable: false,
    });
    expect(await ask(popup, 'chrome.action.getUserSettings()')).toEqual({ isOnToolbar: true });
    expect(served.server.requests.some((request) => request.endsWith('/sidelight.crx'))).toBe(true);
    await popup.close();
  });

  test('takes its settings from the policy, and refuses to be paused', async () => {
    const popup = await ownPage();
    const { settings, policy } = await until('the policy', async () => {
      const now = await opened(popup);
      return now.policy.schoolName === undefined ? null : now;
    });
    expect(policy).toEqual(SCHOOL);
    expect(settings.country).toBe('GB');
    expect(mayPause(policy)).toBe(false);
    const pause = "chrome.runtime.sendMessage({ type: 'pause', how: 'today' })";
    expect(await ask(popup, pause)).toEqual({ done: false, why: 'school' });
    await popup.close();
  });

  test('greets nobody where the school does so itself, although its word comes late', async () => {
    const open = browser.browser.targets().map((target) => target.url());
    expect(open.filter((address) => address.endsWith('/welcome.html'))).toEqual([]);
  });

  test('shows the school and its counsellor first under “Talk to someone”', async () => {
    page = await browser.open(chat.address);
    await append(page, STORY);
    await untilPanel(browser, page);
    await press(page, 'Talk to someone');
    const text = await until('the school', async () => {
      const shown = (await browser.panel(page))?.text ?? '';
      return shown.includes('At Example School') ? shown : null;
    });
    expect(text).toContain('Ana Example');
    expect(text).toContain('01632 960 001');
    expect(text.indexOf('Ana Example')).toBeLessThan(text.indexOf('Childline'));
  });

  test('reads nothing on a site that the school turned off', async () => {
    const off = await browser.open(replicaOf('teams').address);
    await append(off, STORY);
    // As long as it takes elsewhere.
    const elsewhere = await browser.open(replicaOf('instagram').address);
    await append(elsewhere, STORY);
    await untilPanel(browser, elsewhere);
    await elsewhere.close();
    await off.bringToFront();
    expect(await browser.panel(off)).toBeNull();
    await off.close();
  });

  test('follows a changed policy while a page is open, without a restart', async () => {
    await decide({ ...SCHOOL, contacts: [{ name: 'Zoe Example' }], sitesOff: [] });
    await page.bringToFront();
    await until(
      'the new counsellor in the open panel',
      async () => (await browser.panel(page))?.text.includes('Zoe Example') === true,
      PATIENCE_MS,
    );
    const teams = await browser.open(replicaOf('teams').address);
    await append(teams, STORY);
    await untilPanel(browser, teams);
    await decide({ ...SCHOOL, sitesOff: ['teams', 'discord'] });
    await until('the panel to go', async () => (await browser.panel(teams)) === null, PATIENCE_MS);
    await until('that one too', async () => (await browser.panel(page)) === null, PATIENCE_MS);
    await teams.close();
  });

  test('drops a malformed value alone, and a key of its own making', async () => {
    await decide({
      ...SCHOOL,
      schoolName: 'Another School',
      country: 'Atlantis',
      contacts: [{ name: 'Zoe Example', phone: 'ask Jay', nickname: 'Z' }, { role: 'nobody' }],
      reportTo: 'https://school.example/',
    });
    const popup = await ownPage();
    const { policy } = await until(
      'the changed policy',
      async () => {
        const now = await opened(popup);
        return now.policy.schoolName === 'Another School' ? now : null;
      },
      PATIENCE_MS,
    );
    expect(policy).toEqual({
      schoolName: 'Another School',
      contacts: [{ name: 'Zoe Example' }],
      languages: SCHOOL.languages,
      locked: SCHOOL.locked,
      sitesOff: SCHOOL.sitesOff,
      welcome: false,
    });
    await popup.close();
  });

  test('names what does not count on the options page, by its place and never by its value', async () => {
    const options = await browser.open(`chrome-extension://${served.id}/options.html`);
    await options.waitForSelector('.problems');
    const section = (await options.$eval('.talk', ({ textContent }) => textContent)) ?? '';
    const { policy, reasons } = ownPages.en.options.adults.problems;
    expect(section).toContain('Another School');
    expect(section).toContain('Zoe Example');
    expect(section).toContain(policy);
    const named = await options.$$eval('.problems li', (all) =>
      all.map(({ textContent }) => textContent),
    );
    for (const place of ['country', 'contacts[0].phone', 'contacts[1]'])
      expect(named).toContain(`${place}: ${reasons.wrong}`);
    expect(named).toContain(`contacts[0].nickname: ${reasons.unknown}`);
    expect(section).not.toMatch(/Atlantis|ask Jay|nobody/);
    await options.close();
  });

  test('updates itself when a higher version is served, and keeps what was chosen', async () => {
    const popup = await ownPage();
    const change = "{ type: 'change-settings', change: { frequency: 'gentle' } }";
    await ask(popup, `chrome.runtime.sendMessage(${change})`);
    await popup.close();
    await served.release('1.0.1');
    const extensions = await browser.open('chrome://extensions');
    const version = () =>
      extensions.evaluate(
        `chrome.developerPrivate.getExtensionInfo('${served.id}').then((e) => e.version)`,
      );
    // As Chromium does by itself every few hours.
    await extensions.evaluate('chrome.developerPrivate.autoUpdate()');
    await until('the new version', async () => (await version()) === '1.0.1', PATIENCE_MS);
    const updated = await ownPage();
    expect(await ask(updated, 'chrome.runtime.getManifest().version')).toBe('1.0.1');
    const { settings, policy } = await opened(updated);
    expect(settings.frequency).toBe('gentle');
    expect(policy.schoolName).toBe('Another School');
  });
});

function replicaOf(name: string) {
  const found = replicas().find(({ site }) => site === name);
  if (found === undefined) throw new Error(`There is no replica of ${name}.`);
  return found;
}
