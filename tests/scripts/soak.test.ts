import { describe, expect, test } from 'vitest';
import { type Figures, faultsOf } from '../../scripts/soak/figures.ts';

const GOOD: Figures = {
  date: '2026-11-23',
  browser: 'Chromium',
  minutes: 1,
  changes: 1_000,
  messages: 100,
  heap: [
    { at: 500, page: 10, background: 3 },
    { at: 1_000, page: 11.9, background: 4.9 },
  ],
  longest: 49,
  places: [],
  told: 11,
  missed: 0,
};

describe('a long run', () => {
  test('is without fault where memory stays, tasks are short and all is told of', () => {
    expect(faultsOf(GOOD)).toEqual([]);
  });

  test.each<[string, Partial<Figures>]>([
    ['memory of the page', { heap: [...GOOD.heap, { at: 2_000, page: 12.1, background: 3 }] }],
    [
      'memory of the background',
      { heap: [...GOOD.heap, { at: 2_000, page: 10, background: 0.9 }] },
    ],
    ['a task took 50 ms', { longest: 50 }],
    ['1 risky messages', { missed: 1 }],
  ])('is told of %s', (fault, change) => {
    expect(faultsOf({ ...GOOD, ...change })).toEqual([expect.stringContaining(fault)]);
  });
});
