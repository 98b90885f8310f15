import type { Conversation } from '../../lib/chat/conversation.ts';
import type { FarAssessor } from '../../lib/risk/far-assessor.ts';
import type { ChatRecord } from '../../lib/settings/schema.ts';

/** One open conversation: what is thought of it, and what was said about it. */
export interface Chat {
  /** Its name in the store, or null where it has none of its own: its record then ends with the page. */
  readonly id: string | null;
  readonly assessor: FarAssessor;
  /** As it was last read. */
  conversation: Conversation;
  record: ChatRecord;
  /** Urgent messages that were counted when they stood on a page, and do not stand on this one. Null: not known yet. */
  missing: number | null;
}
