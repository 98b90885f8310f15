import * as v from 'valibot';
import {
  ChatRecord,
  DayRecord,
  DEFAULT_SETTINGS,
  NO_CHAT_RECORD,
  NO_DAY_RECORD,
  Rests,
  Settings,
  type SettingsChange,
} from './schema.ts';

/** The part of a browser storage area that is used. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface Store {
  settings(): Promise<Settings>;
  /** Puts these choices in place of the former ones, and leaves the others. */
  changeSettings(change: SettingsChange): Promise<void>;
  /** What was said in a conversation; `id` is hashed at once and is not kept. Without an id nothing is. */
  chat(id: string | null): Promise<ChatRecord>;
  saveChat(id: string | null, record: ChatRecord): Promise<void>;
  day(): Promise<DayRecord>;
  saveDay(day: DayRecord): Promise<void>;
}

/** Under which name the settings stand in the local area. */
export const SETTINGS_KEY = 'settings';

/** Of a hash, this many bytes name a conversation: enough to keep apart all that one person ever has. */
const HASH_BYTES = 12;

/**
 * The only place that reads and writes storage. Whatever is found there is checked; what is not as it should be is
 * read as if it were not there. Counters live until the browser closes, rests until they end.
 *
 * @param areas `local` outlives the browser, `session` does not
 */
export function createStore(areas: { readonly local: Area; readonly session: Area }): Store {
  const { local, session } = areas;

  async function read<Schema extends v.GenericSchema>(area: Area, key: string, schema: Schema) {
    const result = v.safeParse(
      schema,
      ((await area.get(key).catch(() => ({}))) as Record<string, unknown>)[key],
    );
    return result.success ? (result.output as v.InferOutput<Schema>) : null;
  }

  async function write(area: Area, key: string, value: unknown): Promise<void> {
    // A full or failing storage loses a counter at worst; the warning itself needs none.
    await area.set({ [key]: value }).catch(() => undefined);
  }

  async function salt(): Promise<string> {
    const known = await read(local, 'salt', v.string());
    if (known) return known;
    const fresh = hex(crypto.getRandomValues(new Uint8Array(HASH_BYTES)));
    await write(local, 'salt', fresh);
    return fresh;
  }

  async function nameOf(id: string): Promise<string> {
    const bytes = new TextEncoder().encode(`${await salt()}\n${id}`);
    return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, HASH_BYTES));
  }

  const settings = async () => (await read(local, SETTINGS_KEY, Settings)) ?? DEFAULT_SETTINGS;
  let changing: Promise<void> = Promise.resolve();

  return {
    settings,
    changeSettings(change) {
      // Two at a time would both start from the same, and one would undo the other.
      const changed = changing.then(async () =>
        write(local, SETTINGS_KEY, { ...(await settings()), ...change }),
      );
      changing = changed;
      return changed;
    },
    async chat(id) {
      if (id === null) return NO_CHAT_RECORD;
      const name = await nameOf(id);
      const chat = await read(session, `chat:${name}`, v.omit(ChatRecord, ['rests']));
      const rests = await read(local, `rests:${name}`, Rests);
      return { ...NO_CHAT_RECORD, ...chat, rests: rests ?? {} };
    },
    async saveChat(id, { rests, ...chat }) {
      if (id === null) return;
      const name = await nameOf(id);
      await write(session, `chat:${name}`, chat);
      if (Object.keys(rests).length > 0) await write(local, `rests:${name}`, rests);
    },
    day: async () => (await read(session, 'day', DayRecord)) ?? NO_DAY_RECORD,
    saveDay: (day) => write(session, 'day', day),
  };
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
