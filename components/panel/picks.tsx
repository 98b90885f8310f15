import { countries } from '../../lib/help/countries/index.ts';
import type { CountryCode, Language } from '../../lib/help/country.ts';
import type { Copy } from '../../locales/copy.ts';
import { copies } from '../../locales/index.ts';

export interface CountryPickProps {
  readonly copy: Copy;
  readonly country: CountryCode;
  readonly onCountry: (code: CountryCode) => void;
}

/** A list of the countries that have help of their own. */
export function CountryPick({ copy, country, onCountry }: CountryPickProps) {
  return (
    <label class="pick">
      {copy.help.country}
      <select
        value={country}
        onChange={(event) => onCountry(event.currentTarget.value as CountryCode)}
      >
        {Object.values(countries).map(({ code, names }) => (
          <option key={code} value={code}>
            {names[copy.language]}
          </option>
        ))}
      </select>
    </label>
  );
}

export interface LanguagePickProps {
  readonly copy: Copy;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** A list of the languages, each by its own name. */
export function LanguagePick({ copy, language, onLanguage }: LanguagePickProps) {
  return (
    <label class="pick">
      {copy.why.language}
      <select
        value={language}
        onChange={(event) => onLanguage(event.currentTarget.value as Language)}
      >
        {Object.values(copies).map((one) => (
          <option key={one.language} value={one.language} lang={one.language}>
            {one.languageName}
          </option>
        ))}
      </select>
    </label>
  );
}
