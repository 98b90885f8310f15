/**
 * Writes a page with every state of the panel, with the components as they ship, to `.output/gallery/index.html`.
 * `--screens` also draws one picture of each kind of state into `docs/screens`.
 */
import { join } from 'node:path';
import { openGallery } from './gallery/browser.ts';
import { buildGallery } from './gallery/build.ts';
import { drawScreens } from './gallery/screens.ts';
import { ROOT } from './setup.mjs';

const OUTPUT = '.output/gallery';

const script = await buildGallery(join(ROOT, OUTPUT));
console.log(`Open ${OUTPUT}/index.html in a browser.`);
if (process.argv.includes('--screens')) {
  const gallery = await openGallery(script);
  try {
    const names = await drawScreens(gallery, join(ROOT, 'docs/screens'));
    console.log(`${names.length} pictures in docs/screens`);
  } finally {
    await gallery.close();
  }
}
