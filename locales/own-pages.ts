import type { Language } from '../lib/help/country.ts';
import type { OwnPagesCopy } from './copy.ts';
import { options as optionsDe } from './de/options.ts';
import { welcome as welcomeDe } from './de/welcome.ts';
import { options as optionsEn } from './en/options.ts';
import { welcome as welcomeEn } from './en/welcome.ts';
import { options as optionsEs } from './es/options.ts';
import { welcome as welcomeEs } from './es/welcome.ts';
import { options as optionsFr } from './fr/options.ts';
import { welcome as welcomeFr } from './fr/welcome.ts';
import { options as optionsIt } from './it/options.ts';
import { welcome as welcomeIt } from './it/welcome.ts';
import { options as optionsPt } from './pt/options.ts';
import { welcome as welcomePt } from './pt/welcome.ts';

/** The welcome and the options page in every language that Sidelight speaks. */
export const ownPages: Readonly<Record<Language, OwnPagesCopy>> = {
  en: { welcome: welcomeEn, options: optionsEn },
  fr: { welcome: welcomeFr, options: optionsFr },
  es: { welcome: welcomeEs, options: optionsEs },
  pt: { welcome: welcomePt, options: optionsPt },
  de: { welcome: welcomeDe, options: optionsDe },
  it: { welcome: welcomeIt, options: optionsIt },
};
