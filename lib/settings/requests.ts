import * as v from 'valibot';
import { ChatRecord, DayRecord, Settings } from './schema.ts';

/** A conversation's name, or null for one that has none of its own. */
const Id = v.nullable(v.pipe(v.string(), v.maxLength(2_000)));

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
  v.object({ type: v.literal('save-chat'), id: Id, chat: ChatRecord, day: DayRecord }),
  v.object({ type: v.literal('save-settings'), settings: Settings }),
  v.object({ type: v.literal('popup-opened') }),
]);
export type Request = v.InferOutput<typeof Request>;

/** The answer to `open-chat`. */
export const OpenedChat = v.object({ chat: ChatRecord, day: DayRecord, settings: Settings });

/** The answer to `popup-opened`; the report is null where no page of this tab is read. */
export const OpenedPopup = v.object({ report: v.nullable(TabReport), settings: Settings });
