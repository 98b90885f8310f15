import { BEGIN, END, type TraceEvent } from './page-trace.ts';

/** Every script of an extension has such an address, and no script of a page. */
const EXTENSION = 'chrome-extension://';

/** What Sidelight's scripts did on the page's main thread between the marks. Times are in milliseconds. */
export interface Ours {
  /** How long the main thread compiled or ran our scripts, or did what one of them asked the browser for. */
  readonly time: number;
  /** The longest that one task of the main thread was in our scripts. */
  readonly longestTask: number;
  /** Tasks in which one of our scripts ran. */
  readonly tasks: number;
  /** Between the marks. */
  readonly span: number;
  /** Parsing and compiling our scripts. */
  readonly compile: number;
  /** Running our scripts from their first line to their last, once each, as they come into the page. */
  readonly evaluate: number;
  /** Times that the browser called one of our functions: a timer, an event, a change of the page. */
  readonly calls: number;
  readonly timers: number;
  /** Times that one of our scripts made the browser recalculate styles or lay out the page at once. */
  readonly forcedStyles: number;
  readonly forcedLayouts: number;
  /** All of them on the page, whoever caused them. */
  readonly styles: number;
  readonly layouts: number;
  /** Milliseconds by function of ours, with its file and line, the greatest first. */
  readonly places: readonly (readonly [string, number])[];
}

interface Task {
  readonly from: number;
  readonly to: number;
  /** The share of its time in which the thread really ran. */
  readonly ran: number;
  ours: number;
}

/** Reads a trace. @throws when the page set no marks. */
export function ours(trace: readonly TraceEvent[]): Ours {
  const begin = trace.find((event) => isMark(event, BEGIN));
  const end = trace.findLast((event) => isMark(event, END));
  if (!begin || !end) throw new Error('The trace has no marks of the page.');
  const { pid, tid } = end;
  const main = trace.filter(
    (event) => event.pid === pid && event.ts >= begin.ts && event.ts <= end.ts,
  );
  const onMain = main.filter((event) => event.tid === tid);
  const tasks = tasksOf(onMain);
  const places = new Map<string, number>();
  for (const { at, took, place } of samplesOf(trace, pid, tid)) {
    if (at < begin.ts || at > end.ts) continue;
    const task = taskAt(tasks, at);
    const time = took * (task?.ran ?? 1);
    if (task) task.ours += time;
    places.set(place, (places.get(place) ?? 0) + time / 1_000);
  }
  const named = (name: string) => onMain.filter((event) => event.name === name);
  const mine = (name: string) => named(name).filter(isOurs);
  // While a script is compiled, it does not stand on the stack.
  for (const event of mine('v8.compile')) {
    const task = taskAt(tasks, event.ts);
    if (task) task.ours += 1_000 * lasted(event);
  }
  const compile = sum(mine('v8.compile').map(lasted));
  const busy = tasks.filter((task) => task.ours > 0);
  const forced = (name: string) => named(name).filter((event) => isForced(event));
  return {
    time: compile + sum(places.values()),
    longestTask: Math.max(0, ...busy.map((task) => task.ours)) / 1_000,
    tasks: busy.length,
    span: (end.ts - begin.ts) / 1_000,
    compile,
    evaluate: sum(mine('EvaluateScript').map(lasted)),
    calls: mine('FunctionCall').length,
    timers: mine('TimerInstall').length,
    forcedStyles: forced('UpdateLayoutTree').length,
    forcedLayouts: forced('Layout').length,
    styles: named('UpdateLayoutTree').length,
    layouts: named('Layout').length,
    places: [...places].toSorted(([, a], [, b]) => b - a),
  };
}

interface Sample {
  readonly at: number;
  readonly took: number;
  readonly place: string;
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: {
    readonly functionName: string;
    readonly url?: string;
    readonly lineNumber?: number;
  };
}

/** The samples in which a script of ours stands on the stack, each with the time to the next one. */
function samplesOf(trace: readonly TraceEvent[], pid: number, tid: number): Sample[] {
  const heads = trace.filter(({ name, pid: own }) => name === 'Profile' && own === pid);
  const head = heads.find((event) => event.tid === tid) ?? heads[0];
  if (!head) return [];
  const places = new Map<number, string | null>();
  const samples: Sample[] = [];
  let at = (head.args.data as { startTime: number }).startTime;
  let before: string | null = null;
  for (const event of trace) {
    if (event.name !== 'ProfileChunk' || event.pid !== pid || event.id !== head.id) continue;
    const { cpuProfile, timeDeltas = [] } = event.args.data as {
      cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
      timeDeltas?: number[];
    };
    for (const { id, parent, callFrame } of cpuProfile?.nodes ?? []) {
      places.set(id, placeOf(callFrame) ?? places.get(parent ?? 0) ?? null);
    }
    cpuProfile?.samples?.forEach((node, index) => {
      const took = timeDeltas[index] ?? 0;
      if (before !== null && took > 0) samples.push({ at, took, place: before });
      at += took;
      before = places.get(node) ?? null;
    });
  }
  return samples;
}

function placeOf({ functionName, url = '', lineNumber = 0 }: ProfileNode['callFrame']) {
  if (!url.startsWith(EXTENSION)) return null;
  return `${functionName || 'a function'} ${new URL(url).pathname.slice(1)}:${lineNumber + 1}`;
}

function tasksOf(main: readonly TraceEvent[]): Task[] {
  const whole = main.filter(({ name, ph }) => ph === 'X' && name.endsWith('RunTask'));
  return whole.map(({ ts, dur = 0, tdur = dur }) => {
    return { from: ts, to: ts + dur, ran: dur > 0 ? Math.min(1, tdur / dur) : 1, ours: 0 };
  });
}

/** Tasks come one after the other. */
function taskAt(tasks: readonly Task[], time: number): Task | undefined {
  let [low, high] = [0, tasks.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tasks[middle]?.from ?? 0) <= time) low = middle;
    else high = middle - 1;
  }
  const task = tasks[low];
  return task && task.from <= time && time <= task.to ? task : undefined;
}

function isMark(event: TraceEvent, name: string): boolean {
  return event.name === name;
}

/** Whether the event is about a script of ours. */
export function isOurs({ args }: TraceEvent): boolean {
  const { url, stackTrace } = (args.data ?? {}) as { url?: string; stackTrace?: { url: string }[] };
  return (url ?? stackTrace?.[0]?.url)?.startsWith(EXTENSION) ?? false;
}

/** Whether a script of ours asked for something that made the browser do this at once. */
function isForced({ args }: TraceEvent): boolean {
  const { stackTrace } = (args.beginData ?? {}) as { stackTrace?: { url: string }[] };
  return stackTrace?.some(({ url }) => url.startsWith(EXTENSION)) ?? false;
}

/** Milliseconds. */
function lasted({ dur = 0, tdur = dur }: TraceEvent): number {
  return tdur / 1_000;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
