/**
 * Makes a queue: what reads something, and writes it back changed, must not run beside another that does the same, or
 * one would undo the other. A work that throws stops no later one.
 */
export function createTurns(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
