import { browser } from 'wxt/browser';
import { siteNamesAt, sites } from '../../lib/page/sites/index.ts';
import { isSiteOff } from '../../lib/settings/effective.ts';
import type { Policy } from '../../lib/settings/policy.ts';
import { createSchoolPolicy, type SchoolPolicy } from '../../lib/settings/school-policy.ts';
import type { Area } from '../../lib/settings/store.ts';

/** Follows what a school decided in the browser's managed storage, from the first moment and through every change. */
export function followSchool(local: Area, onChange: () => void): SchoolPolicy {
  const school = createSchoolPolicy({
    managed: () => browser.storage.managed.get(),
    local,
    siteNames: sites.map(({ name }) => name),
    onChange,
    later: (work, milliseconds) => void setTimeout(work, milliseconds),
  });
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void school.refresh(true);
  });
  void school.refresh(false);
  return school;
}

/** Whether the school turned the site at an address off. */
export function isOffAt(address: string | undefined, policy: Policy): boolean {
  if (!URL.canParse(address ?? '')) return false;
  const host = new URL(address ?? '').hostname;
  return isSiteOff({ host, names: siteNamesAt(host) }, policy, []);
}
