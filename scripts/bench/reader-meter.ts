import { watchPage } from '../../lib/page/watcher.ts';

/** Rounds of the microtask queue after which an awaiting function has gone on to its next pause. */
const ROUNDS = 16;

/** What the watcher did since the last look: each time it was called, how many milliseconds it held the page up. */
const slices: number[] = [];
let told = 0;

/** Starts the watcher as the content script does. */
export function start(): void {
  const signal = new AbortController().signal;
  const onReading = ({ messages }: { messages: readonly unknown[] }) => {
    told += messages.length;
  };
  measure(() => watchPage(document, { signal, onReading, onHealth: () => {} }));
}

/** Gives what was measured since the last look, and begins anew. */
export function look(): { readonly slices: readonly number[]; readonly told: number } {
  const seen = { slices: slices.splice(0), told };
  told = 0;
  return seen;
}

function measure(call: () => void): void {
  const begin = performance.now();
  call();
  let rounds = ROUNDS;
  const next = () => {
    rounds -= 1;
    if (rounds > 0) queueMicrotask(next);
    else slices.push(performance.now() - begin);
  };
  queueMicrotask(next);
}

// In a world of our own these are ours alone: the page keeps its own.
const { setTimeout: later, MutationObserver: Observer, EventTarget: Target } = globalThis;
const listen = Target.prototype.addEventListener;

globalThis.setTimeout = ((call: () => void, wait?: number) =>
  later(() => measure(call), wait)) as typeof setTimeout;

globalThis.MutationObserver = class extends Observer {
  constructor(call: MutationCallback) {
    super((records, observer) => measure(() => call(records, observer)));
  }
};

Target.prototype.addEventListener = function (type, call, options) {
  const measured = (event: Event) =>
    measure(() => (typeof call === 'function' ? call.call(this, event) : call?.handleEvent(event)));
  listen.call(this, type, measured, options);
};
