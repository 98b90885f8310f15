import * as v from 'valibot';

/**
 * Where quick exit leads: a page that school networks let through, that nobody wonders at on a young person's screen,
 * that needs no account, greets in every language and shows no advertisement. It is opened like any page, so its site
 * learns of a visit, and of nothing else.
 */
export const EXIT_PAGE = 'https://www.wikipedia.org/';

/** The longest address that is kept, in characters. */
const LONGEST_ADDRESS = 500;

/** Another page for it, which a family or a school may choose. */
export const ExitPage = v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS), v.check(isPlainPage));

/** An address on the open web, encrypted, without a name or a password in it. */
function isPlainPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return protocol === 'https:' && username === '' && password === '';
}
