import { browser } from 'wxt/browser';
import { siteNamesAt, sites } from '../../lib/page/sites/index.ts';
import { isSiteOff } from '../../lib/settings/effective.ts';
import type { Policy } from '../../lib/settings/policy.ts';
import { createSchoolPolicy, type SchoolPolicy } from '../../lib/settings/school-policy.ts';
import type { Store } from '../../lib/settings/store.ts';

/** Follows what a school decided in the browser's managed storage, from the first moment and through every change. */
export function followSchool(local: Store['keeper'], onChange: () => void): SchoolPolicy {
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

/** Whether nothing is read at an address: by the school, and by the person where the school lets them. */
export function offAt(address: string | undefined, policy: Policy, chosenOff: readonly string[]) {
  if (!URL.canParse(address ?? '')) return { off: false, chosenOff: false };
  const host = new URL(address ?? '').hostname;
  const place = { host, names: siteNamesAt(host) };
  const off = isSiteOff(place, policy, []);
  return { off, chosenOff: !off && isSiteOff(place, policy, chosenOff) };
}
