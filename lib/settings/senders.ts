import { OwnRequest, PageRequest } from './requests.ts';

/** The part of a message's sender, as the browser says it, that tells who asks. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly tab?: unknown;
}

/** The script in a page on the web, or one of Sidelight's own pages; and what each may ask. */
export const MAY_ASK = { page: PageRequest, own: OwnRequest } as const;
export type Asker = keyof typeof MAY_ASK;

/**
 * Who asks, or null for anyone who has no business here.
 *
 * @param own the extension's id, and the address at which its pages stand, such as `chrome-extension://abc/`
 */
export function askerOf(
  sender: Sender,
  own: { readonly id: string; readonly pages: string },
): Asker | null {
  if (sender.id !== own.id) return null;
  const isAt = (address: string | undefined) => address?.startsWith(own.pages) === true;
  // Not every browser tells the origin.
  if (isAt(sender.url) && (sender.origin === undefined || isAt(`${sender.origin}/`))) return 'own';
  return sender.tab === undefined ? null : 'page';
}
