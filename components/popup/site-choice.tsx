import type { OfferedSite } from '../../lib/settings/requests.ts';
import type { Copy } from '../../locales/copy.ts';

export interface SiteChoiceProps {
  readonly site: OfferedSite;
  readonly copy: Copy;
  /** Called with the match pattern, and within the press: only then does a browser ask the person. */
  readonly onRead: (pattern: string) => void;
  readonly onStop: (pattern: string) => void;
}

/** Lets a site without a file of its own be read, or no longer. */
export function SiteChoice({ site, copy, onRead, onStop }: SiteChoiceProps) {
  const { offer, read, chosen, stop } = copy.popup.site;
  const press = () => (site.chosen ? onStop(site.pattern) : onRead(site.pattern));
  return (
    <div class="site-choice">
      <p>{site.chosen ? chosen : offer}</p>
      <div class="choices">
        <button type="button" class={site.chosen ? '' : 'main'} onClick={press}>
          {site.chosen ? stop : read}
        </button>
      </div>
    </div>
  );
}
