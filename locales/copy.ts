import type { Frequency, Voice } from '../lib/alert/notice.ts';
import type { CueId, Level } from '../lib/cues/cue.ts';
import type { Fact, Language, Purpose } from '../lib/help/country.ts';
import type { PlatformName } from '../lib/help/platforms.ts';
import type { Changed, StoreNotice } from '../lib/settings/answers.ts';
import type { PolicyProblem } from '../lib/settings/read-policy.ts';
import type { AgeBand, Dock } from '../lib/settings/schema.ts';

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
  /** Beside what the family lock keeps as it is. */
  readonly locked: string;
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
  /** What can be chosen on a site with a file of its own. */
  readonly here: { readonly turnOff: string; readonly isOff: string; readonly turnOn: string };
  readonly paused: {
    readonly title: string;
    readonly until: (time: string) => string;
    readonly end: string;
  };
  /** Said where the family lock keeps a site read, or not read. */
  readonly locked: string;
  /** The ways to the other pages. */
  readonly pages: { readonly options: string; readonly welcome: string };
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

/** The steps of the welcome page, in their order. */
export type WelcomeStep = 'about' | 'you' | 'adults' | 'sites' | 'try';

/** One message of the made-up chat. */
export interface MadeUpTurn {
  readonly from: 'dave' | 'you';
  readonly text: string;
}

/** The page that opens after the installation. One wording for both ages: it is fit for the youngest. */
export interface WelcomeCopy {
  readonly title: string;
  readonly progress: (step: number, of: number) => string;
  readonly next: string;
  readonly back: string;
  readonly skip: string;
  /** What Sidelight does and never does: a question or claim, and what there is to it. */
  readonly about: { readonly title: string; readonly points: readonly NoticeCopy[] };
  /** Said in place of the first point where a school set Sidelight up; `name` is null where it gives none. */
  readonly bySchool: (name: string | null) => NoticeCopy;
  readonly you: NoticeCopy;
  readonly adults: NoticeCopy;
  readonly sites: NoticeCopy;
  /** What the popup's button of that name does on all other sites. */
  readonly otherSites: (button: string) => string;
  readonly tryIt: NoticeCopy & {
    readonly chat: string;
    readonly you: string;
    readonly start: string;
    readonly next: string;
    readonly again: string;
    /** Said once a note is there: as a panel, as a chip, or as a dot. */
    readonly panel: string;
    readonly chip: string;
    readonly dot: string;
    /** What the panel's button of that name does here. */
    readonly leaves: (exit: string) => string;
    readonly closed: string;
    readonly failed: string;
  };
  /** Text only, and fictional: what an educator would show to a class. It has to bring up a panel. */
  readonly chat: readonly MadeUpTurn[];
  readonly done: { readonly title: string; readonly lines: readonly string[] };
}

export interface OptionsCopy {
  readonly title: string;
  readonly silent: string;
  readonly saved: string;
  /** What there is to say about something asked. */
  readonly why: Readonly<Record<NonNullable<Changed['why']>, string>>;
  readonly notices: Readonly<Record<StoreNotice, NoticeCopy>>;
  readonly dismiss: string;
  readonly speaking: string;
  readonly dock: string;
  readonly docks: Readonly<Record<Dock, string>>;
  readonly help: string;
  readonly exit: {
    readonly page: string;
    readonly means: string;
    readonly wrong: string;
    readonly usual: string;
  };
  readonly sites: {
    readonly title: string;
    readonly means: string;
    /** Sites that the person let Sidelight read. */
    readonly chosen: string;
    readonly none: string;
    readonly all: string;
    readonly stop: (site: string) => string;
  };
  readonly kept: {
    readonly title: string;
    /** `fine` is the name of the panel's button. */
    readonly means: (fine: string) => string;
    readonly rests: (count: number) => string;
    readonly startOver: string;
    readonly clear: string;
    readonly clearMeans: string;
    readonly cleared: string;
  };
  readonly school: {
    readonly title: string;
    readonly decided: (name: string | null) => string;
  };
  /** For adults, in their tone. */
  readonly adults: AdultsCopy;
}

/** The parts of the options page that are meant for adults. */
export interface AdultsCopy {
  readonly pause: {
    readonly title: string;
    readonly means: string;
    readonly halfHour: string;
    readonly today: string;
    readonly running: (until: string) => string;
    readonly end: string;
  };
  readonly lock: {
    readonly title: string;
    readonly means: readonly string[];
    /** What a lock in a browser cannot do, and what can. */
    readonly limits: readonly string[];
    readonly isSet: string;
    readonly isOpen: string;
    readonly passphrase: string;
    readonly again: string;
    readonly show: string;
    readonly short: (fewest: number) => string;
    readonly differ: string;
    readonly set: string;
    readonly change: string;
    readonly unlock: string;
    readonly wrong: string;
    readonly wait: (until: string) => string;
    readonly lockNow: string;
    readonly remove: string;
    readonly forgot: string;
    readonly forgotMeans: readonly string[];
    readonly forget: string;
  };
  readonly file: {
    readonly title: string;
    readonly means: string;
    readonly save: string;
    /** Settings that could not be read. `clear` is the name of the button that deletes them. */
    readonly saveOld: string;
    readonly oldMeans: (clear: string) => string;
    readonly take: string;
    readonly takeMeans: string;
    readonly taken: string;
    readonly problems: string;
  };
  /** What does not count of a file, of kept settings or of a school's policy, by its place. */
  readonly problems: {
    readonly policy: string;
    readonly settings: string;
    readonly reasons: Readonly<Record<PolicyProblem['reason'], string>>;
  };
}

/** The texts of the welcome and the options page. They stand apart: no web page has to carry them. */
export interface OwnPagesCopy {
  readonly welcome: WelcomeCopy;
  readonly options: OptionsCopy;
}
