/** Where a site explains how to report and block. */
export interface Platform {
  /** A page of the platform itself, on its own domain. */
  readonly help: string;
  /** Day on which page and steps were last compared with their sources, as `YYYY-MM-DD`. */
  readonly checked: string;
  /** Where the address and the steps in `locales` were read; general knowledge is named as such. */
  readonly source: string;
}

const CHECKED = '2026-11-22';
const MENUS = 'steps: general knowledge of its menus';

/**
 * The sites that have steps of their own for blocking and reporting, by their names in
 * `lib/page/sites`. Compared with stored copies, public guides and public code only: no page and no
 * menu was opened live, so the panel says that menus can move. Someone with accounts has to try them.
 */
export const PLATFORMS = {
  discord: {
    help: 'https://support.discord.com/hc/articles/360000291932',
    checked: CHECKED,
    source: `address: cited in public code as “How to Report Content to Discord”; ${MENUS}`,
  },
  instagram: {
    help: 'https://help.instagram.com/192435014247952',
    checked: CHECKED,
    source:
      'address: cited in public code and in the app itself; steps: Meta, July 2025, and general knowledge',
  },
  snapchat: {
    help: 'https://help.snapchat.com/hc/articles/7012399221652',
    checked: CHECKED,
    source: 'address: cited in public code as its reporting page; steps: public guides',
  },
  whatsapp: {
    help: 'https://faq.whatsapp.com/414631957536067',
    checked: CHECKED,
    source: 'address: stored copy of “About blocking and reporting someone”; steps: press guides',
  },
  messenger: {
    help: 'https://www.facebook.com/help/769533159735923',
    checked: CHECKED,
    source:
      'address: stored copy of “report a message”, on a mirror of the help centre; steps: Messenger help, stored copy',
  },
  tiktok: {
    help: 'https://support.tiktok.com/en/safety-hc/report-a-problem/report-a-user',
    checked: CHECKED,
    source: `address: cited in public code; ${MENUS}`,
  },
  x: {
    help: 'https://help.x.com/en/safety-and-security/report-abusive-behavior',
    checked: CHECKED,
    source: `address: stored copy of “Report abusive behavior”, then on help.twitter.com; ${MENUS}`,
  },
  'telegram-a': {
    help: 'https://telegram.org/faq#q-there-39s-illegal-content-on-telegram-how-do-i-take-it-down',
    checked: CHECKED,
    source: `address: cited in public code; ${MENUS}`,
  },
  'telegram-k': {
    help: 'https://telegram.org/faq#q-there-39s-illegal-content-on-telegram-how-do-i-take-it-down',
    checked: CHECKED,
    source: `address: cited in public code; ${MENUS}`,
  },
  reddit: {
    help: 'https://support.reddithelp.com/hc/en-us/articles/360058309512',
    checked: CHECKED,
    source: `address: cited in public code as “How do I report”; ${MENUS}`,
  },
  roblox: {
    help: 'https://en.help.roblox.com/hc/articles/203312410',
    checked: CHECKED,
    source: 'stored copy of “How to Report Rule Violations and Block a User”, an older page',
  },
  twitch: {
    help: 'https://help.twitch.tv/s/article/how-to-file-a-user-report',
    checked: CHECKED,
    source: 'address: cited in public code; steps: public guides',
  },
  teams: {
    help: 'https://support.microsoft.com/teams',
    checked: CHECKED,
    source:
      'address: general knowledge; steps: Microsoft’s pages for schools on “Report a concern” and on blocking',
  },
  'google-messages': {
    help: 'https://support.google.com/messages/answer/9061432',
    checked: CHECKED,
    source: 'stored copy of “Report spam in Google Messages”; steps: Android Authority, 2024',
  },
} as const satisfies Readonly<Record<string, Platform>>;

/** A site with steps of its own. */
export type PlatformName = keyof typeof PLATFORMS;
