/** What is known of a conversation as a whole, apart from its messages. It lives in memory only. */
export interface Conversation {
  /** Names this conversation within the tab: the site, then its route or partner. */
  readonly id: string;
  /** The site's name in `lib/page/sites`, or `generic`. */
  readonly site: string;
  readonly partner: string | null;
  /** More than two people, or null where the page does not say. */
  readonly group: boolean | null;
  /** The other side is not yet accepted as a contact. */
  readonly request: boolean;
}
