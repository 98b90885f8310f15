import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, type Dragged, placeOf, type View } from '../../components/panel/place.ts';

const DESK = { width: 1280, height: 800 };
const composerAt = (left: number, top: number, right: number, bottom: number): Box => ({
  left,
  top,
  right,
  bottom,
});
const BELOW = composerAt(300, 740, 1270, 790);

describe('the place of the panel', () => {
  it('is on the side that is wished, above the composer', () => {
    const view = { ...DESK, composer: BELOW };
    expect(placeOf(view, 'right')).toMatchObject({ right: 1264, top: 16, bottom: 732 });
    expect(placeOf(view, 'left')).toMatchObject({ left: 16, bottom: 732, align: 'bottom' });
  });

  it('reaches to the lower edge beside the composer', () => {
    const view = { ...DESK, composer: composerAt(500, 740, 1270, 790) };
    expect(placeOf(view, 'left').bottom).toBe(784);
  });

  it('leaves free where most sites write, where that is not known', () => {
    expect(placeOf({ ...DESK, composer: null }, 'right').bottom).toBe(704);
  });

  it('goes below a composer at the top, and to the other side of a tall one', () => {
    expect(placeOf({ ...DESK, composer: composerAt(0, 0, 1280, 90) }, 'right').top).toBe(98);
    const tall = composerAt(640, 20, 1280, 790);
    expect(placeOf({ ...DESK, composer: tall }, 'right')).toMatchObject({ left: 16, bottom: 784 });
  });

  it('is a sheet as wide as a narrow window, and leaves the chat in sight', () => {
    const view = { width: 320, height: 640, composer: composerAt(0, 590, 320, 640) };
    const place = placeOf(view, 'right');
    expect(place).toMatchObject({ left: 0, right: 320, bottom: 582, sheet: true });
    expect(place.top).toBeGreaterThan(100);
  });

  it('is where it was dragged to', () => {
    const view = { ...DESK, composer: BELOW };
    const dragged = { left: 500, top: 100, height: 300 };
    expect(placeOf(view, 'right', dragged)).toMatchObject({ left: 500, top: 100, align: 'top' });
  });

  it('is drawn back above the composer, and into the window', () => {
    const view = { ...DESK, composer: BELOW };
    const over = placeOf(view, 'right', { left: 500, top: 700, height: 300 });
    expect(over).toMatchObject({ top: 432, bottom: 732 });
    const outside = placeOf(view, 'right', { left: -900, top: -900, height: 300 });
    expect(outside).toMatchObject({ left: 16, top: 16 });
  });

  it('is in the window and clear of the composer, whatever both are like', () => {
    const side = fc.integer({ min: 0, max: 2000 });
    const window = fc.record({
      width: fc.integer({ min: 240, max: 2000 }),
      height: fc.integer({ min: 240, max: 1500 }),
    });
    // A line to write in, at most half of the window's height.
    const composer = fc.record({ left: side, top: side, wide: side, high: side });
    const hand = fc.option(fc.record({ left: side, top: side, height: side }), { nil: null });
    fc.assert(
      fc.property(
        window,
        composer,
        fc.constantFrom('left', 'right'),
        hand,
        (room, at, dock, drag) => {
          const top = at.top % room.height;
          const box = {
            left: at.left % room.width,
            top,
            right: Math.min(room.width, (at.left % room.width) + 1 + at.wide),
            bottom: Math.min(room.height, top + 1 + (at.high % (room.height / 4))),
          };
          check({ ...room, composer: box }, dock, drag);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

function check(view: View, dock: 'left' | 'right', hand: Dragged | null): void {
  const place = placeOf(view, dock, hand);
  const { composer } = view;
  expect(place.left).toBeGreaterThanOrEqual(0);
  expect(place.right).toBeLessThanOrEqual(view.width);
  expect(place.top).toBeGreaterThanOrEqual(0);
  expect(place.bottom).toBeLessThanOrEqual(view.height);
  const high = place.align === 'top' ? (hand?.height ?? 0) : place.bottom - place.top;
  expect(place.bottom - place.top).toBeGreaterThanOrEqual(place.align === 'top' ? 0 : 64);
  const covered =
    composer !== null &&
    place.left < composer.right &&
    composer.left < place.right &&
    place.top < composer.bottom &&
    composer.top < Math.min(place.bottom, place.top + high);
  expect(covered).toBe(false);
}
