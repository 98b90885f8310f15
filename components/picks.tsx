import type { ComponentChildren } from 'preact';
import type { CountryCode, Language } from '../lib/help/country.ts';
import { NO_POLICY } from '../lib/settings/defaults.ts';
import { decidedBySchool } from '../lib/settings/effective.ts';
import type { Policy } from '../lib/settings/policy.ts';
import type { Copy } from '../locales/copy.ts';
import { copies } from '../locales/index.ts';
import { countryNames } from './country-names.ts';

export interface PickProps {
  readonly label: string;
  readonly value: string;
  /** Who keeps it as it is, said beside it, where it cannot be changed. */
  readonly kept?: string | null | undefined;
  readonly onPick: (value: string) => void;
  readonly children: ComponentChildren;
}

/** One choice of several, by its label. */
export function Pick({ label, value, kept = null, onPick, children }: PickProps) {
  return (
    <label class="pick">
      {label}
      <select
        value={value}
        disabled={kept !== null}
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        {children}
      </select>
      {kept !== null && <span class="small">{kept}</span>}
    </label>
  );
}

export interface CountryPickProps {
  readonly copy: Copy;
  readonly country: CountryCode;
  readonly kept?: string | null;
  readonly onCountry: (code: CountryCode) => void;
}

/** A list of the countries that have help of their own, by their names in the language, and all others last. */
export function CountryPick({ copy, country, kept, onCountry }: CountryPickProps) {
  return (
    <Pick
      label={copy.help.country}
      value={country}
      kept={kept}
      onPick={(code) => onCountry(code as CountryCode)}
    >
      {countryNames(copy).map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </Pick>
  );
}

export interface LanguagePickProps {
  readonly copy: Copy;
  readonly language: Language;
  /** What the school decided: which languages there are, and whether there is a choice. */
  readonly policy?: Policy | undefined;
  /** Who keeps it as it is; where that is not said, what the school decided is not shown. */
  readonly kept?: string | null;
  readonly onLanguage: (language: Language) => void;
}

/** A list of the languages, each by its own name. */
export function LanguagePick(props: LanguagePickProps) {
  const { copy, language, policy = NO_POLICY, kept = null, onLanguage } = props;
  if (kept === null && decidedBySchool(policy).includes('language')) return null;
  const { languages = [] } = policy;
  const spoken = Object.values(copies).filter(
    (one) => languages.length === 0 || languages.includes(one.language),
  );
  return (
    <Pick
      label={copy.why.language}
      value={language}
      kept={kept}
      onPick={(code) => onLanguage(code as Language)}
    >
      {spoken.map((one) => (
        <option key={one.language} value={one.language} lang={one.language}>
          {one.languageName}
        </option>
      ))}
    </Pick>
  );
}
