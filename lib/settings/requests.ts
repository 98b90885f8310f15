import * as v from 'valibot';
import { Settings, StoredChat, StoredDay, StoredRests } from './schema.ts';

const Id = v.pipe(v.string(), v.maxLength(2_000));
const Record = v.object({ ...StoredChat.entries, rests: StoredRests });

/** How a tab stands: what its page is to Sidelight, and the level of the notice on it, 0 for none. */
export const TabReport = v.object({
  state: v.picklist(['reading', 'degraded', 'blind', 'gated', 'not_a_chat']),
  level: v.picklist([0, 1, 2, 3, 4]),
});
export type TabReport = v.InferOutput<typeof TabReport>;

/** Everything that the parts of Sidelight may ask of the background. Anything else is not answered. */
export const Request = v.variant('type', [
  v.object({ type: v.literal('tab-report'), report: TabReport }),
  v.object({ type: v.literal('open-chat'), id: Id }),
  v.object({ type: v.literal('save-chat'), id: Id, chat: Record, day: StoredDay }),
  v.object({ type: v.literal('save-settings'), settings: Settings }),
  v.object({ type: v.literal('popup-opened') }),
]);
export type Request = v.InferOutput<typeof Request>;

/** The answer to `open-chat`. */
export const OpenedChat = v.object({ chat: Record, day: StoredDay, settings: Settings });

/** The answer to `popup-opened`; the report is null where no page of this tab is read. */
export const OpenedPopup = v.object({ report: v.nullable(TabReport), settings: Settings });
