import type { Health } from './health.ts';
import { createMemory } from './memory.ts';
import { type PageReading, type Reading, readPageInSlices } from './reader.ts';
import { followNavigation, observe } from './watch-points.ts';

export type { Reading } from './reader.ts';

export interface WatchOptions {
  /** Everything stops when it is aborted. */
  readonly signal: AbortSignal;
  /** Called with each conversation in which something is new. */
  onReading(reading: Reading): void;
  /** Called once at the start and then when the state or a count changes. */
  onHealth(health: Health): void;
}

/** Milliseconds without a change before the page is read: a message and its decoration come in one go. */
const QUIET = 250;

/** Milliseconds after which a page that never comes to rest is read all the same. */
const LONGEST_WAIT = 1_000;

/** The same while no conversation is found: then the whole page is watched, and a feed never comes to rest. */
const LONGEST_SEARCH_WAIT = 3_000;

/** Milliseconds of work before the page is given its turn: half a frame. */
const SLICE = 8;

/**
 * Reads the page now and after each change of a conversation on it, until the signal is aborted. It watches the
 * conversations' boxes and the way up from them, or the whole page while there is none. Nothing runs while nothing
 * changes. The page is only read and nothing is ever thrown into it.
 */
export function watchPage(document: Document, options: WatchOptions): void {
  const { signal } = options;
  const window = document.defaultView;
  if (signal.aborted || window === null) return;
  const memory = createMemory();
  const observer = new window.MutationObserver(() => changed());
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let watched: readonly Element[] = [];
  let reading = false;
  let lastHealth = '';

  const changed = () => {
    if (signal.aborted) return;
    const now = performance.now();
    const longest = watched.length > 0 ? LONGEST_WAIT : LONGEST_SEARCH_WAIT;
    if (timer === undefined) firstChange = now;
    else clearTimeout(timer);
    timer = setTimeout(read, Math.max(0, Math.min(QUIET, firstChange + longest - now)));
  };

  const read = async () => {
    timer = undefined;
    if (reading) return changed();
    reading = true;
    try {
      const page = await inSlices(readPageInSlices(document, memory), signal);
      if (page !== null) report(page);
    } catch {
      // A page may take itself apart while it is read: the change that did so brings the next reading.
    } finally {
      reading = false;
    }
  };

  const watch = (containers: readonly Element[]) => {
    const same =
      containers.length === watched.length &&
      containers.every((box, index) => box === watched[index]);
    // Without a container, new shadow roots may have come; with the same ones there is nothing to set up anew.
    if (same && containers.length > 0) return;
    watched = containers;
    observe(observer, document, containers);
  };

  const report = (page: PageReading) => {
    watch(page.containers);
    const health = JSON.stringify(page.health);
    if (health !== lastHealth) safely(() => options.onHealth(page.health));
    lastHealth = health;
    for (const conversation of page.readings) safely(() => options.onReading(conversation));
  };

  followNavigation(window, signal, () => {
    // The conversation that comes next may stand anywhere.
    watch([]);
    changed();
  });
  document.addEventListener('focusin', changed, { signal, passive: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
  observe(observer, document, []);
  void read();
}

/** Runs the steps with a pause between slices. Returns null when aborted on the way. */
async function inSlices(
  steps: Generator<void, PageReading>,
  signal: AbortSignal,
): Promise<PageReading | null> {
  let deadline = performance.now() + SLICE;
  for (let step = steps.next(); !signal.aborted; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() < deadline) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    deadline = performance.now() + SLICE;
  }
  return null;
}

function safely(call: () => void): void {
  try {
    call();
  } catch {
    // What is done with a reading must not end the reading of the page.
  }
}
