/** Milliseconds before what had no answer is asked for anew, and twice as long each time after. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;

/** Waits before something is asked for again that had no answer so many times. Rejects at the signal. */
export function waitAgain(times: number, signal: AbortSignal): Promise<void> {
  const milliseconds = Math.min(FIRST_WAIT * 2 ** (times - 1), LONGEST_WAIT);
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
}
