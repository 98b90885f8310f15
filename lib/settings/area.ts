import * as v from 'valibot';

/** The part of a browser storage area that is used. */
export interface Area {
  /** @param key null for everything */
  get(key: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** A storage area that never throws, and forgets nothing while the background lives. */
export interface Keeper {
  /** What is kept under that name and fits; else null. */
  read<Schema extends v.GenericSchema>(
    key: string,
    schema: Schema,
  ): Promise<v.InferOutput<Schema> | null>;
  /** What is kept under that name, of any shape. Not `certain` where the storage does not answer. */
  look(key: string): Promise<{ readonly found: unknown; readonly certain: boolean }>;
  /** Gives whether it is kept. Otherwise it holds in memory, and is tried again at the next writing. */
  write(key: string, value: unknown): Promise<boolean>;
  /** Gives whether it is kept. Otherwise nothing has happened. */
  tryWrite(key: string, value: unknown): Promise<boolean>;
  remove(key: string): Promise<boolean>;
  /** The names of all that is kept. */
  keys(): Promise<string[]>;
  /** Whether something holds in memory alone. */
  isHolding(): boolean;
}

export function createKeeper(area: Area): Keeper {
  /** What the storage did not take. Undefined for what it did not let go of. */
  const held = new Map<string, unknown>();
  const refused = new Set<string>();

  async function look(key: string) {
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
    held.set(key, value);
    let kept = true;
    for (const [name, waiting] of [...held]) {
      const done = await put(name, waiting);
      if (done) refused.delete(name);
      else refused.add(name);
      // Something newer may have come to wait meanwhile.
      if (done && held.get(name) === waiting) held.delete(name);
      if (name === key) kept = done;
    }
    return kept;
  }

  return {
    async read(key, schema) {
      const result = v.safeParse(schema, (await look(key)).found);
      return result.success ? result.output : null;
    },
    look,
    write: keep,
    tryWrite: put,
    remove: (key) => keep(key, undefined),
    async keys() {
      const { result } = await succeeds(() => area.get(null));
      const names = new Set(Object.keys(result ?? {}));
      for (const [name, value] of held) {
        if (value === undefined) names.delete(name);
        else names.add(name);
      }
      return [...names];
    },
    isHolding: () => refused.size > 0,
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
