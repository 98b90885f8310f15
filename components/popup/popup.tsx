import type { CountryCode, Language } from '../../lib/help/country.ts';
import type { Copy, TabState } from '../../locales/copy.ts';
import { Lamp } from '../panel/lamp.tsx';
import { LanguagePick } from '../panel/picks.tsx';
import { Talk } from '../panel/talk.tsx';

export interface PopupProps {
  /** Null while it is not known yet. */
  readonly state: TabState | null;
  readonly copy: Copy;
  readonly language: Language;
  readonly country: CountryCode;
  readonly onCountry: (code: CountryCode) => void;
  readonly onLanguage: (language: Language) => void;
}

/** The toolbar's page: what Sidelight does in this tab, and who can help whatever it does. */
export function Popup({ state, copy, language, country, onCountry, onLanguage }: PopupProps) {
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
      </div>
      <h2>{copy.popup.help}</h2>
      <Talk copy={copy} country={country} onCountry={onCountry} need="any" level={0} />
      <LanguagePick copy={copy} language={language} onLanguage={onLanguage} />
      <p class="promise">{copy.panel.promise}</p>
    </main>
  );
}
