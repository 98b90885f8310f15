import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignMessages, mergeMessages } from '../../lib/page/align.ts';

describe('alignMessages', () => {
  it.each([
    ['the same list', [1, 2, 3], [1, 2, 3], [0, 1, 2]],
    ['one more at the end', [1, 2], [1, 2, 3], [0, 1, -1]],
    ['more at the top', [3, 4], [1, 2, 3, 4], [-1, -1, 0, 1]],
    ['a window further down', [1, 2, 3, 4], [3, 4, 5, 6], [2, 3, -1, -1]],
    ['one edited between two', [1, 2, 3], [1, 9, 3], [0, 1, 2]],
    ['the first one edited', [1, 2, 3], [9, 2, 3], [0, 1, 2]],
    ['the last one edited', [1, 2, 3], [1, 2, 9], [0, 1, 2]],
    ['one removed', [1, 2, 3], [1, 3], [0, 2]],
    ['the same words again', [7, 7], [7, 7, 7], [0, 1, -1]],
    ['quite another list', [1, 2, 3], [4, 5, 6], [-1, -1, -1]],
    ['another single one', [1], [2], [-1]],
    ['nothing known', [], [1], [-1]],
    ['two neighbours edited', [1, 2, 3, 4], [1, 8, 9, 4], [0, 1, 2, 3]],
    ['the last two taken back and two sent', [1, 2, 3], [1, 8, 9], [0, -1, -1]],
  ])('%s', (_name, known, seen, matches) => {
    expect(alignMessages(known, seen)).toEqual(matches);
  });

  it('finds a short window anywhere in a very long list, and repeated words in it', () => {
    const known = Array.from({ length: 5_000 }, (_, index) => (index % 3 === 0 ? 7 : index));
    const window = known.slice(1_000, 1_200);
    expect(alignMessages(known, window)).toEqual(window.map((_, index) => 1_000 + index));
  });

  it('never gives one known message to two seen ones, and keeps the order', () => {
    const list = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 30 });
    fc.assert(
      fc.property(list, list, (known, seen) => {
        const given = alignMessages(known, seen).filter((match) => match !== -1);
        expect(given).toEqual([...new Set(given)].toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('mergeMessages', () => {
  it('puts new ones after the known ones they follow', () => {
    expect(mergeMessages(['a', 'b', 'c'], ['b', 'x', 'c', 'd'], [1, -1, 2, -1])).toEqual([
      'a',
      'b',
      'x',
      'c',
      'd',
    ]);
  });

  it('loses nothing', () => {
    const list = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 20 });
    fc.assert(
      fc.property(list, list, (known, seen) => {
        const matches = alignMessages(known, seen);
        const fresh = matches.filter((match) => match === -1).length;
        expect(mergeMessages(known, seen, matches)).toHaveLength(known.length + fresh);
      }),
    );
  });
});
