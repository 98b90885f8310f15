import { cpSync, mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Part } from '../../components/panel/order.ts';
import type { Language } from '../../lib/help/country.ts';
import { LANGUAGES } from '../../lib/settings/schema.ts';
import { ownPages } from '../../locales/own-pages.ts';
import { type Gallery, type Look, openGallery } from '../gallery/browser.ts';
import { buildGallery } from '../gallery/build.ts';
import { stopClock } from '../gallery/clock.ts';
import { pictureAtRest } from '../gallery/picture.ts';
import { drawIcon } from '../icons/draw.ts';
import { ROOT } from '../setup.mjs';
import { drawTiles } from './tiles.ts';

/**
 * 1280 x 800 pixels, opaque, with 24 bits each, as the Chrome Web Store asks for; the others take it too. Source: its
 * page "Supplying images", 2026-11. The page is smaller than that, so that one can read it in the small.
 */
const PICTURE: Look = { width: 1024, height: 640, density: 1.25 };

/** Pixels of the logo that Microsoft's store asks for beside the icons in the package. */
const LOGO = 300;

/** What each picture shows, in the order in which a store shows them. */
const PICTURES: readonly (Part | null)[] = [null, 'why', 'replies', 'talk'];

/** Lays out in a folder what the stores ask for beside the packages. @throws when no Chromium is installed */
export async function layOutStore(release: string): Promise<void> {
  const folder = join(release, 'store');
  cpSync(join(ROOT, 'store'), folder, { recursive: true });
  // The answers lead there.
  for (const page of ['permissions.md', 'privacy.md']) {
    cpSync(join(ROOT, 'docs', page), join(release, 'docs', page));
  }
  cpSync(join(ROOT, 'public/icon'), join(folder, 'icons'), { recursive: true });
  await drawIcon(LOGO, join(folder, 'icons', `${LOGO}.png`));
  const gallery = await openGallery(await buildGallery(join(ROOT, '.output/gallery')));
  try {
    await stopClock(gallery.page);
    await gallery.look(PICTURE);
    for (const language of LANGUAGES) await drawPictures(gallery, language, folder);
    await drawTiles(gallery.page.browser(), join(folder, 'pictures'));
  } finally {
    await gallery.close();
  }
}

async function drawPictures(gallery: Gallery, language: Language, store: string): Promise<void> {
  const folder = join(store, 'pictures', language);
  mkdirSync(folder, { recursive: true });
  const lines = ownPages[language].welcome.chat.map(({ text }) => text);
  for (const [index, open] of PICTURES.entries()) {
    await gallery.show({
      voice: 'photo',
      level: 3,
      age: '13-17',
      language,
      lines,
      ...(open === null ? {} : { open }),
    });
    await writeFile(
      join(folder, `${index + 1}-${open ?? 'panel'}.png`),
      await pictureAtRest(gallery.page),
    );
  }
}
