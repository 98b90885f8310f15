import type { CountryCode, Language } from '../lib/help/country.ts';
import { likelyCountry } from '../lib/help/find.ts';
import type { Settings } from '../lib/settings/schema.ts';
import type { Copy } from '../locales/copy.ts';
import { copies, languageFor } from '../locales/index.ts';

/** In which words and for which country something is shown. */
export interface Choice {
  readonly copy: Copy;
  readonly language: Language;
  readonly country: CountryCode;
}

/**
 * What the settings say, and where they say `auto`, what the browser and the computer suggest.
 *
 * @param languages the browser's BCP 47 tags, the most wanted first
 * @param timeZone the computer's IANA time zone
 */
export function choiceOf(
  settings: Pick<Settings, 'language' | 'country'>,
  languages: readonly string[] = navigator.languages,
  timeZone: string = Intl.DateTimeFormat().resolvedOptions().timeZone,
): Choice {
  const language = settings.language === 'auto' ? languageFor(languages) : settings.language;
  const country =
    settings.country === 'auto' ? likelyCountry(timeZone, languages) : settings.country;
  return { copy: copies[language], language, country };
}
