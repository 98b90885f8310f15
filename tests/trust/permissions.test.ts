import { describe, expect, it } from 'vitest';
import { documentOf, quotedIn, rowsOf } from './documents.ts';
import { MANIFESTS } from './manifest.ts';

const page = documentOf('docs/permissions.md');
const manifests = Object.values(MANIFESTS);

/** The page for people, and the list to which the builds are held. */
describe('docs/permissions.md', () => {
  it('gives a reason for each permission, and for none that is not asked for', () => {
    const told = rowsOf(page, 'permission').flatMap(([name = '']) => quotedIn(name));
    for (const { permissions } of manifests) expect(told.sort()).toEqual(permissions.toSorted());
  });

  it('gives a reason for the sites that can be asked for', () => {
    const told = rowsOf(page, 'hosts').flatMap(([name = '']) => quotedIn(name));
    for (const { optional_host_permissions } of manifests) {
      for (const host of optional_host_permissions) expect(told).toContain(host);
    }
  });

  it('shows the policy that its pages are held to', () => {
    for (const { content_security_policy } of manifests) {
      expect(page).toContain(`\n${content_security_policy.extension_pages}\n`);
    }
  });

  it('does not say that it has not what it has', () => {
    const [, rest = ''] = page.split('## What it does not have');
    const missing = quotedIn(rest.split('\n\n')[1] ?? '');
    expect(missing).toContain('webRequest');
    for (const manifest of manifests) {
      const keys: string[] = [...Object.keys(manifest), ...manifest.permissions];
      expect(missing.filter((name) => keys.includes(name))).toEqual([]);
    }
  });
});
