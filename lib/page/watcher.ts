import { Changes } from './changes.ts';
import type { Health } from './health.ts';
import { boxOf, locateMessage } from './locate.ts';
import { createMemory } from './memory.ts';
import { followNavigation, PageWatch } from './page-watch.ts';
import { placeToWriteFinder } from './place-to-write.ts';
import { type PageReading, type Reading, readPageInSlices } from './reader.ts';
import { inSlices } from './slices.ts';
import { Upgrades } from './upgrades.ts';

export type { Reading } from './reader.ts';

export interface WatchOptions {
  /** Everything stops when it is aborted. */
  readonly signal: AbortSignal;
  /** Called with each conversation in which something is new. */
  onReading(reading: Reading): void;
  /** Called once at the start and then when the state or a count changes. */
  onHealth(health: Health): void;
}

/** What stands on the page where, as of the last reading. Only looked at, like all of the page. */
export interface WatchedPage {
  /** The element that holds a message's words, or null where the message does not stand on the page now. */
  messageAt(conversation: string, message: string): Element | null;
  /** The row in which the person writes in that conversation, or null where none is found. */
  composerOf(conversation: string): Element | null;
}

/** Milliseconds without a change before the page is read: a message and its decoration come in one go. */
const QUIET = 250;

/** Milliseconds after which a page that never comes to rest is read all the same. */
const LONGEST_WAIT = 1_000;

/** The same while no conversation is found: then the whole page is watched, and a feed never comes to rest. */
const LONGEST_SEARCH_WAIT = 3_000;

/**
 * Reads the page now and after each change of a conversation on it, until the signal is aborted. It watches the
 * conversations' boxes and the way up from them, or the whole page while there is none. Nothing runs while nothing
 * changes. The page is only read and nothing is ever thrown into it. Returns how to find on the page what was read.
 */
export function watchPage(document: Document, options: WatchOptions): WatchedPage {
  const { signal } = options;
  const window = document.defaultView;
  const memory = createMemory();
  const placeToWrite = placeToWriteFinder();
  const standing: WatchedPage = {
    messageAt: (conversation, message) => locateMessage(memory, conversation, message),
    composerOf(conversation) {
      const box = boxOf(memory, conversation);
      return box === null ? null : placeToWrite(box);
    },
  };
  if (signal.aborted || window === null) return standing;
  let changes = new Changes();
  const watch = new PageWatch(document, window.MutationObserver, (records) => {
    changes.add(records);
    changed();
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let lastChange = 0;
  let reading = false;
  let lastHealth = '';

  // A timer that is set anew at each change costs more than all else that is done about one.
  const changed = () => {
    if (signal.aborted) return;
    lastChange = performance.now();
    if (timer !== undefined) return;
    firstChange = lastChange;
    timer = setTimeout(whenQuiet, QUIET);
  };

  const whenQuiet = () => {
    const longest = watch.hasFound ? LONGEST_WAIT : LONGEST_SEARCH_WAIT;
    const wait = Math.min(lastChange + QUIET, firstChange + longest) - performance.now();
    if (wait > 0) timer = setTimeout(whenQuiet, Math.ceil(wait));
    else void read();
  };

  const read = async () => {
    timer = undefined;
    if (reading) return changed();
    reading = true;
    listen();
    const since = changes;
    // Without a container only what comes and goes is watched, and not what changes.
    since.everything ||= !watch.hasFound;
    changes = new Changes();
    try {
      watch.begin();
      const steps = readPageInSlices(document, memory, { changes: since });
      const page = await inSlices(steps, signal, () => watch.soFar(memory));
      if (page !== null) report(page);
    } catch {
      changes.everything = true;
      // A page may take itself apart while it is read: the change that did so brings the next reading.
    } finally {
      reading = false;
    }
  };

  const report = (page: PageReading) => {
    watch.end(page.containers, memory);
    if (watch.hasFound) upgrades.stop();
    else upgrades.await(memory.roots);
    const health = JSON.stringify(page.health);
    if (health !== lastHealth) safely(() => options.onHealth(page.health));
    lastHealth = health;
    for (const conversation of page.readings) safely(() => options.onReading(conversation));
  };

  const moved = () => {
    watch.everywhere();
    changed();
  };
  const look = () => {
    changes.everything = true;
    changed();
  };
  const upgrades = new Upgrades(document, look);
  let listenedTo: Element | null = null;
  // A page that opens its document anew takes away all that listens to it.
  const listen = () => {
    if (document.documentElement === listenedTo) return;
    listenedTo = document.documentElement;
    followNavigation(window, signal, moved);
    document.addEventListener('focusin', look, { signal, passive: true });
  };
  signal.addEventListener(
    'abort',
    () => {
      watch.stop();
      upgrades.stop();
      clearTimeout(timer);
    },
    { once: true },
  );
  void read();
  return standing;
}

function safely(call: () => void): void {
  try {
    call();
  } catch {
    // What is done with a reading must not end the reading of the page.
  }
}
