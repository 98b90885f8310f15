import * as v from 'valibot';

/** The part of a browser storage area that is used. */
export interface Area {
  /** @param key null for everything */
  get(key: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** A storage area that never throws, and forgets nothing until the browser closes. */
export interface Keeper {
  /** What is kept under that name and fits; else null. */
  read<Schema extends v.GenericSchema>(
    key: string,
    schema: Schema,
  ): Promise<v.InferOutput<Schema> | null>;
  /** What is kept under that name, of any shape. Not `certain` where the storage does not answer. */
  look(key: string): Promise<{ readonly found: unknown; readonly certain: boolean }>;
  /** Gives whether it is kept. Otherwise it is held until the browser closes, and is tried again at the next writing. */
  write(key: string, value: unknown): Promise<boolean>;
  /** Gives whether all of it is kept. Otherwise nothing has happened. */
  tryWrite(items: Record<string, unknown>): Promise<boolean>;
  remove(key: string): Promise<boolean>;
  /** The names of all that is kept. */
  keys(): Promise<string[]>;
  /** Whether something is held that the storage does not take. */
  isHolding(): Promise<boolean>;
}

/** Before the name of what another area did not take. What stands there is a list of it; of nothing, where it had to go. */
const HELD = 'held:';

/**
 * @param spare an area that lasts until the browser closes: Chromium ends a background after 30 s without work (Chrome
 * for Developers, "The extension service worker lifecycle"), and what was held in its memory alone would go with it
 */
export function createKeeper(area: Area, spare: Area | null = null): Keeper {
  /** What the storage did not take. Undefined for what it did not let go of. */
  const held = new Map<string, unknown>();
  const refused = new Set<string>();
  let recalled: Promise<void> | null = null;

  /** Takes over what a background before this one held. */
  function recall(): Promise<void> {
    recalled ??= (async () => {
      const { result } = await succeeds(async () => spare?.get(null));
      for (const [name, waiting] of Object.entries(result ?? {})) {
        if (!name.startsWith(HELD) || !Array.isArray(waiting)) continue;
        held.set(name.slice(HELD.length), waiting[0]);
        refused.add(name.slice(HELD.length));
      }
    })();
    return recalled;
  }

  async function look(key: string) {
    await recall();
    if (held.has(key)) return { found: held.get(key), certain: true };
    const items = await succeeds(() => area.get(key));
    return { found: items.result?.[key], certain: items.done };
  }

  async function put(key: string, value: unknown): Promise<boolean> {
    const { done } = await succeeds(() =>
      value === undefined ? area.remove(key) : area.set({ [key]: value }),
    );
    return done;
  }

  async function keep(key: string, value: unknown): Promise<boolean> {
    await recall();
    held.set(key, value);
    let kept = true;
    for (const [name, waiting] of [...held]) {
      const done = await put(name, waiting);
      // Something newer may have come to wait meanwhile.
      if (done && held.get(name) === waiting) held.delete(name);
      await hold(name, waiting, done);
      if (name === key) kept = done;
    }
    return kept;
  }

  /** Notes what was refused where the next background finds it. Where that is refused too, it holds in memory. */
  async function hold(name: string, waiting: unknown, done: boolean): Promise<void> {
    const wasHeld = refused.delete(name);
    if (!done) refused.add(name);
    if (spare === null || (done && !wasHeld)) return;
    const kept = waiting === undefined ? [] : [waiting];
    await succeeds(() =>
      done ? spare.remove(`${HELD}${name}`) : spare.set({ [`${HELD}${name}`]: kept }),
    );
  }

  return {
    async read(key, schema) {
      const result = v.safeParse(schema, (await look(key)).found);
      return result.success ? result.output : null;
    },
    look,
    write: keep,
    tryWrite: async (items) => (await succeeds(() => area.set(items))).done,
    remove: (key) => keep(key, undefined),
    async keys() {
      await recall();
      const { result } = await succeeds(() => area.get(null));
      const names = new Set(Object.keys(result ?? {}));
      for (const [name, value] of held) {
        if (value === undefined) names.delete(name);
        else names.add(name);
      }
      return [...names];
    },
    async isHolding() {
      await recall();
      return refused.size > 0;
    },
  };
}

/** What a storage does not take, it may also refuse at once. */
async function succeeds<Result>(work: () => Promise<Result>) {
  try {
    return { done: true, result: await work() };
  } catch {
    return { done: false, result: undefined };
  }
}
