import { kindOf } from './kinds.ts';
import type { Piece } from './pieces.ts';

/** A part of a row that holds one of its messages, and the words in it. */
export interface Part {
  readonly box: Element;
  readonly piece: Piece;
}

/** What pages call the box around one message. */
const MESSAGE_BOX = /message|msg|bubble/iu;

/** What they call the parts of one: a message of two paragraphs is one message. */
const WITHIN_MESSAGE = /text|content|body|line|part|para/iu;

/**
 * The messages of a row that holds several: many pages put those that one person said in a row into one box. Each
 * stands in a box of its own, side by side, that is called a message; or all are of one kind, and something else, such as
 * a time, stands between the words. Null for any other row.
 *
 * @param whole what would be read as one message
 */
export function messagesAround(
  chosen: Piece,
  whole: Element,
  row: Element,
  pieces: readonly Piece[],
): Part[] | null {
  const same = pieces.filter(({ slot }) => slot === chosen.slot);
  if (same.length < 2) return null;
  const holdsAll = (box: Element) => same.every(({ element }) => box.contains(element));
  let around: Element | null = chosen.element.parentElement;
  while (around !== null && !holdsAll(around)) around = around.parentElement;
  if (around === null || !row.contains(around)) return null;
  const parts = same.flatMap((piece) => {
    const box = childAround(around, piece.element);
    return box === null ? [] : { box, piece };
  });
  const boxes = [...new Set(parts.map(({ box }) => box))];
  if (boxes.length < same.length) return null;
  const kinds = new Set(boxes.map((box) => kindOf(box).name));
  const isApart = kinds.size === 1 && !holdsAll(whole);
  return isApart || boxes.every(isMessageBox) ? parts : null;
}

function isMessageBox(box: Element): boolean {
  const { name } = kindOf(box);
  return MESSAGE_BOX.test(name) && !WITHIN_MESSAGE.test(name);
}

function childAround(parent: Element, inner: Element): Element | null {
  let step: Element | null = inner;
  while (step !== null && step.parentElement !== parent) step = step.parentElement;
  return step;
}
