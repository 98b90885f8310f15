import * as v from 'valibot';

/** The longest host name there is, in characters (RFC 1035, 2.3.4, without the root's dot). */
const LONGEST_NAME = 253;

/** So many sites can be turned off by one person: more than have a file here, and a bound for what is kept. */
export const MOST_OFF = 50;

/** The name of a site's file in `lib/page/sites`, or a host such as `chat.example.org`, which stands for its subdomains too. */
export const SiteName = v.pipe(
  v.string(),
  v.maxLength(LONGEST_NAME),
  v.regex(/^[a-z0-9][a-z0-9.-]*$/u),
);

/** Sites that a person turned off. */
export const SitesOff = v.pipe(v.array(SiteName), v.maxLength(MOST_OFF));

/** The first ones that can be read, each once: a broken one takes no other along. */
export const ReadableSitesOff = v.pipe(
  v.array(v.unknown()),
  v.transform((list) => {
    const readable = list.filter((name) => v.is(SiteName, name));
    return [...new Set(readable)].slice(0, MOST_OFF);
  }),
);
