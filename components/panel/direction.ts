/** Scripts that run from right to left. `Intl.Locale` knows them, but not in every browser. */
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

/** The direction of a language's script; said aloud, since the page's own direction would reach the panel. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
}
