import type { FoundMessage } from './found.ts';
import { memoryOf, type PageMemory } from './memory.ts';
import { isShown } from './tree.ts';

/**
 * The element that holds a message's words on the page now, or null where it does not stand there: sites take away
 * what is scrolled far out of sight. It may be out of sight itself, see `sight.ts`.
 *
 * @param conversation the id of a conversation that was read
 * @param message the key of a message in it
 */
export function locateMessage(
  memory: PageMemory,
  conversation: string,
  message: string,
): Element | null {
  const box = boxOf(memory, conversation);
  const standing = memory.conversations.get(conversation)?.standing ?? [];
  const index = standing.findIndex(({ key }) => key === message);
  const found = box === null ? undefined : memory.spoken.get(box)?.[index];
  const element = found?.body ?? found?.row;
  return element?.isConnected && isShown(element) ? element : null;
}

/** The box in which that conversation stands on the page now, or null. */
export function boxOf({ conversations }: PageMemory, conversation: string): Element | null {
  const box = conversations.get(conversation)?.box?.deref();
  return box?.isConnected && isShown(box) ? box : null;
}

/** Notes the messages that were just remembered. Held as long as the page keeps the box, and no longer. */
export function noteSpoken(
  conversation: string,
  box: Element,
  spoken: readonly FoundMessage[],
  memory: PageMemory,
): void {
  const remembered = memoryOf(conversation, memory);
  memory.spoken.set(box, spoken);
  if (remembered.box?.deref() !== box) remembered.box = new WeakRef(box);
}
