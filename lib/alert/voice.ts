import type { CueId } from '../cues/cue.ts';
import { cueOf } from '../cues/taxonomy.ts';
import type { Voice } from './notice.ts';

/** Which voice speaks of a cue. A cue without one says only that someone comes close. */
const VOICES: Readonly<Partial<Record<CueId, Voice>>> = {
  self_harm_coercion: 'self_harm',
  threat_blackmail: 'threat',
  payment_demand: 'threat',
  credential_request: 'code',
  fake_authority: 'code',
  debt_obligation: 'money',
  advertising_arranging: 'money',
  job_model_offer: 'money',
  recruit_others: 'money',
  image_request: 'photo',
  video_call_pressure: 'photo',
  gifts_money_offer: 'money',
  meet_request: 'meeting',
  control_monitoring: 'control',
  isolation: 'control',
};

/** The voice for the weightiest of these cues. */
export function voiceFor(cues: readonly CueId[]): Voice {
  const speaking = cues.find((cue) => cueOf(cue).weight > 1 && VOICES[cue] !== undefined);
  return (speaking && VOICES[speaking]) ?? 'closeness';
}
