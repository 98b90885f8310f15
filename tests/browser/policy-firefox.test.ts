import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { STORY } from '../../scripts/demo/story.ts';
import { DEFAULTS, type Deployment } from '../../scripts/policies/deployment.ts';
import { firefoxManifest, firefoxPolicies } from '../../scripts/policies/firefox.ts';
import { findBrowser } from '../../scripts/setup.mjs';
import type { TestBrowser } from './harness/browser.ts';
import { FIREFOX_BUILD } from './harness/extension.ts';
import { launchManagedFirefox } from './harness/firefox.ts';
import {
  closeFirefoxPopup,
  INTO_WINDOWS,
  inWindow,
  openFirefoxPopup,
  untilPopupSays,
} from './harness/firefox-popup.ts';
import { type OwnSystem, ownSystem, whyNoOwnSystem } from './harness/own-system.ts';
import { type ServedExtension, serveExtension } from './harness/served-extension.ts';
import { append, replicas, serveSites } from './harness/sites.ts';
import { until, untilPanel } from './harness/until.ts';

/** Where Debian's Firefox ESR looks for its policies, and for native manifests in the folder `managed-storage`. */
const POLICIES = '/usr/lib/firefox-esr/distribution';
const MANIFESTS = '/usr/lib/mozilla';
const PROGRAM = '/usr/bin/firefox-esr';

const PATIENCE_MS = 50_000;

const WITHHELD =
  findBrowser('firefox') === PROGRAM
    ? whyNoOwnSystem([POLICIES, MANIFESTS])
    : `there is no ${PROGRAM}`;
if (WITHHELD !== null) console.warn(`Skipped: Firefox under a policy, because ${WITHHELD}.`);

const SCHOOL = {
  schoolName: 'Example School',
  contacts: [{ name: 'Ana Example', phone: '01632 960 001' }],
  country: 'GB',
  locked: ['pause'],
  welcome: false,
};

describe.skipIf(WITHHELD !== null)(
  'Firefox ESR that a school manages',
  { timeout: 200_000 },
  () => {
    let folder: string;
    let served: ServedExtension;
    let sites: Awaited<ReturnType<typeof serveSites>>;
    let deployment: Deployment;
    let system: OwnSystem | undefined;
    let browser: TestBrowser | undefined;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'sidelight-policies-'));
      served = await serveExtension(FIREFOX_BUILD, '1.0.0');
      sites = await serveSites();
      deployment = { ...DEFAULTS, installUrl: served.installUrl };
    });

    afterEach(async () => {
      await browser?.close();
      browser = undefined;
      system?.remove();
    });

    afterAll(async () => {
      await served?.close();
      await sites?.server.close();
      if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    });

    /** Starts Firefox on a system with these files in its two folders, and waits until it has installed Sidelight. */
    async function start(files: Readonly<Record<string, string>>): Promise<TestBrowser> {
      const own = await mkdtemp(join(folder, 'system-'));
      for (const [path, content] of Object.entries(files)) {
        await mkdir(dirname(join(own, path)), { recursive: true });
        await writeFile(join(own, path), content);
      }
      await mkdir(join(own, 'mozilla'), { recursive: true });
      system = ownSystem(PROGRAM, {
        [POLICIES]: join(own, 'distribution'),
        [MANIFESTS]: join(own, 'mozilla'),
      });
      const started = await launchManagedFirefox(system.executable, deployment.firefoxId, {
        hosts: sites.hosts,
        switches: [INTO_WINDOWS],
      });
      browser = started;
      await until(
        'the extension to be installed',
        () => addonHas(started, 'addon?.isActive === true'),
        PATIENCE_MS,
      );
      return started;
    }

    test('installs what nobody signed by policies.json, keeps it, and takes its settings from there', async () => {
      const managed = await start({
        'distribution/policies.json': unsigned(firefoxPolicies(deployment, SCHOOL)),
      });
      expect(await addonHas(managed, `(addon.permissions & (${AWAY})) === 0`)).toBe(true);
      const page = await managed.open(discord());
      await openFirefoxPopup(managed, 'At Example School');
      await untilPopupSays(managed, '01632 960 001');
      await closeFirefoxPopup(managed);
      await append(page, STORY);
      expect((await untilPanel(managed, page)).text).toContain('You decide');
    });

    test('reads nothing where the school turned Sidelight off, and says who did', async () => {
      const managed = await start({
        'distribution/policies.json': unsigned(
          firefoxPolicies(deployment, { ...SCHOOL, sitesOff: ['discord'] }),
        ),
      });
      const page = await managed.open(discord());
      await append(page, STORY);
      await openFirefoxPopup(managed, 'Example School turned Sidelight off on this site.');
      await closeFirefoxPopup(managed);
      expect(await managed.panel(page)).toBeNull();
    });

    test('takes its settings from a native manifest, each malformed one left out alone', async () => {
      const { policies } = JSON.parse(firefoxPolicies(deployment, {}));
      delete policies['3rdparty'];
      const values = {
        ...SCHOOL,
        schoolName: 'Another School',
        country: 7,
        contacts: [7, ...SCHOOL.contacts],
      };
      const managed = await start({
        'distribution/policies.json': unsigned(JSON.stringify({ policies })),
        [`mozilla/managed-storage/${deployment.firefoxId}.json`]: firefoxManifest(
          deployment,
          values,
        ),
      });
      await managed.open(discord());
      await openFirefoxPopup(managed, 'At Another School');
      await untilPopupSays(managed, '01632 960 001');
    });
  },
);

/** Firefox ESR, unlike other editions, installs what Mozilla has not signed where a policy says so. */
function unsigned(policies: string): string {
  const parsed = JSON.parse(policies);
  parsed.policies.Preferences = {
    'xpinstall.signatures.required': { Value: false, Status: 'locked' },
  };
  return JSON.stringify(parsed);
}

/** Whether something holds for Sidelight as Firefox's manager of extensions knows it, null where it is not there. */
function addonHas(browser: TestBrowser, expression: string): Promise<boolean> {
  return inWindow(
    browser,
    `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const addon = await AddonManager.getAddonByID('${browser.extensionId}');
    return ${expression};`,
  );
}

/** What a person would need to take Sidelight away, as flags of its `permissions`. */
const AWAY = 'AddonManager.PERM_CAN_UNINSTALL | AddonManager.PERM_CAN_DISABLE';

function discord(): string {
  const found = replicas().find(({ site }) => site === 'discord');
  if (found === undefined) throw new Error('There is no replica of Discord.');
  return found.address;
}
