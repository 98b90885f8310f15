import { decide } from '../../lib/alert/decide.ts';
import type { Frequency, Notice } from '../../lib/alert/notice.ts';
import type { Message } from '../../lib/chat/message.ts';
import telling from '../../lib/cues/languages.ts?telling';
import { Rulebook, rulesForConversation } from '../../lib/cues/rulebook.ts';
import type { Language } from '../../lib/help/country.ts';
import { Assessor } from '../../lib/risk/assess.ts';
import { NO_CHAT_RECORD, NO_DAY_RECORD } from '../../lib/settings/schema.ts';
import type { MadeUpTurn } from '../../locales/copy.ts';

export { mountPanel } from '../panel/mount.ts';
export { createOutline } from '../panel/outline.ts';

/** The rules that are here: what was fetched once serves every rehearsal of the page. */
const book = new Rulebook(telling);

/** Reads the made-up chat as any chat is read. */
export interface Rehearsal {
  /** Reads the next message; gives what Sidelight has to say about the chat now, or null. */
  next(): Notice | null;
}

export interface RehearsalOptions {
  /** The language of the chat. */
  readonly language: Language;
  readonly frequency: Frequency;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Fetches a language's packed rules, by its code. */
  readonly rulesOf: RulesOf;
}
export type RulesOf = (code: string) => Promise<string>;

/**
 * Begins a rehearsal: the same rules, the same weighing and the same decision as in a real chat, and a record that ends
 * with it. Nothing is stored, and nothing of it counts for any other chat.
 */
export async function rehearse(
  chat: readonly MadeUpTurn[],
  { language, frequency, now, rulesOf }: RehearsalOptions,
): Promise<Rehearsal> {
  const assessor = new Assessor(rulesForConversation(book, language));
  const messages = chat.map(toMessage);
  for (const code of assessor.missing(messages)) book.add(await rulesOf(code));
  const clock = { now, today: new Date(now).toLocaleDateString('sv-SE') };
  let said = { chat: NO_CHAT_RECORD, day: NO_DAY_RECORD };
  return {
    next() {
      const message = messages.shift();
      if (message === undefined) return null;
      assessor.add(message);
      const decision = decide(assessor.assessment, said.chat, said.day, clock, frequency);
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
