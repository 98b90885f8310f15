import { isShown } from '../tree.ts';
import type { Composer } from './composer.ts';
import { type RowList, rowsAmong } from './lists.ts';

/** A list that was found to be a conversation, and where one writes in it. */
export interface FollowedList {
  readonly rows: RowList;
  readonly composer: Composer;
}

/**
 * The same lists after changes of nothing but their rows, without a search for them. Null where there are none, or
 * where one of them has gone.
 */
export function followLists(known: readonly FollowedList[]): FollowedList[] | null {
  if (known.length === 0) return null;
  const followed: FollowedList[] = [];
  for (const { rows, composer } of known) {
    const now = isOpen(rows, composer) ? rowsAmong(rows, composer.element) : null;
    if (now === null) return null;
    followed.push({ rows: now, composer });
  }
  return followed;
}

function isOpen({ list, rows }: RowList, { element }: Composer): boolean {
  const isListShown = isShown(list) || rows.some(isShown);
  return list.isConnected && element.isConnected && isListShown && isShown(element);
}
