/** The languages in which Sidelight speaks. */
export type Language = 'en' | 'fr';

/** One text in each language. */
export type Text = Readonly<Record<Language, string>>;

/** A country with help of its own, by its ISO 3166-1 code, or `global` for everywhere else. */
export type CountryCode = 'US' | 'GB' | 'FR' | 'global';

/** What a service does for a young person. `crisis` is for when someone may get hurt by their own hand. */
export type Purpose = 'emergency' | 'crisis' | 'talk' | 'take_down' | 'trafficking' | 'report';

/** Hours of the day, 0 to 24, local time, every day of the week. */
export interface DailyHours {
  readonly from: number;
  readonly to: number;
}

/** A number to text, and the word to begin with where one is asked for. */
export interface TextLine {
  readonly number: string;
  readonly word: string | null;
}

/** One line, site or office that helps. Nothing of it is ever contacted by Sidelight itself. */
export interface Service {
  readonly name: string;
  readonly purposes: readonly Purpose[];
  /** As dialled in that country, spaces and hyphens for the eye only. */
  readonly phone: string | null;
  readonly sms: TextLine | null;
  /** The page on which a chat with a person starts. */
  readonly chat: string | null;
  readonly url: string | null;
  /** `always`: at any hour. Null: not known, so nothing is promised. */
  readonly hours: 'always' | DailyHours | null;
  /** ISO 639-1 codes. */
  readonly languages: readonly string[];
  readonly free: boolean;
  /** What it does, in plain words; a promise only where its source makes it. */
  readonly note: Text | null;
  /** Whether a call is listed on a phone bill; null: not known, so it may be. */
  readonly showsOnBill: boolean | null;
  /** Each number and address was seen on a page of the service, of a government, or on several others. */
  readonly confirmed: boolean;
  /** Where the facts were read. */
  readonly source: string;
  /** Day on which they were last compared with their source, as `YYYY-MM-DD`. */
  readonly checked: string;
}

export interface Country {
  readonly code: CountryCode;
  readonly names: Text;
  /** IANA time zones; one that ends with a slash stands for all below it. */
  readonly timeZones: readonly string[];
  readonly services: readonly Service[];
}
