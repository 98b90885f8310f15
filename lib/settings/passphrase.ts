import * as v from 'valibot';

/**
 * The fewest characters of a new passphrase (OWASP ASVS 5.0.0, requirement 6.2.1). That it asks for more where it can
 * is for accounts on the web: here guesses are made by hand, in one browser, and soon one an hour.
 */
export const SHORTEST_PASSPHRASE = 8;

/** The most that is taken, in characters. ASVS 6.2.9 asks for 64 at least. */
export const LONGEST_PASSPHRASE = 200;

/** Anything that may be tried. */
export const Passphrase = v.pipe(v.string(), v.maxLength(LONGEST_PASSPHRASE));

/** A new one. Each sign that a person sees counts as one, and no sort of them is asked for (ASVS 6.2.5). */
export const NewPassphrase = v.pipe(
  Passphrase,
  v.check((text) => [...text].length >= SHORTEST_PASSPHRASE),
);
