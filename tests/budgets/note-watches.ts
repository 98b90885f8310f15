/**
 * Notes what the script that comes after it in the same world sets to be called by: it stands before the content script
 * in a copy of the build, where neither the page nor the script sees that anything is different.
 */
export function noteWatches(): void {
  const watches = { listeners: [] as string[], observers: 0, timers: 0, intervals: 0, frames: 0 };
  Object.assign(globalThis, { watches });
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const drop = (type: string) => {
    const at = watches.listeners.indexOf(type);
    if (at !== -1) watches.listeners.splice(at, 1);
  };
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    addEventListener.call(this, type, listener, options);
    // Signals stand for nothing that a page does.
    if (this instanceof AbortSignal) return;
    watches.listeners.push(type);
    const signal = typeof options === 'object' ? options.signal : undefined;
    if (signal) addEventListener.call(signal, 'abort', () => drop(type));
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    removeEventListener.call(this, type, listener, options);
    if (!(this instanceof AbortSignal)) drop(type);
  };
  globalThis.MutationObserver = class extends MutationObserver {
    constructor(call: MutationCallback) {
      super(call);
      watches.observers += 1;
    }
  };
  const { setTimeout: later, clearTimeout: forget } = globalThis;
  const pending = new Set<unknown>();
  const count = () => {
    watches.timers = pending.size;
  };
  const ended = (timer: unknown) => {
    pending.delete(timer);
    count();
  };
  globalThis.setTimeout = ((
    call: (...given: unknown[]) => void,
    wait?: number,
    ...given: unknown[]
  ) => {
    const timer = later(() => {
      ended(timer);
      call(...given);
    }, wait);
    pending.add(timer);
    count();
    return timer;
  }) as typeof setTimeout;
  globalThis.clearTimeout = ((timer?: number) => {
    ended(timer);
    forget(timer);
  }) as typeof clearTimeout;
  const { setInterval: always, requestAnimationFrame: frame } = globalThis;
  globalThis.setInterval = ((call: () => void, wait?: number) => {
    watches.intervals += 1;
    return always(call, wait);
  }) as typeof setInterval;
  globalThis.requestAnimationFrame = (call) => {
    watches.frames += 1;
    return frame(call);
  };
}
