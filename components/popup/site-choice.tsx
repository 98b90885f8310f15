import type { OfferedSite } from '../../lib/settings/requests.ts';
import { isLocked, type Keepers, keeperOf } from '../settings/kept.ts';

export interface SiteChoiceProps extends Keepers {
  readonly site: OfferedSite;
  /** Called with the match pattern, and within the press: only then does a browser ask the person. */
  readonly onRead: (pattern: string) => void;
  readonly onStop: (pattern: string) => void;
}

/** Lets a site without a file of its own be read, or no longer: the latter is for the lock or the school to keep. */
export function SiteChoice({ site, onRead, onStop, ...keepers }: SiteChoiceProps) {
  const { lock, copy } = keepers;
  const { offer, read, chosen, stop } = copy.popup.site;
  const keeper = site.chosen ? keeperOf('sites', keepers) : null;
  const why = keeper !== null && isLocked(lock) ? copy.popup.locked : keeper;
  const press = () => (site.chosen ? onStop(site.pattern) : onRead(site.pattern));
  return (
    <div class="site-choice">
      <p>{site.chosen ? chosen : offer}</p>
      {why !== null && <p class="small">{why}</p>}
      <div class="choices">
        <button
          type="button"
          class={site.chosen ? '' : 'main'}
          disabled={keeper !== null}
          onClick={press}
        >
          {site.chosen ? stop : read}
        </button>
      </div>
    </div>
  );
}
