import { ancestorsWithin } from '../tree.ts';
import type { Piece } from './pieces.ts';

/** The whole body and not one piece of it: paragraphs and an emoji beside a span belong together. */
export function widen(chosen: Piece, row: Element, pieces: readonly Piece[]): Element {
  const others = pieces.filter((piece) => piece.slot !== chosen.slot).map((piece) => piece.element);
  let widest = chosen.element;
  const path = ancestorsWithin(chosen.element, row).slice(1);
  const mayHoldForeign = holdsForeign(path.at(-1), chosen.element);
  for (const around of path) {
    if (others.some((other) => around.contains(other))) break;
    if (mayHoldForeign && hasForeignPart(around, chosen.element)) break;
    widest = around;
  }
  return widest;
}

/** Whether all that is said in a box around a piece is that piece: no other words, and no emoji as an image. */
export function holdsNothingElse(box: Element, chosen: Piece, pieces: readonly Piece[]): boolean {
  if (box === chosen.element) return true;
  const within = pieces.filter(({ element }) => box.contains(element));
  return within.length === 1 && within[0] === chosen && box.querySelector('img') === null;
}

/** Asked once for all boxes around a piece, where no shadow root stands between them. */
function holdsForeign(outermost: Element | undefined, piece: Element): boolean {
  if (outermost === undefined) return false;
  return !outermost.contains(piece) || outermost.querySelector('time, img[alt]') !== null;
}

/** A time, or a picture whose description is words: a face beside the bubble is described by its owner's name. */
function hasForeignPart(around: Element, body: Element): boolean {
  const images = [...around.querySelectorAll('img[alt]')].filter((image) => !body.contains(image));
  const described = images.some((image) => /\p{L}/u.test(image.getAttribute('alt') ?? ''));
  return described || around.querySelector('time') !== null;
}
