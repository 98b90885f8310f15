/** `npm run icons`: draws `public/icon.svg` in the sizes that browsers ask for. */
import { join } from 'node:path';
import { drawIcon } from './icons/draw.ts';
import { ROOT } from './setup.mjs';

/** Toolbar, its double for dense screens, the list of extensions, the store. */
const SIZES = [16, 32, 48, 128];

for (const size of SIZES) await drawIcon(size, join(ROOT, `public/icon/${size}.png`));
