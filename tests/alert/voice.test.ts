import { describe, expect, it } from 'vitest';
import type { Voice } from '../../lib/alert/notice.ts';
import { voiceFor } from '../../lib/alert/voice.ts';
import type { CueId } from '../../lib/cues/cue.ts';
import { TAXONOMY } from '../../lib/cues/taxonomy.ts';

/** What a young person is told about, by what was asked of them. */
const ASKED: Readonly<Partial<Record<Voice, readonly CueId[]>>> = {
  self_harm: ['self_harm_coercion'],
  threat: ['threat_blackmail', 'payment_demand'],
  code: ['credential_request', 'fake_authority'],
  money: [
    ...(['debt_obligation', 'advertising_arranging', 'job_model_offer'] as const),
    ...(['recruit_others', 'gifts_money_offer'] as const),
  ],
  photo: ['image_request', 'video_call_pressure'],
  meeting: ['meet_request'],
  control: ['control_monitoring', 'isolation'],
};

describe.each(Object.entries(ASKED))('%s', (voice, cues) => {
  it.each(cues)('speaks of %s', (cue) => {
    expect(voiceFor([cue])).toBe(voice);
  });
});

it('of all else it is said that someone comes close', () => {
  const spoken = new Set<CueId>(Object.values(ASKED).flat());
  const others = TAXONOMY.map(({ id }) => id).filter((id) => !spoken.has(id));
  expect(others.map((cue) => voiceFor([cue]))).toEqual(others.map(() => 'closeness'));
  expect(voiceFor([])).toBe('closeness');
});

it('the first cue that has a voice of its own speaks', () => {
  expect(voiceFor(['secrecy', 'meet_request', 'image_request'])).toBe('meeting');
});
