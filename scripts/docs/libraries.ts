/** A package of which something is in the extension. */
export interface Library {
  readonly name: string;
  /** What it does there. */
  readonly does: string;
  /** Why it is used, and not our own code or another one. */
  readonly verdict: string;
  /**
   * Kilobytes after minifying and gzip of all that is imported from it, bundled by itself. Measured 2026-11-22 with
   * vite 8.3.8; what is used in several scripts is in each of them.
   */
  readonly gzip: number;
}

/** Those that Sidelight imports: `dependencies` in package.json. There are four at most. */
export const RUN_TIME: readonly Library[] = [
  {
    name: 'preact',
    does: 'draws the panel and the pages',
    verdict:
      'Keep. Our own code would be the same again with fewer eyes on it. It sets text as text.',
    gzip: 6.6,
  },
  {
    name: 'valibot',
    does: 'checks whatever comes from a store, a school or a page before it is used',
    verdict:
      'Keep. Only what is imported ships; zod/mini was three times as large for the same schema.',
    gzip: 3.5,
  },
  {
    name: 'webextension-polyfill',
    does: 'one name and promises for what browsers offer to extensions',
    verdict:
      'Keep while Chromium and Firefox differ. The first that could go: both give promises by now, and it lists much that is never called.',
    gzip: 3.5,
  },
];

/** Those that the framework brings along. */
export const BROUGHT_ALONG: readonly Library[] = [
  {
    name: 'wxt',
    does: 'starts the scripts in page and background',
    verdict:
      'Keep as a builder. What it does in a page is held down: see `entrypoints/guard.content`.',
    gzip: 1.3,
  },
  {
    name: '@wxt-dev/i18n',
    does: "the toolbar button's words, in the browser's language",
    verdict: 'Keep: small.',
    gzip: 0.7,
  },
  {
    name: '@wxt-dev/browser',
    does: 'the name `browser` for what browsers offer',
    verdict: 'Comes with wxt.',
    gzip: 0.1,
  },
  {
    name: '@wxt-dev/webextension-polyfill',
    does: 'puts webextension-polyfill under that name',
    verdict: 'Comes with it.',
    gzip: 0.1,
  },
];

/** What is used to build and to test, and ships with nothing: `devDependencies` in package.json. */
export const TOOLS: Readonly<Record<string, string>> = {
  '@biomejs/biome': 'style, and the linter that keeps ways out shut',
  '@chatscope/chat-ui-kit-react': 'a real chat kit, to try the reader for unknown pages on',
  '@monyone/aho-corasick': 'what the bench sets the engine beside',
  '@preact/preset-vite': 'JSX of preact in the build',
  '@stryker-mutator/core': 'breaks the code on purpose, to see whether a test notices',
  '@stryker-mutator/vitest-runner': 'the same, with the test runner',
  '@testing-library/preact': 'tests of components as a person meets them',
  '@types/node': 'types of Node',
  '@types/webextension-polyfill': 'types of what browsers offer',
  '@wxt-dev/i18n': "makes the browsers' files of words; a part ships, see above",
  '@wxt-dev/webextension-polyfill': 'puts the polyfill in; a part ships, see above',
  'addons-linter': "Mozilla's own look at an extension, as the store's reviewers take it",
  'axe-core': 'looks for what people with disabilities cannot use',
  'converse.js': 'a real messenger, to try the reader for unknown pages on',
  crx3: 'packs and signs for Chromium',
  'fast-check': 'tries properties with many values',
  jsdom: 'a page without a browser, for fast tests',
  knip: 'finds what nobody uses',
  'libphonenumber-js': 'checks the form of helplines’ numbers',
  node: 'the version of Node in which the rest runs',
  obscenity: 'what the bench sets the engine beside',
  'puppeteer-core': 'drives real browsers in tests',
  react: 'what the chat kit is made with',
  'react-dom': 'what the chat kit is made with',
  typescript: 'types',
  vite: 'bundles',
  vitest: 'runs the tests',
  wxt: 'builds for both browsers; a part ships, see above',
  yaml: 'reads the files of issue forms in tests',
};
