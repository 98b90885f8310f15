import { useId } from 'preact/hooks';
import type { Settings, SettingsChange } from '../../lib/settings/schema.ts';
import { type Keepers, keeperOf } from './kept.ts';
import { listedSites, siteState, switched } from './site-list.ts';

export interface SitesProps extends Keepers {
  readonly settings: Settings;
  /** The names of the group and what it means, as the page around it says it. */
  readonly title: string;
  readonly onChange: (change: SettingsChange) => void;
}

/** Each site by its name, to be turned off or on. */
export function Sites(props: SitesProps) {
  const { settings, policy, copy, title, onChange } = props;
  const { off } = settings;
  const why = useId();
  const keeper = keeperOf('sites', props);
  const bySchool = copy.help.school.set(policy.schoolName ?? null);
  return (
    <fieldset class="sites">
      <legend class="unseen">{title}</legend>
      {keeper !== null && (
        <p class="small" id={why}>
          {keeper}
        </p>
      )}
      {listedSites(off).map((site) => {
        const state = siteState(site, policy, off);
        return (
          <label class="switch" key={site.title}>
            <input
              type="checkbox"
              checked={state.isOn}
              disabled={state.bySchool || keeper !== null}
              aria-describedby={keeper === null ? undefined : why}
              onChange={(event) =>
                onChange({ off: switched(site, event.currentTarget.checked, off) })
              }
            />
            <span>
              {site.title}
              {state.bySchool && keeper === null && <span class="small"> {bySchool}</span>}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
