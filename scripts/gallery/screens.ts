import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { STORY } from '../demo/story.ts';
import type { Gallery, Look } from './browser.ts';
import { stopClock } from './clock.ts';
import { pictureAtRest } from './picture.ts';
import { withPalette } from './png.ts';
import type { Scene } from './scenes.ts';

const DESK: Look = { width: 720, height: 620 };
const PHONE: Look = { width: 320, height: 640 };
/** The middle of the demo's story, as far as its photo for money. */
const LINES = STORY.slice(4, 9).map(({ text }) => text);
const OLDER = { language: 'en', age: '13-17' } as const;

/** One picture of each kind of state. */
const SCREENS: Readonly<Record<string, { readonly scene: Scene; readonly look: Look }>> = {
  panel: {
    scene: { ...OLDER, voice: 'photo', level: 3, lines: LINES },
    look: { width: 1120, height: 680 },
  },
  'level-1-chip': { scene: { ...OLDER, voice: 'closeness', level: 1 }, look: DESK },
  'level-2-gentle': { scene: { ...OLDER, voice: 'meeting', level: 2 }, look: DESK },
  'level-3-clear': { scene: { ...OLDER, voice: 'photo', level: 3 }, look: DESK },
  'level-4-urgent': { scene: { ...OLDER, voice: 'threat', level: 4 }, look: DESK },
  'level-4-dark': {
    scene: { ...OLDER, voice: 'self_harm', level: 4, dock: 'left' },
    look: { ...DESK, scheme: 'dark' },
  },
  'level-3-forced-colors': {
    scene: { ...OLDER, voice: 'money', level: 3 },
    look: { ...DESK, forced: true },
  },
  'younger-phone': {
    scene: { language: 'en', age: '9-12', voice: 'photo', level: 3 },
    look: PHONE,
  },
  'right-to-left': {
    scene: { ...OLDER, voice: 'code', level: 3, direction: 'rtl', open: 'more' },
    look: DESK,
  },
  dot: { scene: { ...OLDER, voice: 'photo', level: 3, discreet: true }, look: DESK },
  why: { scene: { ...OLDER, voice: 'photo', level: 3, open: 'why' }, look: DESK },
  replies: { scene: { ...OLDER, voice: 'photo', level: 3, open: 'replies' }, look: DESK },
  block: { scene: { ...OLDER, voice: 'photo', level: 3, open: 'block' }, look: DESK },
  talk: { scene: { ...OLDER, voice: 'threat', level: 3, open: 'talk' }, look: DESK },
};

/** Draws one picture of each kind of state, and of Sidelight's own pages, into a folder; gives their names. */
export async function drawScreens(gallery: Gallery, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const draw = async (name: string) => {
    const picture = await pictureAtRest(gallery.page);
    await writeFile(join(folder, `${name}.png`), withPalette(picture));
  };
  await stopClock(gallery.page);
  for (const [name, { scene, look }] of Object.entries(SCREENS)) {
    await gallery.look(look);
    await gallery.show(scene);
    await draw(name);
  }
  await gallery.look({ width: 360, height: 640 });
  await gallery.popup('reading', 'en');
  await draw('popup');
  for (const page of ['welcome', 'options'] as const) {
    await gallery.look({ width: 760, height: 860 });
    await gallery.ownPage(page, 'en');
    await draw(page);
  }
  return [...Object.keys(SCREENS), 'popup', 'welcome', 'options'];
}
