import type { CountryCode, Language } from '../../lib/help/country.ts';
import { decidedBySchool } from '../../lib/settings/effective.ts';
import { NO_POLICY, type Policy } from '../../lib/settings/policy.ts';
import type { Copy } from '../../locales/copy.ts';
import { copies } from '../../locales/index.ts';
import { countryNames } from '../country-names.ts';

export interface CountryPickProps {
  readonly copy: Copy;
  readonly country: CountryCode;
  readonly onCountry: (code: CountryCode) => void;
}

/** A list of the countries that have help of their own, by their names in the language, and all others last. */
export function CountryPick({ copy, country, onCountry }: CountryPickProps) {
  return (
    <label class="pick">
      {copy.help.country}
      <select
        value={country}
        onChange={(event) => onCountry(event.currentTarget.value as CountryCode)}
      >
        {countryNames(copy).map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

export interface LanguagePickProps {
  readonly copy: Copy;
  readonly language: Language;
  /** What the school decided: which languages there are, and whether there is a choice. */
  readonly policy?: Policy | undefined;
  readonly onLanguage: (language: Language) => void;
}

/** A list of the languages, each by its own name. */
export function LanguagePick(props: LanguagePickProps) {
  const { copy, language, policy = NO_POLICY, onLanguage } = props;
  if (decidedBySchool(policy).includes('language')) return null;
  const { languages = [] } = policy;
  const spoken = Object.values(copies).filter(
    (one) => languages.length === 0 || languages.includes(one.language),
  );
  return (
    <label class="pick">
      {copy.why.language}
      <select
        value={language}
        onChange={(event) => onLanguage(event.currentTarget.value as Language)}
      >
        {spoken.map((one) => (
          <option key={one.language} value={one.language} lang={one.language}>
            {one.languageName}
          </option>
        ))}
      </select>
    </label>
  );
}
