import { dayOf } from '../../lib/alert/day.ts';
import { decide } from '../../lib/alert/decide.ts';
import type { Frequency, Notice } from '../../lib/alert/notice.ts';
import type { Message } from '../../lib/chat/message.ts';
import type { Assessment } from '../../lib/risk/assessment.ts';
import { NO_CHAT_RECORD, NO_DAY_RECORD } from '../../lib/settings/defaults.ts';
import type { MadeUpTurn } from '../../locales/copy.ts';

export { mountPanel } from '../panel/mount.ts';
export { createOutline } from '../panel/outline.ts';

/** Reads the made-up chat as any chat is read. */
export interface Rehearsal {
  /** Reads the next message; resolves with what Sidelight has to say about the chat now, or null. */
  next(): Promise<Notice | null>;
}

export interface RehearsalOptions {
  readonly frequency: Frequency;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly weigh: WeighMadeUp;
}

/** Weighs the made-up chat as far as it was heard. Rejects where nobody answers. */
export type WeighMadeUp = (messages: readonly Message[]) => Promise<Assessment>;

/**
 * Begins a rehearsal: the same rules, the same weighing and the same decision as in a real chat, and a record that ends
 * with it. Nothing is stored, and nothing of it counts for any other chat.
 */
export function rehearse(
  chat: readonly MadeUpTurn[],
  { frequency, now, weigh }: RehearsalOptions,
): Rehearsal {
  const messages = chat.map(toMessage);
  const clock = { now, today: dayOf(now) };
  let heard = 0;
  let said = { chat: NO_CHAT_RECORD, day: NO_DAY_RECORD };
  return {
    async next() {
      if (heard === messages.length) return null;
      const assessment = await weigh(messages.slice(0, heard + 1));
      heard += 1;
      const decision = decide(assessment, said.chat, said.day, clock, frequency);
      said = decision;
      return decision.notice;
    },
  };
}

/** A message's key is its place in the chat. */
function toMessage({ from, text }: MadeUpTurn, place: number): Message {
  const direction = from === 'you' ? 'out' : 'in';
  return { key: String(place), text, direction, author: null, time: null };
}
