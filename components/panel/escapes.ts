/** So many presses within this many milliseconds are meant: nobody presses Esc so often to close one thing. */
const PRESSES = 3;
const WITHIN = 1_500;

/**
 * Tells the third of three presses of Esc in a row. Held down, the key counts once.
 *
 * @param counts whether a first press counts now; the others follow wherever the first one led
 */
export function thirdEscape(counts: () => boolean): (event: KeyboardEvent) => boolean {
  const times: number[] = [];
  return ({ key, repeat, isComposing, timeStamp }) => {
    if (key !== 'Escape' || repeat || isComposing) return false;
    while (times[0] !== undefined && timeStamp - times[0] > WITHIN) times.shift();
    if (times.length === 0 && !counts()) return false;
    times.push(timeStamp);
    if (times.length < PRESSES) return false;
    times.length = 0;
    return true;
  };
}
