import { i18n } from '#i18n';
import english from '../../locales/en.json' with { type: 'json' };

/**
 * A text of the browser's files of words, in the browser's language. At times Chromium gives a background none of them
 * for as long as it runs, when many things start at once: then it is English.
 */
export function wordsOf(key: keyof typeof english): string {
  return i18n.t(key) || english[key];
}
