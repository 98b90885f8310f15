import * as v from 'valibot';
import { LockState, PausedUntil, StoreNotice } from './answers.ts';
import { NewPassphrase, Passphrase } from './passphrase.ts';
import { PAUSES } from './pause.ts';
import { Policy } from './policy.ts';
import { ChatRecord, DayRecord, PageChange, Settings, SettingsChange } from './schema.ts';
import { SiteName } from './site-name.ts';
import { ImportedText } from './transfer.ts';
import { PageNumber, ToWeigh } from './weighing.ts';

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

/** How one frame of a tab stands: what is read in it, and the level of the notice on it, 0 for none. */
export const FrameReport = v.object({
  page: PageNumber,
  health: PageHealth,
  level: v.picklist([0, 1, 2, 3, 4]),
});
export type FrameReport = v.InferOutput<typeof FrameReport>;

/** What the script in a page may ask of the background: it shares a process with the page, and needs no more. */
export const PageRequest = v.variant('type', [
  v.object({ type: v.literal('frame-report'), report: FrameReport }),
  /** The page goes away or is no longer read. */
  v.object({ type: v.literal('frame-gone'), page: PageNumber }),
  /** May this page be read? */
  v.object({ type: v.literal('page-opened') }),
  v.object({ type: v.literal('open-chat'), id: Id }),
  /** Answered with `Weighed`. */
  ToWeigh,
  /** Is answered once the panel's script has run in this page, or cannot. */
  v.object({ type: v.literal('bring-panel') }),
  v.object({ type: v.literal('save-chat'), id: Id, chat: ChatRecord, day: DayRecord }),
  /** What of the change is not a page's to choose is left out. */
  v.object({ type: v.literal('change-settings'), change: PageChange }),
  /** Someone comes: the page of this tab has to go. */
  v.object({ type: v.literal('quick-exit') }),
]);
export type PageRequest = v.InferOutput<typeof PageRequest>;

/** What Sidelight's own pages may ask of the background. */
export const OwnRequest = v.variant('type', [
  /** Answered with `OpenedPopup`. */
  v.object({ type: v.literal('popup-opened') }),
  /** Answered with `OpenedOptions`. */
  v.object({ type: v.literal('options-opened') }),
  /** Answered with `Changed`. */
  v.object({ type: v.literal('change-settings'), change: SettingsChange }),
  /** No chat rests any more. Answered with `Changed`. */
  v.object({ type: v.literal('start-over') }),
  /** Everything goes but the settings and their lock. Answered with `Changed`. */
  v.object({ type: v.literal('clear') }),
  /** Answered with `Changed`. */
  v.object({ type: v.literal('pause'), how: v.picklist(PAUSES) }),
  /** These are answered with `LockState`. A lock is set where there is none, or where it is open. */
  v.object({ type: v.literal('set-lock'), passphrase: NewPassphrase }),
  v.object({ type: v.literal('unlock'), passphrase: Passphrase }),
  v.object({ type: v.literal('lock-now') }),
  v.object({ type: v.literal('remove-lock') }),
  v.object({ type: v.literal('forget-lock') }),
  /** Answered with `Exported`. */
  v.object({ type: v.literal('export-settings') }),
  /** Settings that could not be read. Answered with `Exported`. */
  v.object({ type: v.literal('export-aside') }),
  /** Answered with `Imported`. */
  v.object({ type: v.literal('import-settings'), text: ImportedText }),
  /** Answered with `Changed`. */
  v.object({ type: v.literal('dismiss'), notice: StoreNotice }),
  /** A made-up chat. Answered with `Weighed`. */
  ToWeigh,
]);
export type OwnRequest = v.InferOutput<typeof OwnRequest>;

/** Everything that the parts of Sidelight may ask of the background. Nothing else is answered. */
export type Request = PageRequest | OwnRequest;

/** The settings that count, the school's policy that they follow, and the pause: part of several answers. */
const settled = { settings: Settings, policy: Policy, pausedUntil: PausedUntil };

/** The answer to `page-opened`. */
export const OpenedPage = v.object(settled);
export type OpenedPage = v.InferOutput<typeof OpenedPage>;

/** The answer to `open-chat`. */
export const OpenedChat = v.object({ chat: ChatRecord, day: DayRecord, ...settled });
export type OpenedChat = v.InferOutput<typeof OpenedChat>;

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
  /** The person did, and the school lets them. */
  chosenOff: v.boolean(),
  /** By which name this site stands among those that are off: its file's, or its host; null where nothing is read. */
  name: v.nullable(SiteName),
  lock: LockState,
  ...settled,
});
export type OpenedPopup = v.InferOutput<typeof OpenedPopup>;

/** What the background says to pages. */
export const ToPage = v.variant('type', [
  /** These sites, as match patterns, are no longer read. */
  v.object({ type: v.literal('sites-dropped'), patterns: v.array(v.string()) }),
  /** Are you still there? The page answers with its number. */
  v.object({ type: v.literal('who-is-there') }),
  /** What was kept of chats is gone: begin as if the page had just been opened. */
  v.object({ type: v.literal('begin-again') }),
  /** They hold from now on. */
  v.object({ type: v.literal('settings-changed'), ...settled }),
]);
export type ToPage = v.InferOutput<typeof ToPage>;
