import type { Browser, CDPSession, Page, Protocol } from 'puppeteer-core';

/** What Chromium notes of each task of a page's main thread, and where in which script it is a thousand times a second. */
const CATEGORIES = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
  'v8',
  'disabled-by-default-v8.cpu_profiler',
];

/** The same with who asked for a layout. Noting that costs so much that no time is measured with it. */
const WITH_STACKS = [...CATEGORIES, 'disabled-by-default-devtools.timeline.stack'];

/** Kilobytes of memory for a trace: a minute of messages pouring in takes about a third of it. */
const ROOM = 600_000;

/** An event of Chromium's trace. Times are in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time of the thread itself, without what others took of the processor. */
  readonly tdur?: number;
  readonly id?: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** The mark that a page sets when what is measured begins, and when it is over. */
export const BEGIN = 'bench-begin';
export const END = 'bench-end';

/**
 * Notes all that happens in the browser while `work` goes on.
 *
 * @throws when more happened than there was room for
 */
export async function traced(
  browser: Browser,
  work: () => Promise<unknown>,
  stacks = false,
): Promise<TraceEvent[]> {
  const session = await browser.target().createCDPSession();
  try {
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: {
        includedCategories: stacks ? WITH_STACKS : CATEGORIES,
        excludedCategories: ['*'],
        recordMode: 'recordUntilFull',
        traceBufferSizeInKb: ROOM,
      },
    });
    await work();
    return await collected(session);
  } finally {
    await session.detach();
  }
}

function collected(session: CDPSession): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  return new Promise((resolve, reject) => {
    session.on('Tracing.dataCollected', ({ value }) => {
      for (const event of value as TraceEvent[]) events.push(event);
    });
    session.once('Tracing.tracingComplete', (end: Protocol.Tracing.TracingCompleteEvent) => {
      if (end.dataLossOccurred) reject(new Error('More happened than the trace has room for.'));
      else resolve(events.toSorted((a, b) => a.ts - b.ts));
    });
    session.send('Tracing.end').catch(reject);
  });
}

/** Sets a mark in the page, so that its process and the time are known in the trace. */
export async function mark(page: Page, name: string): Promise<void> {
  await page.evaluate((mine) => void performance.mark(mine), name);
}
