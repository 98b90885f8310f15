/** From the shortest emergency numbers to the fifteen digits of ITU-T E.164. */
const FEWEST_DIGITS = 2;
const MOST_DIGITS = 15;

/**
 * The link that dials a number, or null where it is not one that a telephone takes: letters, signs
 * other than those that group digits, or too few or too many digits.
 */
export function dialLink(number: string): string | null {
  const plain = number.replaceAll(/[\s().\-/\u00a0\u2010-\u2015]/g, '');
  if (!/^[+#*]?\d+$/.test(plain)) return null;
  const digits = plain.replaceAll(/\D/g, '').length;
  if (digits < FEWEST_DIGITS || digits > MOST_DIGITS) return null;
  // RFC 3966 has no number sign; in an address it would begin a fragment.
  return `tel:${plain.replace('#', '%23')}`;
}
