import type { Frequency, Voice } from '../lib/alert/notice.ts';
import type { CueId, Level } from '../lib/cues/cue.ts';
import type { Fact, Language, Purpose } from '../lib/help/country.ts';
import type { PlatformName } from '../lib/help/platforms.ts';
import type { AgeBand } from '../lib/settings/schema.ts';

/** Whether Sidelight can do its work in a tab. */
export type TabState =
  | 'reading'
  | 'degraded'
  | 'blind'
  | 'gated'
  | 'not_a_chat'
  | 'not_on_this_site';

/** What a notice says: a title of at most 6 words, a body of at most 35. */
export interface NoticeCopy {
  readonly title: string;
  readonly body: string;
}

/** How an idea for a reply sounds: friendly, firm, or a way out of the chat. */
export type Tone = 'kind' | 'firm' | 'away';

/** A page of the panel: the button that opens it, then one short line each. */
export interface PageCopy {
  readonly button: string;
  readonly lines: readonly string[];
}

/** The turns for which two young people are asked about pressure instead of warned of a stranger. */
export type PeerVoice = 'photo' | 'meeting' | 'closeness' | 'control';

/** What is said differently to a nine-year-old and to a sixteen-year-old. */
export interface AgeCopy {
  readonly notices: Readonly<Record<Voice, Readonly<Record<Exclude<Level, 0>, NoticeCopy>>>>;
  /** Said in place of a notice of level 2 or 3 where both sides seem young. */
  readonly peers: Readonly<Record<PeerVoice, NoticeCopy>>;
  readonly advice: Readonly<Record<Voice, AdviceCopy>>;
  /** It's not my fault. */
  readonly fault: PageCopy;
  /** If they come back. */
  readonly again: PageCopy;
  /** Help a friend. */
  readonly friend: PageCopy;
  /** Save what matters: text and names, never intimate pictures. */
  readonly save: PageCopy;
  /** An offer to show the panel to someone; null where it would only be in the way. */
  readonly show: string | null;
}

/** Ideas for a reply to each cue; null where the advice is not to answer. */
export type IdeasCopy = Readonly<Record<CueId, Readonly<Record<Tone, string>> | null>>;

/** How to block and report, by the site's name in `lib/page/sites`; `other` for all without steps of their own. */
export interface BlockCopy {
  readonly button: string;
  readonly intro: string;
  readonly steps: Readonly<Record<PlatformName | 'other', readonly string[]>>;
  readonly helpPage: string;
  /** Menus move: on which day the steps were last compared with their sources. */
  readonly checked: (day: string) => string;
}

/** What someone can do about a turn: the button that opens it, then one short line a step. */
export interface AdviceCopy {
  readonly button: string;
  readonly steps: readonly string[];
}

/** The panel's own words, the same in every notice. */
export interface PanelCopy {
  /** The name of the panel for a screen reader. Not translated: it is the product's name. */
  readonly name: string;
  readonly chip: (title: string) => string;
  readonly close: string;
  readonly decide: string;
  readonly notYourFault: string;
  readonly promise: string;
  readonly breathe: string;
  readonly danger: string;
  readonly call: (number: string) => string;
  readonly replies: string;
  readonly talk: string;
  readonly fine: string;
  readonly later: string;
  readonly why: string;
  /** Quick exit: closes and blanks everything at once. */
  readonly exit: string;
  /** What quick exit cannot do. */
  readonly exitLimits: string;
  /** Docks the panel on the other side of the window. */
  readonly move: string;
  readonly more: string;
  /** The name of the dot that stands for the chip in discreet mode. Not translated: it tells nothing. */
  readonly dot: string;
}

export interface WhyCopy {
  readonly noticed: string;
  readonly how: readonly string[];
  /** What the buttons that send the panel away do. */
  readonly choices: string;
  readonly language: string;
  /** The heading above the cues in the order in which they came. */
  readonly timeline: string;
  /** The buttons that outline a message on the page, and take the outline away. */
  readonly show: string;
  readonly hide: string;
  /** Said where the message is no longer on the page. */
  readonly gone: string;
}

