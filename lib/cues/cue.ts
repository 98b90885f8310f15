/** The kinds of risky turn that Sidelight knows. Source: the taxonomy in `taxonomy.ts`. */
export type CueId =
  | 'flattery_rapid_intimacy'
  | 'age_probe'
  | 'vulnerability_probe'
  | 'alone_risk_probe'
  | 'secrecy'
  | 'isolation'
  | 'platform_migration'
  | 'location_school_probe'
  | 'identity_doubt'
  | 'sexual_talk'
  | 'desensitisation'
  | 'image_request'
  | 'gifts_money_offer'
  | 'job_model_offer'
  | 'meet_request'
  | 'credential_request'
  | 'fake_authority'
  | 'threat_blackmail'
  | 'payment_demand'
  | 'guilt_pressure'
  | 'persistence_after_no'
  | 'control_monitoring'
  | 'debt_obligation'
  | 'advertising_arranging'
  | 'recruit_others'
  | 'self_harm_coercion'
  | 'video_call_pressure'
  | 'child_distress';

/** The ways in which such turns come together. */
export type Pathway =
  | 'grooming'
  | 'financial_sextortion'
  | 'sexual_sextortion'
  | 'trafficking'
  | 'dating_abuse'
  | 'self_harm_coercion'
  | 'account_takeover';

/** 0 nothing, 1 a quiet chip, 2 a gentle panel, 3 a clear panel, 4 urgent. */
export type Level = 0 | 1 | 2 | 3 | 4;
