import type { Attack } from './attack.ts';
import type { Point } from './picture.ts';
import type { Stage } from './stage.ts';

/** What a young person does in the panel, by mouse and keyboard. */
export async function behave(
  { lane: { page }, likeness }: Stage,
  place: Point,
  person: NonNullable<Attack['person']>,
): Promise<void> {
  const { mouse, keyboard } = page;
  const { width, height } = likeness.picture;
  const end = { x: place.x + width - 8, y: place.y + height - 8 };
  const title = { x: place.x + 60, y: place.y + 60 };
  if (person === 'presses keys') {
    await mouse.click(title.x, title.y);
    await keyboard.press('q');
    return;
  }
  await mouse.move(title.x, title.y);
  await mouse.down();
  await mouse.move(end.x, end.y, { steps: 4 });
  await mouse.up();
  if (person === 'drags words') {
    // What is selected can be taken along.
    await mouse.move(title.x + 40, title.y + 10);
    await mouse.down();
    await mouse.move(place.x - 200, title.y, { steps: 6 });
    await mouse.up();
  }
  if (person === 'copies words') {
    await keyboard.down('Control');
    await keyboard.press('c');
    await keyboard.up('Control');
  }
}
