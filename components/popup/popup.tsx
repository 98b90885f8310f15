import type { CountryCode, Language } from '../../lib/help/country.ts';
import { NO_POLICY, type Policy } from '../../lib/settings/policy.ts';
import type { OfferedSite } from '../../lib/settings/requests.ts';
import type { Settings, SettingsChange } from '../../lib/settings/schema.ts';
import type { Copy, TabState } from '../../locales/copy.ts';
import { Lamp } from '../panel/lamp.tsx';
import { LanguagePick } from '../panel/picks.tsx';
import { Talk } from '../panel/talk.tsx';
import { Report } from './report.tsx';
import { SettingsForm } from './settings.tsx';
import { SiteChoice } from './site-choice.tsx';

export interface PopupProps {
  /** Null while it is not known yet. */
  readonly state: TabState | null;
  /** The site in front where it can be chosen or taken back, else null. */
  readonly site: OfferedSite | null;
  /** How the page is read, in numbers; null where nothing is. */
  readonly report: string | null;
  readonly copy: Copy;
  readonly language: Language;
  readonly country: CountryCode;
  readonly settings: Settings;
  /** What the school decided; nothing where it is left out. */
  readonly policy?: Policy;
  /** The school turned Sidelight off on the site in front. */
  readonly off?: boolean;
  readonly onRead: (pattern: string) => void;
  readonly onStop: (pattern: string) => void;
  readonly onCountry: (code: CountryCode) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onChange: (change: SettingsChange) => void;
}

/** The toolbar's page: what Sidelight does in this tab, and who can help whatever it does. */
export function Popup(props: PopupProps) {
  const { state, site, report, copy, language, country, policy = NO_POLICY, off = false } = props;
  const said = state === null ? null : copy.popup.states[state];
  return (
    <main class="sidelight popup" lang={language}>
      <p class="brand">
        <Lamp />
        {copy.panel.name}
      </p>
      <div class="state" data-state={state ?? 'loading'} aria-live="polite">
        <h1>{said?.title ?? copy.popup.loading}</h1>
        {said !== null && <p>{said.body}</p>}
        {off && <p>{copy.help.school.off(policy.schoolName ?? null)}</p>}
      </div>
      {site !== null && (
        <SiteChoice site={site} copy={copy} onRead={props.onRead} onStop={props.onStop} />
      )}
      <h2>{copy.popup.help}</h2>
      <Talk
        copy={copy}
        country={country}
        onCountry={props.onCountry}
        need="any"
        level={0}
        trusted={props.settings.trusted}
        policy={policy}
      />
      <LanguagePick {...props} />
      <SettingsForm
        settings={props.settings}
        policy={policy}
        copy={copy}
        onChange={props.onChange}
      />
      {report !== null && <Report text={report} copy={copy} />}
      <p class="promise">{copy.panel.promise}</p>
    </main>
  );
}
