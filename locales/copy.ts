import type { Voice } from '../lib/alert/notice.ts';
import type { CueId, Level } from '../lib/cues/cue.ts';
import type { Language, Purpose } from '../lib/help/country.ts';

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
}

export interface WhyCopy {
  readonly noticed: string;
  readonly how: readonly string[];
  /** What the buttons that send the panel away do. */
  readonly choices: string;
  readonly language: string;
}

export interface RepliesCopy {
  readonly intro: string;
  readonly copy: string;
  readonly copied: string;
  /** Said when the browser does not allow copying. */
  readonly byHand: string;
}

export interface HelpCopy {
  readonly headings: Readonly<Record<Purpose, string>>;
  readonly country: string;
  readonly trusted: string;
  /** Who may be told by a helpline. */
  readonly ask: string;
  /** What a visit or a call may leave behind. */
  readonly traces: string;
  readonly call: string;
  readonly text: (number: string, word: string | null) => string;
  readonly chat: string;
  readonly site: string;
  readonly always: string;
  readonly daily: (from: number, to: number) => string;
  readonly languages: Readonly<Record<string, string>>;
  readonly free: string;
  readonly notOnBill: string;
  readonly unconfirmed: string;
  readonly checked: (day: string) => string;
}

export interface PopupCopy {
  readonly states: Readonly<Record<TabState, NoticeCopy>>;
  readonly help: string;
  readonly loading: string;
}

/** Every text that Sidelight shows, in one language. */
export interface Copy {
  readonly language: Language;
  /** The language's own name. */
  readonly languageName: string;
  readonly panel: PanelCopy;
  readonly notices: Readonly<Record<Voice, Readonly<Record<Exclude<Level, 0>, NoticeCopy>>>>;
  /** What was noticed, as a sentence about messages and never about a person. */
  readonly cues: Readonly<Record<CueId, string>>;
  readonly advice: Readonly<Record<Voice, AdviceCopy>>;
  /** Ideas to copy; none where the advice is not to answer. */
  readonly ideas: Readonly<Record<Voice, readonly string[]>>;
  readonly replies: RepliesCopy;
  readonly why: WhyCopy;
  readonly help: HelpCopy;
  readonly popup: PopupCopy;
}
