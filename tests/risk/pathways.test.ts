import { describe, expect, it } from 'vitest';
import { pathwaysOf } from '../../lib/risk/pathways.ts';
import { type Given, tallyOf } from './tallies.ts';

it.each([
  ['nothing', [], []],
  ['a cue of one pathway', [['control_monitoring', 'strong']], ['dating_abuse']],
  [
    'a cue of several, those that are near the first',
    [['threat_blackmail', 'strong']],
    ['sexual_sextortion', 'financial_sextortion'],
  ],
  ['a cue that belongs to none', [['persistence_after_no', 'strong']], []],
  [
    'a stronger one that decides',
    [
      ['isolation', 'weak'],
      ['payment_demand', 'strong'],
    ],
    ['financial_sextortion'],
  ],
] as const)('%s', (_, messages, expected) => {
  expect(pathwaysOf([tallyOf(...messages)])).toEqual(expected);
});

it('adds up the sides of a chat', () => {
  const chat = tallyOf(['image_request', 'usual']);
  const transcript = tallyOf(['threat_blackmail', 'strong']);
  expect(pathwaysOf([chat, transcript])).toEqual(pathwaysOf([transcript, chat]));
  expect(pathwaysOf([chat, transcript])[0]).toBe('sexual_sextortion');
});

describe('repeats of a cue', () => {
  const often = (cue: Given, times: number) => Array.from({ length: times }, () => cue);
  const job: Given = ['job_model_offer', 'weak'];
  const meeting: Given = ['meet_request', 'usual'];

  it('count a little each', () => {
    // A meeting speaks for grooming with 1.8; a job for trafficking with 1, and with 0.6 more each time.
    expect(pathwaysOf([tallyOf(meeting, job)])).toEqual(['grooming', 'trafficking']);
    expect(pathwaysOf([tallyOf(meeting, ...often(job, 4))])).toEqual(['trafficking']);
  });

  it('count no more than five times', () => {
    const all = (times: number) =>
      pathwaysOf([tallyOf(['debt_obligation', 'strong'], ...often(['isolation', 'weak'], times))]);
    expect(all(60)).toEqual(all(6));
  });
});
