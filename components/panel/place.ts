import type { Dock } from './props.ts';

/** A rectangle of the window, in CSS pixels from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The window as it is now. */
export interface View {
  readonly width: number;
  readonly height: number;
  /** Where the person writes, or null where that is not known. */
  readonly composer: Box | null;
}

/** Where the panel may stand: it lies at the area's lower edge, or at the upper one where it was put by hand. */
export interface Place extends Box {
  readonly align: 'top' | 'bottom';
  /** It is as wide as the window, as on a telephone. */
  readonly sheet: boolean;
}

/** What was put by hand: the wanted upper left corner, and how high the panel was then. */
export interface Dragged {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** Up to this width a window has no room beside the chat. */
const SHEET_UP_TO = 480;
/** A line of about 45 letters at 15 px, which is easy to read. */
const WIDTH = 368;
const MARGIN = 16;
/** Between the panel and the composer. */
const GAP = 8;
/** Left free at the lower edge where the composer is not known: most sites have it there. */
const USUAL_COMPOSER = 96;
/** So much of a narrow window a sheet may take: the chat stays in sight. */
const SHEET_SHARE = 0.7;
/** A title, a line and a button: with less, the other side of the window is better. */
const ENOUGH = 220;
/** With less than this nothing can be read: only then the composer may be covered. */
const LEAST = 64;

/** The area for the panel in a window, clear of the composer wherever there is any room beside it. */
export function placeOf(view: View, dock: Dock, dragged: Dragged | null = null): Place {
  const sheet = view.width <= SHEET_UP_TO;
  const byHand = dragged === null || sheet ? null : draggedPlace(view, dragged);
  if (byHand !== null) return byHand;
  const columns = sheet
    ? [{ left: 0, right: view.width }]
    : [columnOf(view, dock), columnOf(view, dock === 'left' ? 'right' : 'left')];
  const free = columns.flatMap((column) => freeParts(view, column, sheet));
  const area =
    free.find((part) => heightOf(part) >= ENOUGH) ??
    free.toSorted((a, b) => heightOf(b) - heightOf(a)).find((part) => heightOf(part) >= LEAST) ??
    whole(view, columns[0] ?? { left: 0, right: view.width }, sheet);
  return { ...limited(area, view, sheet), align: 'bottom', sheet };
}

/** The parts of a column above and below the composer, or all of it where the composer is elsewhere. */
function freeParts(view: View, column: Column, sheet: boolean): Box[] {
  const { composer } = view;
  const all = whole(view, column, sheet);
  if (composer === null) {
    return [{ ...all, bottom: Math.max(all.top + LEAST, view.height - USUAL_COMPOSER) }];
  }
  if (!overlap(all, composer)) return [all];
  return [
    { ...all, bottom: Math.min(all.bottom, composer.top - GAP) },
    { ...all, top: Math.max(all.top, composer.bottom + GAP) },
  ];
}

function whole({ height }: View, column: Column, sheet: boolean): Box {
  return { ...column, top: sheet ? 0 : MARGIN, bottom: sheet ? height : height - MARGIN };
}

function limited(area: Box, { height }: View, sheet: boolean): Box {
  if (!sheet) return area;
  return { ...area, top: Math.max(area.top, area.bottom - Math.max(LEAST, height * SHEET_SHARE)) };
}

interface Column {
  readonly left: number;
  readonly right: number;
}

function columnOf({ width }: View, dock: Dock): Column {
  const wide = Math.min(WIDTH, width - 2 * MARGIN);
  return dock === 'left'
    ? { left: MARGIN, right: MARGIN + wide }
    : { left: width - MARGIN - wide, right: width - MARGIN };
}

/** Inside the window and above the composer, or null where that cannot be. */
function draggedPlace(view: View, { left, top, height }: Dragged): Place | null {
  const { width, composer } = view;
  const wide = Math.min(WIDTH, width - 2 * MARGIN);
  const x = clamp(left, MARGIN, width - MARGIN - wide);
  const end = view.height - MARGIN;
  let y = clamp(top, MARGIN, end - height);
  let bottom = end;
  if (composer !== null && overlap({ left: x, top: y, right: x + wide, bottom: end }, composer)) {
    if (composer.top - GAP - height < MARGIN) return null;
    y = Math.min(y, composer.top - GAP - height);
    bottom = composer.top - GAP;
  }
  return { left: x, top: y, right: x + wide, bottom, align: 'top', sheet: false };
}

function heightOf({ top, bottom }: Box): number {
  return bottom - top;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
