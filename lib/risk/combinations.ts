import type { CueId, Level } from '../cues/cue.ts';

/** Cues that together mean more than each alone. */
export interface Combination {
  /** Each of these must be there in a strong form, or several times in a usual one. */
  readonly all: readonly CueId[];
  /** At least one of these must support them; none need where the list is empty. */
  readonly any: readonly CueId[];
  readonly level: Level;
  /** A usual form of the supporting cue is enough. */
  readonly mildly?: true;
  /** The young person has told a minor's age, and the other side a grown-up's. */
  readonly ages?: true;
}

/** Source: the combining rules C1 to C13 of the cue taxonomy, and for control, debt and self-harm our own judgement. */
export const COMBINATIONS: readonly Combination[] = [
  {
    all: [],
    any: ['sexual_talk', 'image_request', 'meet_request', 'secrecy'],
    ages: true,
    level: 3,
  },
  {
    all: ['secrecy'],
    any: [
      'flattery_rapid_intimacy',
      'age_probe',
      'alone_risk_probe',
      'gifts_money_offer',
      'meet_request',
      'image_request',
      'sexual_talk',
      'platform_migration',
      'job_model_offer',
      'guilt_pressure',
      'video_call_pressure',
      'isolation',
    ],
    level: 2,
  },
  {
    all: ['image_request'],
    any: [
      'secrecy',
      'gifts_money_offer',
      'guilt_pressure',
      'persistence_after_no',
      'alone_risk_probe',
    ],
    level: 3,
  },
  {
    all: ['threat_blackmail'],
    any: ['payment_demand', 'image_request', 'self_harm_coercion', 'child_distress'],
    level: 4,
  },
  { all: ['payment_demand'], any: ['threat_blackmail', 'fake_authority'], level: 4 },
  {
    all: ['credential_request'],
    any: [
      'debt_obligation',
      'gifts_money_offer',
      'flattery_rapid_intimacy',
      'threat_blackmail',
      'control_monitoring',
      'job_model_offer',
    ],
    level: 4,
  },
  { all: ['credential_request'], any: [], level: 3 },
  {
    all: ['meet_request'],
    any: ['secrecy', 'gifts_money_offer', 'alone_risk_probe', 'age_probe', 'location_school_probe'],
    level: 3,
  },
  {
    all: ['debt_obligation'],
    any: ['advertising_arranging', 'image_request', 'meet_request', 'credential_request'],
    level: 4,
  },
  { all: ['self_harm_coercion'], any: [], level: 4 },
  {
    all: ['child_distress'],
    any: [
      'threat_blackmail',
      'payment_demand',
      'image_request',
      'credential_request',
      'debt_obligation',
      'advertising_arranging',
      'self_harm_coercion',
    ],
    level: 2,
  },
  { all: ['image_request'], any: ['threat_blackmail'], level: 3 },
  { all: ['video_call_pressure'], any: ['threat_blackmail'], level: 3 },
  {
    all: ['guilt_pressure'],
    any: ['control_monitoring', 'isolation', 'credential_request'],
    level: 2,
  },
  {
    all: ['guilt_pressure'],
    any: ['self_harm_coercion'],
    level: 3,
  },
  { all: ['isolation'], any: ['self_harm_coercion'], level: 3 },
  { all: ['video_call_pressure'], any: ['self_harm_coercion'], level: 3 },
  {
    all: ['advertising_arranging'],
    any: [
      'debt_obligation',
      'gifts_money_offer',
      'flattery_rapid_intimacy',
      'image_request',
      'meet_request',
      'credential_request',
      'threat_blackmail',
      'control_monitoring',
      'secrecy',
      'guilt_pressure',
      'job_model_offer',
      'recruit_others',
    ],
    level: 3,
  },
  {
    all: ['debt_obligation'],
    any: [
      'flattery_rapid_intimacy',
      'gifts_money_offer',
      'guilt_pressure',
      'control_monitoring',
      'threat_blackmail',
      'recruit_others',
      'job_model_offer',
      'isolation',
      'secrecy',
    ],
    level: 3,
  },
  {
    all: ['payment_demand'],
    any: ['image_request', 'persistence_after_no', 'secrecy', 'guilt_pressure', 'identity_doubt'],
    level: 3,
  },
  {
    all: ['control_monitoring'],
    any: [
      'guilt_pressure',
      'isolation',
      'threat_blackmail',
      'credential_request',
      'persistence_after_no',
    ],
    level: 2,
    mildly: true,
  },
  {
    all: ['flattery_rapid_intimacy', 'secrecy'],
    any: ['platform_migration', 'alone_risk_probe', 'vulnerability_probe', 'isolation'],
    level: 2,
  },
  {
    all: ['job_model_offer'],
    any: ['image_request', 'meet_request', 'secrecy', 'credential_request'],
    level: 3,
  },
  {
    all: ['video_call_pressure'],
    any: ['alone_risk_probe', 'sexual_talk', 'image_request'],
    level: 2,
  },
  {
    all: ['job_model_offer'],
    any: ['debt_obligation', 'advertising_arranging', 'recruit_others'],
    level: 2,
  },
  { all: ['recruit_others'], any: ['debt_obligation', 'advertising_arranging'], level: 2 },
  {
    all: ['isolation', 'control_monitoring'],
    any: ['guilt_pressure', 'threat_blackmail', 'gifts_money_offer'],
    level: 2,
  },
];
