import type { CueId, Pathway } from './cue.ts';

/** What is known of a cue apart from its wordings. */
export interface Cue {
  readonly id: CueId;
  /** 1 weak, never alone · 2 medium · 3 strong · 4 urgent alone. */
  readonly weight: 1 | 2 | 3 | 4;
  /** Whose words can carry it: the other side's, or the young person's own, which never raise a warning alone. */
  readonly side: 'other' | 'own';
  /** The pathways it belongs to; none where it belongs to all. */
  readonly pathways: readonly Pathway[];
}

/**
 * The taxonomy. Sources: O'Connell 2003 and Lorenzo-Dus et al. 2016 (stages and tactics of grooming), Olson et al. 2007
 * (luring), NCMEC 2015 (frequency of tactics), Thorn and NCMEC 2024 (financial sextortion), Polaris and UNODC
 * (recruitment), FBI 2023-25 (self-harm coercion). Weights were judged from these, and are not yet fitted to data.
 */
export const TAXONOMY: readonly Cue[] = [
  other('flattery_rapid_intimacy', 1, ['grooming', 'trafficking', 'financial_sextortion']),
  other('age_probe', 1, ['grooming', 'trafficking']),
  other('vulnerability_probe', 1, ['grooming', 'trafficking', 'self_harm_coercion']),
  other('alone_risk_probe', 2, ['grooming', 'sexual_sextortion', 'trafficking']),
  other('secrecy', 3, ['grooming', 'sexual_sextortion', 'trafficking', 'self_harm_coercion']),
  other('isolation', 2, ['grooming', 'trafficking', 'dating_abuse', 'self_harm_coercion']),
  other('platform_migration', 1, ['grooming', 'financial_sextortion', 'trafficking']),
  other('location_school_probe', 1, ['grooming', 'trafficking', 'sexual_sextortion']),
  other('identity_doubt', 1, ['financial_sextortion', 'grooming']),
  other('sexual_talk', 3, ['grooming', 'sexual_sextortion', 'trafficking']),
  other('desensitisation', 2, ['grooming', 'sexual_sextortion', 'self_harm_coercion']),
  other('image_request', 3, [
    'grooming',
    'sexual_sextortion',
    'financial_sextortion',
    'trafficking',
  ]),
  other('gifts_money_offer', 2, ['grooming', 'trafficking', 'sexual_sextortion']),
  other('job_model_offer', 2, ['trafficking', 'sexual_sextortion']),
  other('meet_request', 3, ['grooming', 'trafficking']),
  other('credential_request', 4, ['account_takeover', 'trafficking', 'sexual_sextortion']),
  other('fake_authority', 3, ['account_takeover', 'financial_sextortion']),
  other('threat_blackmail', 4, [
    'sexual_sextortion',
    'financial_sextortion',
    'self_harm_coercion',
    'trafficking',
    'dating_abuse',
  ]),
  other('payment_demand', 4, ['financial_sextortion', 'account_takeover']),
  other('guilt_pressure', 2, [
    'dating_abuse',
    'grooming',
    'sexual_sextortion',
    'self_harm_coercion',
  ]),
  other('persistence_after_no', 3, []),
  other('control_monitoring', 2, ['dating_abuse', 'trafficking']),
  other('debt_obligation', 4, ['trafficking']),
  other('advertising_arranging', 4, ['trafficking']),
  other('recruit_others', 2, ['trafficking', 'grooming', 'self_harm_coercion']),
  other('self_harm_coercion', 4, ['self_harm_coercion']),
  other('video_call_pressure', 2, ['grooming', 'sexual_sextortion', 'self_harm_coercion']),
  { id: 'child_distress', weight: 2, side: 'own', pathways: [] },
];

const byId = new Map(TAXONOMY.map((cue) => [cue.id, cue]));

/** @returns the cue of that name */
export function cueOf(id: CueId): Cue {
  return byId.get(id) as Cue;
}

function other(id: CueId, weight: Cue['weight'], pathways: readonly Pathway[]): Cue {
  return { id, weight, side: 'other', pathways };
}
