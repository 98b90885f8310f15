import type { ComponentChildren } from 'preact';
import type { CountryCode, Language } from '../../lib/help/country.ts';
import { type LockState, NO_LOCK } from '../../lib/settings/answers.ts';
import { NO_POLICY } from '../../lib/settings/defaults.ts';
import type { Policy } from '../../lib/settings/policy.ts';
import type { OfferedSite } from '../../lib/settings/requests.ts';
import type { Settings, SettingsChange } from '../../lib/settings/schema.ts';
import type { Copy, TabState } from '../../locales/copy.ts';
import { useToCome } from '../own-page/moment.ts';
import { Lamp } from '../panel/lamp.tsx';
import { Talk } from '../panel/talk.tsx';
import { LanguagePick } from '../picks.tsx';
import { Here } from './here.tsx';
import { Paused } from './paused.tsx';
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
  /** The person did. */
  readonly chosenOff?: boolean;
  /** By which name the site in front is turned off; null where there is nothing to turn off. */
  readonly name?: string | null;
  readonly lock?: LockState;
  /** When a pause ends, in milliseconds since 1970; null without a pause. */
  readonly pausedUntil?: number | null;
  /** The addresses of the other pages. */
  readonly pages: { readonly options: string; readonly welcome: string };
  readonly onRead: (pattern: string) => void;
  readonly onStop: (pattern: string) => void;
  readonly onEndPause: () => void;
  readonly onCountry: (code: CountryCode) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onChange: (change: SettingsChange) => void;
  /** What stands below all else. */
  readonly children?: ComponentChildren;
}

/** The toolbar's page: what Sidelight does in this tab, and who can help whatever it does. */
export function Popup(props: PopupProps) {
  const { site, report, copy, language, country, policy = NO_POLICY, lock = NO_LOCK } = props;
  const { pausedUntil = null, name = null, pages } = props;
  const keepers = { policy, lock, copy };
  const paused = useToCome(pausedUntil) && pausedUntil !== null;
  return (
    <main class="sidelight popup" lang={language}>
      <p class="brand">
        <Lamp />
        {copy.panel.name}
      </p>
      {paused ? (
        <Paused until={pausedUntil} copy={copy} language={language} onEnd={props.onEndPause} />
      ) : (
        <State {...props} />
      )}
      {!paused && site !== null && (
        <SiteChoice site={site} {...keepers} onRead={props.onRead} onStop={props.onStop} />
      )}
      {!paused && name !== null && !site?.chosen && (
        <Here
          {...keepers}
          name={name}
          isOff={props.chosenOff ?? false}
          off={props.settings.off}
          onChange={props.onChange}
        />
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
      <SettingsForm {...keepers} settings={props.settings} onChange={props.onChange} />
      {report !== null && <Report text={report} copy={copy} />}
      <nav class="pages" aria-label={copy.panel.name}>
        <a href={pages.options} target="_blank" rel="noreferrer">
          {copy.popup.pages.options}
        </a>
        <a href={pages.welcome} target="_blank" rel="noreferrer">
          {copy.popup.pages.welcome}
        </a>
      </nav>
      <p class="promise">{copy.panel.promise}</p>
      {props.children}
    </main>
  );
}

/** What Sidelight does in this tab. */
function State({ state, copy, off = false, policy = NO_POLICY }: PopupProps) {
  const said = state === null ? null : copy.popup.states[state];
  return (
    <div class="state" data-state={state ?? 'loading'} aria-live="polite">
      <h1>{said?.title ?? copy.popup.loading}</h1>
      {said !== null && <p>{said.body}</p>}
      {off && <p>{copy.help.school.off(policy.schoolName ?? null)}</p>}
    </div>
  );
}
