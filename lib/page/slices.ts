/** Milliseconds of work before the page is given its turn: a fifth of a frame. A step may take a little longer. */
const SLICE = 3;

/** Runs all steps without a pause, and gives what they come to. */
export function atOnce<Result>(steps: Generator<void, Result>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * Runs the steps with a pause between slices, and `beforePause` before each. Gives what they come to, or null when
 * aborted on the way.
 */
export async function inSlices<Result>(
  steps: Generator<void, Result>,
  signal: AbortSignal,
  beforePause = () => {},
): Promise<Result | null> {
  let deadline = performance.now() + SLICE;
  for (let step = steps.next(); !signal.aborted; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() < deadline) continue;
    beforePause();
    await new Promise((resolve) => setTimeout(resolve, 0));
    deadline = performance.now() + SLICE;
  }
  return null;
}
