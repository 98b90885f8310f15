import * as v from 'valibot';
import { Policy } from './policy.ts';
import { ChatRecord, DayRecord, Settings, SettingsChange } from './schema.ts';

/** A conversation's name, or null for one that has none of its own. */
const Id = v.nullable(v.pipe(v.string(), v.maxLength(2_000)));

/** More than any page holds: what counts higher is not a count. */
const MOST_COUNTED = 1_000_000;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_COUNTED));

/** Only the name of a site's file, or of a list of probes, has this form; a message or an address has not. */
const FileName = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,30}$/u));

/** How well a page is read, in the words of `lib/page/health.ts`: nothing but states, counts and file names. */
export const PageHealth = v.object({
  state: v.picklist(['reading', 'degraded', 'blind', 'gated', 'not_a_chat']),
  site: v.nullable(FileName),
  reader: v.nullable(v.picklist(['site', 'generic'])),
  counts: v.object({
    containers: Count,
    conversations: Count,
    rows: Count,
    leftOut: Count,
    withText: Count,
    withDirection: Count,
    withSaidDirection: Count,
    withAuthor: Count,
    withTime: Count,
  }),
  probes: v.record(FileName, v.object({ used: v.nullable(Count), of: Count })),
});

/** A number that a page gives itself, to be told from the next page in the same frame. */
const PageNumber = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How one frame of a tab stands: what is read in it, and the level of the notice on it, 0 for none. */
export const FrameReport = v.object({
  page: PageNumber,
  health: PageHealth,
  level: v.picklist([0, 1, 2, 3, 4]),
});
export type FrameReport = v.InferOutput<typeof FrameReport>;

/** Everything that the parts of Sidelight may ask of the background. Anything else is not answered. */
export const Request = v.variant('type', [
  v.object({ type: v.literal('frame-report'), report: FrameReport }),
  /** The page goes away or is no longer read. */
  v.object({ type: v.literal('frame-gone'), page: PageNumber }),
  /** May this page be read? */
  v.object({ type: v.literal('page-opened') }),
  v.object({ type: v.literal('open-chat'), id: Id }),
  v.object({ type: v.literal('save-chat'), id: Id, chat: ChatRecord, day: DayRecord }),
  v.object({ type: v.literal('change-settings'), change: SettingsChange }),
  /** Someone comes: the page of this tab has to go. */
  v.object({ type: v.literal('quick-exit') }),
  v.object({ type: v.literal('popup-opened') }),
]);
export type Request = v.InferOutput<typeof Request>;

/** The settings that count, and the school's policy that they follow: part of several answers. */
const settled = { settings: Settings, policy: Policy };

/** The answer to `page-opened`. */
export const OpenedPage = v.object(settled);
export type OpenedPage = v.InferOutput<typeof OpenedPage>;

/** The answer to `open-chat`. */
export const OpenedChat = v.object({ chat: ChatRecord, day: DayRecord, ...settled });

/** A site without a file of its own, which the person may let Sidelight read, or has let it read. */
export const OfferedSite = v.object({
  /** The match pattern to ask the browser for, such as `https://chat.example/*`. */
  pattern: v.pipe(v.string(), v.startsWith('https://'), v.maxLength(300)),
  chosen: v.boolean(),
});
export type OfferedSite = v.InferOutput<typeof OfferedSite>;

/** The answer to `popup-opened`, about the tab in front. */
export const OpenedPopup = v.object({
  /** One for each frame that is read. */
  frames: v.array(FrameReport),
  /** Null where there is nothing to choose: a site with a file of its own, or a page that no extension may read. */
  site: v.nullable(OfferedSite),
  /** The school turned it off here. */
  off: v.boolean(),
  ...settled,
});
export type OpenedPopup = v.InferOutput<typeof OpenedPopup>;

/** What the background says to pages. */
export const ToPage = v.variant('type', [
  /** These sites, as match patterns, are no longer read. */
  v.object({ type: v.literal('sites-dropped'), patterns: v.array(v.string()) }),
  /** Are you still there? The page answers with its number. */
  v.object({ type: v.literal('who-is-there') }),
  /** They hold from now on. */
  v.object({ type: v.literal('settings-changed'), ...settled }),
]);
export type ToPage = v.InferOutput<typeof ToPage>;
