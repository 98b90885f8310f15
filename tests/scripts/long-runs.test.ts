import { describe, expect, it } from 'vitest';
import { fuzzed } from '../../scripts/fuzz/figures.ts';
import { mutated, scoreOf } from '../../scripts/mutation/figures.ts';

const tried = { property: 'nothing throws', seed: 1, runs: 1_000, seconds: 2, failed: false };

describe('what is written down of a long run of properties', () => {
  it('counts them by file', () => {
    const files = new Map([
      ['text', [tried, tried]],
      ['cues', [tried]],
    ] as const);
    expect(fuzzed('2026-11-23', 1_000, files).rooms).toEqual([
      { room: 'text', properties: 2, failed: 0 },
      { room: 'cues', properties: 1, failed: 0 },
    ]);
  });

  it('counts one that was given up as failed', () => {
    const files = new Map([['text', [tried, { ...tried, runs: 999 }, { ...tried, failed: true }]]]);
    expect(fuzzed('2026-11-23', 1_000, files).rooms[0]?.failed).toBe(2);
  });
});

describe('what is written down of code that was changed at random', () => {
  const report = {
    files: {
      'a.ts': { mutants: [{ status: 'Killed' }, { status: 'Survived' }, { status: 'Ignored' }] },
      'b.ts': { mutants: [{ status: 'Timeout' }, { status: 'NoCoverage' }, { status: 'Killed' }] },
    },
  };

  it('counts what became of each change, in all files', () => {
    expect(mutated('risk', '2026-11-23', report)).toEqual({
      room: 'risk',
      date: '2026-11-23',
      killed: 2,
      timedOut: 1,
      survived: 1,
      uncovered: 1,
    });
  });

  it('gives the share that was noticed, without what was left as it is', () => {
    expect(scoreOf(mutated('risk', '2026-11-23', report))).toBe(60);
  });
});
