/** A page may undo so much within the window, and has its way then until it is over: a frozen page helps nobody. */
const MOST_REPAIRS = 5;
/** A page may open and close its dialogs more often than that without meaning anything by it. */
const MOST_MOVES = 20;
const WINDOW = 5_000;

/** How often the panel may be put right, each of them asked before it is done. */
export interface Patience {
  readonly mayRepair: () => boolean;
  readonly mayRaise: () => boolean;
  readonly mayMove: () => boolean;
}

export function newPatience(): Patience {
  return {
    mayRepair: atMost(MOST_REPAIRS),
    mayRaise: atMost(MOST_REPAIRS),
    mayMove: atMost(MOST_MOVES),
  };
}

/** Says yes so many times within the window, and no after that. */
function atMost(times: number): () => boolean {
  const last: number[] = [];
  return () => {
    const now = performance.now();
    while (last[0] !== undefined && now - last[0] > WINDOW) last.shift();
    if (last.length >= times) return false;
    last.push(now);
    return true;
  };
}
