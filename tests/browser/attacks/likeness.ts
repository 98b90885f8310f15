import type { Turn } from '../../../scripts/demo/story.ts';
import { begin, say } from '../harness/messenger.ts';
import { until } from '../harness/until.ts';
import { armFoe } from './attack.ts';
import { cut, find, type Picture, type Point, readPng } from './picture.ts';
import type { Lane } from './side.ts';

/** The panel as it looks where nobody attacks it. */
export interface Likeness {
  readonly picture: Picture;
  /** From the picture's corner to the middle of the button that closes the panel. */
  readonly close: Point;
}

/** The panel's shadow lies on the page, and its round corners show it. */
const MARGIN = 12;
/** The header, the title, and the first lines. */
const HEIGHT = 160;
/** From the picture's upper right corner to the middle of the button that closes the panel, in CSS pixels. */
const CLOSE = { right: 16, top: 22 };

/** Takes the panel's picture on a page of its own. */
export async function likenessOf(
  { page, photograph }: Lane,
  address: string,
  chat: readonly Turn[],
): Promise<Likeness> {
  const script = await page.evaluateOnNewDocument(armFoe, '', []);
  await page.goto(address, { waitUntil: 'load' });
  await page.removeScriptToEvaluateOnNewDocument(script.identifier);
  await begin(page, 'Jay');
  await say(page, chat);
  let last = '';
  const box = await until('a panel at rest', async () => {
    const now = await page.evaluate(boxOfPanel);
    const rests = JSON.stringify(now) === last;
    last = JSON.stringify(now);
    return rests && now;
  });
  const corner = { x: box.left + MARGIN, y: box.top + MARGIN };
  const width = box.right - box.left - 2 * MARGIN;
  const height = Math.min(HEIGHT, box.bottom - corner.y);
  const whole = readPng(await photograph());
  const picture = cut(whole, corner, { width, height });
  return { picture, close: { x: width - CLOSE.right, y: CLOSE.top } };
}

/** Where the panel stands now, looking as it should, or null. */
export async function placeOf(stage: {
  readonly lane: Lane;
  readonly likeness: Likeness;
}): Promise<Point | null> {
  return find(stage.likeness.picture, readPng(await stage.lane.photograph()));
}

/** Runs in the page: where the panel is, as any page can find out. */
function boxOfPanel() {
  const host = foe.host();
  if (host === null) return null;
  const is = (x: number, y: number) => document.elementFromPoint(x, y) === host;
  const box = { left: innerWidth, top: innerHeight, right: 0, bottom: 0 };
  for (let x = 0; x < innerWidth; x += 1) {
    for (let y = 0; y < innerHeight; y += 40) {
      if (!is(x, y)) continue;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x + 1);
    }
  }
  for (let y = 0; y < innerHeight; y += 1) {
    if (!is((box.left + box.right) / 2, y)) continue;
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y + 1);
  }
  return box.right === 0 ? null : box;
}
