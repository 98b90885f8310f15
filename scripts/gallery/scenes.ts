import type { Part } from '../../components/panel/order.ts';
import type { Notice, Voice } from '../../lib/alert/notice.ts';
import type { CueId } from '../../lib/cues/cue.ts';
import type { Language } from '../../lib/help/country.ts';
import { AGE_BANDS, type AgeBand, type Dock } from '../../lib/settings/schema.ts';
import { copies } from '../../locales/index.ts';

/** One state of what stands on a page. */
export interface Scene {
  readonly voice: Voice;
  readonly level: Notice['level'];
  readonly language: Language;
  readonly age: AgeBand;
  /** The part that is open. */
  readonly open?: Part | 'more';
  readonly peers?: boolean;
  readonly discreet?: boolean;
  readonly dock?: Dock;
  readonly site?: string;
  /** Set to see whether it is ready for a script that runs from right to left. */
  readonly direction?: 'rtl';
  /** The messages behind it, the other side's first; small talk where they are left out. */
  readonly lines?: readonly string[];
}

export const LEVELS = [1, 2, 3, 4] as const;
export const LANGUAGES = Object.keys(copies) as Language[];

/** What is noticed in each turn. */
export const CUES: Readonly<Record<Voice, readonly CueId[]>> = {
  photo: ['image_request', 'secrecy'],
  threat: ['threat_blackmail', 'payment_demand'],
  meeting: ['meet_request', 'alone_risk_probe'],
  code: ['credential_request', 'fake_authority'],
  money: ['gifts_money_offer', 'debt_obligation'],
  self_harm: ['self_harm_coercion'],
  control: ['control_monitoring', 'isolation'],
  closeness: ['flattery_rapid_intimacy', 'age_probe', 'platform_migration'],
  friend: [],
};
export const VOICES = Object.keys(CUES) as Voice[];

/** Every level of every voice, in every language, for both ages. */
export function unopened(): Scene[] {
  return LANGUAGES.flatMap((language) =>
    AGE_BANDS.flatMap((age) =>
      VOICES.flatMap((voice) => LEVELS.map((level) => ({ voice, level, language, age }))),
    ),
  );
}

/** Parts that differ from voice to voice. */
const OWN_PARTS = [
  'more',
  'why',
  'advice',
  'replies',
  'talk',
  'take_down',
  'trafficking',
] as const satisfies readonly Scene['open'][];

/** Parts that are the same in every voice. */
const COMMON_PARTS = [
  'block',
  'save',
  'again',
  'fault',
  'friend',
] as const satisfies readonly Scene['open'][];

/** Every part that can be opened, and what is said where both sides seem young. */
export function opened(): Scene[] {
  return LANGUAGES.flatMap((language) =>
    AGE_BANDS.flatMap((age) =>
      VOICES.flatMap((voice): Scene[] => {
        const scene = { voice, level: 3, language, age } as const;
        const parts = voice === 'photo' ? [...OWN_PARTS, ...COMMON_PARTS] : OWN_PARTS;
        return [
          ...parts.map((open) => ({ ...scene, open })),
          { ...scene, peers: true },
          { ...scene, level: 2, peers: true },
        ];
      }),
    ),
  );
}
