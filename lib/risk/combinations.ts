import type { CueId, Level } from '../cues/cue.ts';

/** Cues that together mean more than each alone. */
export interface Combination {
  readonly all: readonly CueId[];
  /** At least one of these must stand beside them; none needed where the list is empty. */
  readonly any: readonly CueId[];
  readonly level: Level;
}

/** Source: the combining rules C2 to C13 of the cue taxonomy. */
export const COMBINATIONS: readonly Combination[] = [
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
  { all: ['advertising_arranging'], any: [], level: 3 },
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
    all: ['isolation', 'control_monitoring'],
    any: ['guilt_pressure', 'threat_blackmail', 'gifts_money_offer'],
    level: 2,
  },
];
