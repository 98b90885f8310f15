import type { CountryCode } from '../settings/countries.ts';

export type { CountryCode } from '../settings/countries.ts';

/** The languages in which Sidelight speaks. */
export type Language = 'en' | 'fr' | 'es' | 'pt' | 'de' | 'it';

/**
 * What a service does for a young person. `crisis` is for when someone may get hurt by their own
 * hand, `abuse` for when someone else hurts them, `relationship` for pressure by someone close.
 */
export type Purpose =
  | 'emergency'
  | 'crisis'
  | 'talk'
  | 'take_down'
  | 'abuse'
  | 'relationship'
  | 'lgbtq'
  | 'trafficking'
  | 'missing'
  | 'report';

/** What a source says of a service. The words for it stand in the copy, once for all services. */
export type Fact =
  | 'anonymous'
  | 'private'
  | 'stays_on_device'
  | 'some_copies_stay'
  | 'pictures_under_18'
  | 'pictures_over_18'
  | 'may_tell'
  | 'wants_adult'
  | 'asks_first'
  | 'police'
  | 'ambulance'
  | 'text_if_you_cannot_speak'
  | 'not_for_emergencies'
  | 'interpreter'
  | 'young_people_answer'
  | 'children_in_danger'
  | 'lists_your_country'
  | 'number_may_differ'
  | 'hours_differ';

/** A way to get in touch. */
export type Way = 'phone' | 'sms' | 'whatsapp' | 'chat' | 'url';

/** ISO 8601: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Days on which a service opens and closes at the same times, as `HH:MM`; `24:00` ends a day. */
export interface OpenHours {
  readonly days: readonly Weekday[];
  readonly from: string;
  /** At or before `from`: on the next day. */
  readonly to: string;
}

export type Hours = 'always' | readonly OpenHours[];

/** A number to text, and by language the word to begin with where one is asked for. */
export interface TextLine {
  readonly number: string;
  readonly words: Readonly<Record<string, string>>;
}

/** Years of age, both included; null: no limit is named. */
export interface Ages {
  readonly from: number | null;
  readonly to: number | null;
}

/** One line, site or office that helps. Nothing of it is ever contacted by Sidelight itself. */
export interface Service {
  readonly name: string;
  readonly purposes: readonly Purpose[];
  /** As dialled in that country, spaces and hyphens for the eye only. */
  readonly phone: string | null;
  readonly sms: TextLine | null;
  readonly whatsapp: string | null;
  /** The page on which a chat with a person starts. */
  readonly chat: string | null;
  readonly url: string | null;
  /** The provider's own domain, in which `chat` and `url` lie; null where there is neither. */
  readonly domain: string | null;
  /**
   * When someone answers the phone, or where there is none, messages. Local to the country's `zone`.
   * Null: not known, so nothing is promised.
   */
  readonly hours: Hours | null;
  /** ISO 639 codes. */
  readonly languages: readonly string[];
  readonly ages: Ages | null;
  readonly facts: readonly Fact[];
  /** Whether it costs nothing; null: not known, or it depends on the contract. */
  readonly free: boolean | null;
  /** Whether a call is listed on a phone bill; null: not known, so it may be. */
  readonly showsOnBill: boolean | null;
  /**
   * The ways that were seen on a page of the service, of a government, or on several others. Any
   * other is general knowledge: it is shown only where nothing better is known, and says so.
   */
  readonly confirmed: readonly Way[];
  /** Where the facts were read: mostly stored copies of pages, so each is opened anew before a release. */
  readonly source: string;
  /** Day on which they were last compared with their source, as `YYYY-MM-DD`. */
  readonly checked: string;
}

export interface Country {
  readonly code: CountryCode;
  /** The IANA time zone in which hours are given: the main one where there are several. */
  readonly zone: string;
  /** IANA time zones; one that ends with a slash stands for all below it. */
  readonly timeZones: readonly string[];
  readonly services: readonly Service[];
}
