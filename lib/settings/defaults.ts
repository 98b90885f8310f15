import type { Policy } from './policy.ts';
import type { ChatRecord, DayRecord, Settings } from './schema.ts';

/**
 * Where quick exit leads: a page that school networks let through, that nobody wonders at on a young person's screen,
 * that needs no account, greets in every language and shows no advertisement. It is opened like any page, so its site
 * learns of a visit, and of nothing else.
 */
export const EXIT_PAGE = 'https://www.wikipedia.org/';

/** What holds of a plain choice that nobody made. */
export const UNCHOSEN = {
  language: 'auto',
  country: 'auto',
  // Its words suit older ones too, and the other's do not suit younger ones (guidance 3.2).
  age: '9-12',
  frequency: 'normal',
  discreet: false,
  dock: 'right',
} as const;

export const DEFAULT_SETTINGS: Settings = {
  ...UNCHOSEN,
  trusted: [],
  exitPage: EXIT_PAGE,
  off: [],
};

/** What a school without a policy decides. */
export const NO_POLICY: Policy = {};

export const NO_CHAT_RECORD: ChatRecord = {
  level: 0,
  cues: [],
  alarms: 0,
  day: null,
  quietUntil: 0,
  rests: {},
};

export const NO_DAY_RECORD: DayRecord = { day: '1970-01-01', gentle: 0 };
