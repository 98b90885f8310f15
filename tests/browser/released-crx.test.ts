import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STORY } from '../../scripts/demo/story.ts';
import { linuxPolicy } from '../../scripts/policies/chromium.ts';
import { DEFAULTS } from '../../scripts/policies/deployment.ts';
import { PRODUCTS } from '../../scripts/policies/products.ts';
import { findBrowser } from '../../scripts/setup.mjs';
import type { TestBrowser } from './harness/browser.ts';
import { launchManaged } from './harness/chromium.ts';
import { type OwnSystem, ownSystem, whyNoOwnSystem } from './harness/own-system.ts';
import { openRelease, type Release } from './harness/release.ts';
import { serve, type TestServer } from './harness/serve.ts';
import { append, replicas, serveSites } from './harness/sites.ts';
import { until, untilPanel } from './harness/until.ts';

const SYSTEM = '/etc/chromium';
const PROGRAM = '/usr/bin/chromium';

/** An installation by policy begins some seconds after the start. */
const PATIENCE_MS = 50_000;

const WITHHELD =
  findBrowser('chromium') === PROGRAM ? whyNoOwnSystem([SYSTEM]) : `there is no ${PROGRAM}`;
if (WITHHELD !== null) console.warn(`Skipped: the released CRX, because ${WITHHELD}.`);

describe.skipIf(WITHHELD !== null)('the released CRX', { timeout: 200_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-policies-'));
  let release: Release;
  let update: URL;
  let school: TestServer;
  let sites: Awaited<ReturnType<typeof serveSites>>;
  let system: OwnSystem;
  let browser: TestBrowser;

  beforeAll(async () => {
    release = openRelease();
    const xml = readFileSync(release.file('update.xml'), 'utf8');
    const [, id = ''] = /appid="([a-p]{32})"/.exec(xml) ?? [];
    const [, crx = ''] = /codebase="([^"]+)"/.exec(xml) ?? [];
    update = new URL('update.xml', crx);
    // As a school's server does: the folder of the release, under the address that it was made for.
    school = await serve((path) => ({ file: release.file(basename(path)) }), [update.host]);
    sites = await serveSites();
    allow(id);
    system = ownSystem(PROGRAM, { [SYSTEM]: folder });
    browser = await launchManaged(system.executable, id, {
      hosts: { ...sites.hosts, [update.host]: school.port },
      // In a namespace of users everyone is root. The school's certificate is one that nobody knows.
      switches: ['--no-sandbox', '--ignore-certificate-errors'],
    });
  });

  afterAll(async () => {
    await browser?.close();
    await school?.close();
    await sites?.server.close();
    system?.remove();
    release?.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Has the policy install it, as `npm run policies` makes it. */
  function allow(id: string): void {
    const product = PRODUCTS.find(({ name }) => name === 'chromium');
    if (product === undefined) throw new Error('There are no samples for Chromium.');
    const deployment = { ...DEFAULTS, chromeId: id, updateUrl: update.href };
    const managed = join(folder, 'policies/managed');
    mkdirSync(managed, { recursive: true });
    const policy = linuxPolicy(product, deployment, { welcome: false });
    writeFileSync(join(managed, 'sidelight.json'), policy);
    // By default no driver sees what a policy installed.
    const open = JSON.stringify({ DeveloperToolsAvailability: 1 });
    writeFileSync(join(managed, 'tests.json'), open);
  }

  test('installs from the update.xml beside it, and warns', async () => {
    await until(
      'the extension to be installed',
      () =>
        browser.browser
          .targets()
          .some(
            (one) => one.type() === 'service_worker' && one.url().includes(browser.extensionId),
          ),
      PATIENCE_MS,
      () => school.requests.join(', '),
    );
    const chat = replicas().find(({ site }) => site === 'discord');
    const page = await browser.open(chat?.address ?? '');
    await append(page, STORY);
    expect((await untilPanel(browser, page)).text).toMatch(/You decide/);
    expect(school.requests).toContain(
      `GET ${update.host}/sidelight/${basename(release.file('.crx'))}`,
    );
  });
});