export interface RepliesCopy {
  readonly intro: string;
  readonly copy: string;
  readonly copied: string;
  /** Said when the browser does not allow copying. */
  readonly byHand: string;
}

/** About what a school decided and whom it names; `name` is null where it gives none. */
export interface SchoolCopy {
  /** Heading above the people at school. */
  readonly at: (name: string | null) => string;
  readonly untold: string;
  /** Beside a setting that cannot be changed. */
  readonly set: (name: string | null) => string;
  /** Sidelight is off on this site. */
  readonly off: (name: string | null) => string;
}

export interface HelpCopy {
  readonly headings: Readonly<Record<Purpose, string>>;
  /** What happens when someone calls or writes, once for all services of a kind. */
  readonly happens: Readonly<Record<Purpose, string>>;
  /** What a source says of a service. */
  readonly facts: Readonly<Record<Fact, string>>;
  /** For which ages it is; null where no limit is named, never both. */
  readonly ages: (from: number | null, to: number | null) => string;
  readonly country: string;
  /** The choice of none of the countries listed. */
  readonly elsewhere: string;
  /** Heading above the adults whom the young person named. */
  readonly own: string;
  readonly school: SchoolCopy;
  /** Other adults to turn to. */
  readonly trusted: string;
  /** Who may be told by a helpline. */
  readonly ask: string;
  /** What a visit or a call may leave behind. */
  readonly traces: string;
  readonly call: string;
  readonly text: (number: string, word: string | null) => string;
  readonly whatsapp: string;
  readonly chat: string;
  readonly site: string;
  /** Said before a page opens: it stays in the history. */
  readonly leaving: string;
  readonly open: string;
  readonly copyAddress: string;
  readonly always: string;
  /** Open now; `until` as the person's clock shows it. */
  readonly openNow: (until: string) => string;
  /** Closed now; `opens` as the person's clock shows it, with a weekday where it is not today. */
  readonly closedNow: (opens: string) => string;
  /** One of the three above, where it holds for calls and there are other ways as well. */
  readonly byPhone: (hours: string) => string;
  readonly free: string;
  readonly paid: string;
  /** Of a call: not known, or it depends. */
  readonly mayCost: string;
  readonly onBill: string;
  readonly notOnBill: string;
  readonly unconfirmed: string;
  readonly checked: (day: string) => string;
}

/** What the young person can choose for every page. */
export interface SettingsCopy {
  readonly open: string;
  readonly age: string;
  readonly ages: Readonly<Record<AgeBand, string>>;
  readonly often: string;
  readonly frequencies: Readonly<Record<Frequency, string>>;
  /** A dot in place of words. */
  readonly discreet: string;
  readonly discreetMeans: string;
  readonly trusted: string;
  /** Where they are shown, and that nobody is told. */
  readonly trustedMeans: string;
  readonly name: string;
  readonly phone: string;
  /** Said where what was typed is no number. */
  readonly noPhone: string;
  /** The name of the button that takes an adult off the list. */
  readonly remove: (name: string) => string;
}

export interface PopupCopy {
  readonly states: Readonly<Record<TabState, NoticeCopy>>;
  /** What can be chosen on a site without a file of its own. */
  readonly site: {
    readonly offer: string;
    readonly read: string;
    readonly chosen: string;
    readonly stop: string;
  };
  readonly help: string;
  readonly settings: SettingsCopy;
  /** Numbers for whoever mends Sidelight. */
  readonly report: { readonly open: string; readonly what: string; readonly copy: string };
  readonly loading: string;
}

/** Every text that Sidelight shows, in one language. */
export interface Copy {
  readonly language: Language;
  /** The language's own name. */
  readonly languageName: string;
  readonly panel: PanelCopy;
  readonly ages: Readonly<Record<AgeBand, AgeCopy>>;
  /** What was noticed, as a sentence about messages and never about a person. */
  readonly cues: Readonly<Record<CueId, string>>;
  readonly ideas: IdeasCopy;
  readonly block: BlockCopy;
  readonly replies: RepliesCopy;
  readonly why: WhyCopy;
  readonly help: HelpCopy;
  readonly popup: PopupCopy;
}
