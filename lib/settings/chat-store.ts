import * as v from 'valibot';
import type { Keeper } from './area.ts';
import { ASIDE_KEY } from './aside.ts';
import { NO_CHAT_RECORD, NO_DAY_RECORD } from './defaults.ts';
import { LOCK_ASIDE_KEY } from './lock-store.ts';
import { ChatRecord, DayRecord, Rests } from './schema.ts';

/** Of a hash, this many bytes name a conversation: enough to keep apart all that one person ever has. */
const HASH_BYTES = 12;

const SALT_KEY = 'salt';
const DAY_KEY = 'day';
const CHAT = 'chat:';
const RESTS = 'rests:';

/** What was said of chats: counters live until the browser closes, rests until they end. No word of a chat is kept. */
export interface ChatStore {
  /** What was said in a conversation; `id` is hashed at once and is not kept. Without an id nothing is. */
  chat(id: string | null): Promise<ChatRecord>;
  saveChat(id: string | null, record: ChatRecord): Promise<void>;
  day(): Promise<DayRecord>;
  saveDay(day: DayRecord): Promise<void>;
  /** How many chats rest now. */
  resting(): Promise<number>;
  /** Ends all rests. Gives whether the storage let go of them. */
  startOver(): Promise<boolean>;
  /** Everything of chats goes, and what was put aside. Gives whether the storage let go of it. */
  clear(): Promise<boolean>;
}

/** @param clock milliseconds since 1970 */
export function createChatStore(local: Keeper, session: Keeper, clock: () => number): ChatStore {
  async function salt(): Promise<string> {
    const known = await local.read(SALT_KEY, v.string());
    if (known) return known;
    const fresh = hex(crypto.getRandomValues(new Uint8Array(HASH_BYTES)));
    await local.write(SALT_KEY, fresh);
    return fresh;
  }

  async function nameOf(id: string): Promise<string> {
    const bytes = new TextEncoder().encode(`${await salt()}\n${id}`);
    return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, HASH_BYTES));
  }

  async function isResting(key: string): Promise<boolean> {
    const rests = (await local.read(key, Rests)) ?? {};
    return Object.values(rests).some((end) => end > clock());
  }

  return {
    async chat(id) {
      if (id === null) return NO_CHAT_RECORD;
      const name = await nameOf(id);
      const chat = await session.read(`${CHAT}${name}`, v.omit(ChatRecord, ['rests']));
      const rests = await local.read(`${RESTS}${name}`, Rests);
      return { ...NO_CHAT_RECORD, ...chat, rests: rests ?? {} };
    },
    async saveChat(id, { rests, ...chat }) {
      if (id === null) return;
      const name = await nameOf(id);
      await session.write(`${CHAT}${name}`, chat);
      if (Object.keys(rests).length > 0) await local.write(`${RESTS}${name}`, rests);
    },
    day: async () => (await session.read(DAY_KEY, DayRecord)) ?? NO_DAY_RECORD,
    saveDay: async (day) => void (await session.write(DAY_KEY, day)),
    async resting() {
      const keys = (await local.keys()).filter((key) => key.startsWith(RESTS));
      return (await Promise.all(keys.map(isResting))).filter(Boolean).length;
    },
    startOver: () => removeAll(local, (key) => key.startsWith(RESTS)),
    async clear() {
      const others = [SALT_KEY, ASIDE_KEY, LOCK_ASIDE_KEY];
      const gone = await removeAll(local, (key) => key.startsWith(RESTS) || others.includes(key));
      return (await removeAll(session, (key) => key.startsWith(CHAT) || key === DAY_KEY)) && gone;
    },
  };
}

async function removeAll(area: Keeper, means: (key: string) => boolean): Promise<boolean> {
  let gone = true;
  for (const key of (await area.keys()).filter(means)) gone = (await area.remove(key)) && gone;
  return gone;
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
