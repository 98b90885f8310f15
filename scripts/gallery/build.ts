import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';

/** Written into the page as it is, so that the gallery opens from a folder as well. */
const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Gallery</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <script src="gallery.js"></script>
  </body>
</html>
`;

/**
 * Bundles the gallery, with the components as they ship, and writes it to a folder.
 * @returns its script
 */
export async function buildGallery(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [preact()],
    build: {
      outDir: folder,
      lib: {
        entry: 'scripts/gallery/page.tsx',
        name: 'page',
        formats: ['iife'],
        fileName: () => 'gallery.js',
      },
    },
  });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), PAGE);
  return readFile(join(folder, 'gallery.js'), 'utf8');
}
