import { describe, expect, it } from 'vitest';
import { keeps, median, percentile } from '../../scripts/bench/figures.ts';
import { ours } from '../../scripts/bench/page-ours.ts';
import { BEGIN, END, type TraceEvent } from '../../scripts/bench/page-trace.ts';

const OURS = 'chrome-extension://abc/content-scripts/guard.js';
const PAGE = 'https://chat.example/page.js';

function event(name: string, ts: number, more: Partial<TraceEvent> = {}): TraceEvent {
  return { name, ph: 'X', pid: 1, tid: 1, ts, args: {}, ...more };
}

/** A profile: one function of the page, one of ours, and one of the browser's that ours calls. */
function profile(samples: number[], timeDeltas: number[]): TraceEvent[] {
  const node = (id: number, url: string | undefined, parent?: number) => ({
    id,
    ...(parent === undefined ? {} : { parent }),
    callFrame: { functionName: `f${id}`, ...(url === undefined ? {} : { url }), lineNumber: 0 },
  });
  const cpuProfile = {
    nodes: [node(1, undefined), node(2, PAGE, 1), node(3, OURS, 1), node(4, undefined, 3)],
    samples,
  };
  return [
    event('Profile', 0, { id: '0x1', args: { data: { startTime: 0 } } }),
    event('ProfileChunk', 1, { id: '0x1', args: { data: { cpuProfile, timeDeltas } } }),
  ];
}

describe('what a trace says of our scripts', () => {
  // Each sample holds from its own time to that of the next one, in microseconds.
  const trace = [
    ...profile([2, 3, 4, 1, 3, 1], [1_000, 1_000, 1_000, 1_000, 7_000, 2_000]),
    event(BEGIN, 500),
    event('RunTask', 900, { dur: 3_500, tdur: 3_500 }),
    // Half of its time the thread waited for a processor.
    event('RunTask', 10_500, { dur: 4_000, tdur: 2_000 }),
    event('FunctionCall', 10_600, { dur: 1_000, args: { data: { url: OURS } } }),
    event('FunctionCall', 10_700, { dur: 1_000, args: { data: { url: PAGE } } }),
    event('v8.compile', 10_800, { dur: 3_000, tdur: 2_000, args: { data: { url: OURS } } }),
    event('Layout', 11_000, { args: { beginData: { stackTrace: [{ url: OURS }] } } }),
    event('Layout', 11_100, { args: { beginData: { stackTrace: [{ url: PAGE }] } } }),
    event('Layout', 11_200, { pid: 2 }),
    event(END, 20_000),
  ];

  it('is the time in which they, or what they called, had the main thread or were compiled', () => {
    const seen = ours(trace);
    expect(seen.time).toBeCloseTo(3 + 2);
    expect(seen.longestTask).toBeCloseTo(1 + 2);
    expect(seen.tasks).toBe(2);
    expect(seen.places[0]?.[0]).toBe('f3 content-scripts/guard.js:1');
  });

  it('leaves out what the page did, and other processes', () => {
    const seen = ours(trace);
    expect([seen.calls, seen.compile, seen.layouts, seen.forcedLayouts]).toEqual([1, 2, 2, 1]);
  });

  it('is nothing before the marks', () => {
    expect(ours([...trace.filter(({ name }) => name !== BEGIN), event(BEGIN, 19_000)]).time).toBe(
      0,
    );
  });

  it('cannot be read without marks', () => {
    expect(() => ours(trace.filter(({ name }) => name !== END))).toThrow('no marks');
  });
});

describe('a figure', () => {
  it('keeps within its bound, or has none', () => {
    const figure = { what: 'time', value: 5, unit: 'ms' } as const;
    expect(keeps(figure)).toBeNull();
    expect([keeps({ ...figure, most: 5 }), keeps({ ...figure, most: 4 })]).toEqual([true, false]);
    expect([keeps({ ...figure, least: 5 }), keeps({ ...figure, least: 6 })]).toEqual([true, false]);
  });

  it('is the middle of several runs, or what 98 of 100 lie within', () => {
    expect(median([9, 1, 5])).toBe(5);
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(percentile(hundred, 0.98)).toBe(98);
    expect([percentile([7], 0.98), percentile([], 0.98)]).toEqual([7, 0]);
  });
});
