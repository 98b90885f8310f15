import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SUPPORTED_LOCALES } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/setup.mjs';
import { sitesInDocument } from '../trust/documents.ts';
import {
  CONTENT_SCRIPT,
  FILES,
  FRAMED_SITES,
  MANIFESTS,
  type Manifest,
} from '../trust/manifest.ts';
import { CHROME_BUILD, FIREFOX_BUILD } from './harness/extension.ts';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

describe.each([
  ['for Chromium', CHROME_BUILD, MANIFESTS['chrome-mv3']],
  ['for Firefox', FIREFOX_BUILD, MANIFESTS['firefox-mv3']],
] as const)('the build %s', (_browser, folder, allowed: Manifest) => {
  const { content_scripts, host_permissions, ...manifest } = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  );
  const scripts: Record<string, unknown>[] = content_scripts;

  test('asks for what tests/trust/manifest.ts allows, and for nothing else', () => {
    expect(manifest).toEqual({ ...allowed, version });
  });

  test('reads the hosts of docs/sites.md, over https alone, and no others', () => {
    const hosts = [...new Set(sitesInDocument().flatMap((site) => site.hosts))];
    const patterns = hosts.map(patternOf).sort();
    const matches = scripts.flatMap((script) => script.matches as string[]);
    expect(matches.sort()).toEqual(patterns);
    expect(host_permissions.toSorted()).toEqual(patterns);
    // A wildcard would stand for hosts that are in no list.
    expect(hosts.filter((host) => !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host))).toEqual([]);
  });

  test('brings one script, into a world of its own, and into the frames of few sites', () => {
    for (const { matches, all_frames, ...rest } of scripts) expect(rest).toEqual(CONTENT_SCRIPT);
    const framed = scripts.flatMap(({ matches, all_frames }) => (all_frames ? matches : []));
    const those = sitesInDocument().filter(({ name }) => FRAMED_SITES.includes(name));
    const wanted = those.flatMap(({ hosts }) => hosts.map(patternOf));
    expect(framed.sort()).toEqual([...new Set(wanted)].sort());
  });

  test('says its name in folders of Chrome’s list, Portuguese among them', () => {
    const folders = readdirSync(join(folder, '_locales'));
    expect(folders.filter((name) => !SUPPORTED_LOCALES.has(name))).toEqual([]);
    expect(folders).toEqual(expect.arrayContaining(['en', 'pt_BR', 'pt_PT']));
  });

  test('holds no file that nobody expects', () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
    expect(files.filter((file) => !FILES.some((form) => form.test(file)))).toEqual([]);
  });
});

function patternOf(host: string): string {
  return `https://${host}/*`;
}
