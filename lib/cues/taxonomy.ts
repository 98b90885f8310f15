import type { CueId, Pathway } from './cue.ts';

/** What is known of a cue apart from its wordings. */
export interface Cue {
  readonly id: CueId;
  /** 1 weak, never alone · 2 medium · 3 strong · 4 urgent alone. */
  readonly weight: 1 | 2 | 3 | 4;
  /** Whose words can carry it: the other side's, or the young person's own, which never raise a warning alone. */
  readonly side: 'other' | 'own';
  /** How much it speaks for each pathway it belongs to, 1 for fully; empty where it belongs to all alike. */
  readonly pathways: Readonly<Partial<Record<Pathway, number>>>;
}

/**
 * The taxonomy. Sources: O'Connell 2003 and Lorenzo-Dus et al. 2016 (stages and tactics of grooming), Olson et al. 2007
 * (luring), NCMEC 2015 (frequency of tactics), Thorn and NCMEC 2024 (financial sextortion), Polaris and UNODC
 * (recruitment), FBI 2023-25 (self-harm coercion). Weights and shares were judged from these.
 */
export const TAXONOMY: readonly Cue[] = [
  other('flattery_rapid_intimacy', 1, { grooming: 1, trafficking: 0.5, financial_sextortion: 0.4 }),
  other('age_probe', 1, { grooming: 1 }),
  other('vulnerability_probe', 1, { grooming: 1, trafficking: 0.4, self_harm_coercion: 0.3 }),
  other('alone_risk_probe', 2, { grooming: 1, sexual_sextortion: 0.3 }),
  other('secrecy', 3, {
    grooming: 1,
    trafficking: 0.3,
    sexual_sextortion: 0.3,
    self_harm_coercion: 0.3,
  }),
  other('isolation', 2, {
    dating_abuse: 1,
    grooming: 0.6,
    trafficking: 0.5,
    self_harm_coercion: 0.3,
  }),
  other('platform_migration', 1, { grooming: 1, financial_sextortion: 0.6 }),
  other('location_school_probe', 1, { grooming: 1 }),
  other('identity_doubt', 1, { financial_sextortion: 1, grooming: 0.6 }),
  other('sexual_talk', 3, { grooming: 0.8, sexual_sextortion: 0.4 }),
  other('desensitisation', 2, { grooming: 1, sexual_sextortion: 0.3, self_harm_coercion: 0.2 }),
  other('image_request', 3, {
    grooming: 0.8,
    sexual_sextortion: 0.7,
    financial_sextortion: 0.4,
    trafficking: 0.2,
  }),
  other('gifts_money_offer', 2, { grooming: 0.8, trafficking: 0.7 }),
  other('job_model_offer', 2, { trafficking: 2 }),
  other('meet_request', 3, { grooming: 1, trafficking: 0.4 }),
  other('credential_request', 4, { account_takeover: 1.5, trafficking: 0.6, dating_abuse: 0.5 }),
  other('fake_authority', 3, { account_takeover: 1, financial_sextortion: 0.4 }),
  other('threat_blackmail', 4, {
    sexual_sextortion: 1.4,
    financial_sextortion: 1.2,
    self_harm_coercion: 0.4,
    dating_abuse: 0.5,
    trafficking: 0.3,
  }),
  other('payment_demand', 4, { financial_sextortion: 1.6, account_takeover: 0.3 }),
  other('guilt_pressure', 2, { dating_abuse: 1, grooming: 0.6, sexual_sextortion: 0.4 }),
  other('persistence_after_no', 3, {}),
  other('control_monitoring', 2, { dating_abuse: 3, trafficking: 0.5 }),
  other('debt_obligation', 4, { trafficking: 2 }),
  other('advertising_arranging', 4, { trafficking: 2 }),
  other('recruit_others', 2, { trafficking: 1.2, grooming: 0.3 }),
  other('self_harm_coercion', 4, { self_harm_coercion: 2.5 }),
  other('video_call_pressure', 2, { grooming: 0.8, sexual_sextortion: 0.6 }),
  { id: 'child_distress', weight: 2, side: 'own', pathways: {} },
];

const byId = new Map(TAXONOMY.map((cue) => [cue.id, cue]));
const own = new Set(TAXONOMY.flatMap(({ id, side }) => (side === 'own' ? [id] : [])));
const places = new Map(TAXONOMY.map(({ id }, place) => [id, place]));

/** @returns the cue of that name */
export function cueOf(id: CueId): Cue {
  return byId.get(id) as Cue;
}

/** Whether it is the young person's own words that it is found in. */
export function isOwnCue(id: CueId): boolean {
  return own.has(id);
}

/** A cue's place in the taxonomy, and as a bit of a number. */
export function placeOfCue(id: CueId): number {
  return places.get(id) as number;
}

/** Cues as the bits of one number, by their places. */
export function bitsOfCues(ids: readonly CueId[]): number {
  return ids.reduce((bits, id) => bits | (1 << placeOfCue(id)), 0);
}

/** Whether a cue is urgent in itself: whatever rests or was talked of before, it is said. */
export function isUrgent(id: CueId): boolean {
  return cueOf(id).weight === 4;
}

function other(id: CueId, weight: Cue['weight'], pathways: Cue['pathways']): Cue {
  return { id, weight, side: 'other', pathways };
}
