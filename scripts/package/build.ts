import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { zip } from 'wxt';
import { ROOT } from '../setup.mjs';

/** What WXT made of the project for one browser. */
export interface Built {
  /** The unpacked extension, absolute. */
  readonly folder: string;
  /** The ZIP file for the browser's store, absolute. */
  readonly extension: string;
  /** The sources that Mozilla's reviewers build it from, for Firefox only. */
  readonly sources: string | null;
  /** The folders in `node_modules` of which something went into it. */
  readonly bundled: readonly string[];
}

/** Sources whose names begin with a dot: others that do are this machine's. */
const HIDDEN_SOURCES = ['.ci/**', '.github/**', '.gitignore'];

/** What `.gitignore` names and no dot hides. */
const NO_SOURCES = ['**/node_modules/**', 'coverage/**', '**/*.log'];

/** Builds and zips for one browser, apart from the builds that tests and demos use. */
export async function build(browser: 'chrome' | 'firefox', folder: string): Promise<Built> {
  // Whatever the shell says: any other value would bring in JSX for developers, with the paths of this machine.
  process.env.NODE_ENV = 'production';
  const bundled = new Set<string>();
  const files = await zip({
    root: ROOT,
    browser,
    manifestVersion: 3,
    outDir: relative(ROOT, folder),
    zip: { includeSources: ['**/*', ...HIDDEN_SOURCES] },
    hooks: {
      // WXT would leave out the tests.
      'config:resolved': ({ config }) => {
        config.zip.excludeSources = NO_SOURCES;
      },
    },
    vite: () => ({ plugins: [noteModules(bundled)] }),
  });
  const [extension, sources = null] = files;
  if (extension === undefined) throw new Error(`Nothing came of the build for ${browser}.`);
  return {
    folder: join(folder, `${browser}-mv3`),
    extension,
    sources,
    bundled: [...bundled].sort(),
  };
}

/** Runs the work with a folder that is gone afterwards. */
export async function withFolder<Result>(work: (folder: string) => Promise<Result>) {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-package-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Notes the packages whose modules end up in the bundle. */
function noteModules(bundled: Set<string>): Plugin {
  return {
    name: 'note-modules',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const id of Object.keys(chunk.modules)) {
          const found = /^.*(node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(id.replaceAll('\\', '/'));
          if (found?.[1] !== undefined) bundled.add(found[1]);
        }
      }
    },
  };
}
