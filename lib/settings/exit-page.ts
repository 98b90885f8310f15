import * as v from 'valibot';

/** The longest address that is kept, in characters. */
const LONGEST_ADDRESS = 500;

/** Another page for quick exit, which a family or a school may choose. */
export const ExitPage = v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS), v.check(isPlainPage));

/** An address on the open web, encrypted, without a name or a password in it. */
function isPlainPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return protocol === 'https:' && username === '' && password === '';
}
