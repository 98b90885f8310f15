/** A way out that the sources name, in one file. */
export interface OwnException {
  readonly file: string;
  readonly door: string;
  /** Why nothing gets out by it. */
  readonly why: string;
}

/** What the scan of the sources may find. */
export const OWN_EXCEPTIONS: readonly OwnException[] = [
  {
    file: 'components/options/saved-file.ts',
    door: 'createObjectURL',
    why: 'Saves the settings as a file, at a press: the address is on this device, and leads to this text alone.',
  },
  {
    file: 'entrypoints/welcome/stage.ts',
    door: 'import()',
    why: 'Brings the made-up chat when it is asked for; the policy of the page lets it load files of the package alone.',
  },
];

/** A way out that is named in what is built, in a library's code or in Sidelight's own. */
export interface Exception {
  readonly door: string;
  /** The package whose code it is; `sidelight` for what `OWN_EXCEPTIONS` explains. */
  readonly from: string;
  /** Why it stays shut. */
  readonly why: string;
  /** The code around it in the build, whatever the names that the minifier gave. It holds `door` itself. */
  readonly code: RegExp;
}

/** What the scan of the built files may find. All else fails it, and so does an exception that is no longer there. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    door: 'dangerouslySetInnerHTML',
    from: 'preact',
    why: 'The name of a property that no component of Sidelight passes: the scan of the sources sees to it.',
    code: /(?<![\w$])[\w$]+==`dangerouslySetInnerHTML`\?[\w$]+=[\w$]+:/,
  },
  {
    door: 'innerHTML',
    from: 'preact',
    why: 'Runs only with that property.',
    code: /[\w$]+\.__html==[\w$]+\.innerHTML\)/,
  },
  {
    door: 'innerHTML',
    from: 'preact',
    why: 'Runs only with that property.',
    code: /\|\|\([\w$]+\.innerHTML=[\w$]+\.__html\)/,
  },
  {
    door: 'eval',
    from: 'webextension-polyfill',
    why: 'A line in its list of what extensions can call in developer tools, of which Sidelight has none.',
    code: /devtools:\{inspectedWindow:\{eval:\{minArgs:1,maxArgs:2,/,
  },
  {
    door: 'sendNativeMessage',
    from: 'webextension-polyfill',
    why: 'A line in its list of what extensions can call; it needs a permission that the manifest does not ask for.',
    code: /,sendNativeMessage:\{minArgs:2,maxArgs:2\}/,
  },
  {
    door: 'Function',
    from: 'webextension-polyfill',
    why: 'Borrows `call` from it to ask an object for its own properties; it makes no function from text.',
    code: /=Function\.call\.bind\(Object\.prototype\.hasOwnProperty\)/,
  },
  {
    door: 'postMessage',
    from: 'wxt',
    why: 'Sidelight turns it off (`noScriptStartedPostMessage`); tests/browser/page-untouched.test.ts listens for it.',
    code: /noScriptStartedPostMessage\|\|window\.postMessage\(\{type:/,
  },
  {
    door: '<link>',
    from: 'vite',
    why: 'Asks the browser whether it can preload, before what is imported comes.',
    code: /document\.createElement\(`link`\)\.relList;return [\w$]+&&[\w$]+\.supports&&/,
  },
  {
    door: '<link>',
    from: 'vite',
    why: 'Preloads what is imported next: files of the package, by names that the build wrote down.',
    code: /document\.createElement\(`link`\);if\([\w$]+\.rel=[\w$]+\?`stylesheet`:/,
  },
  {
    door: 'createObjectURL',
    from: 'sidelight',
    why: 'The settings as a file.',
    code: /=URL\.createObjectURL\(new Blob\(\[[\w$]+\],\{type:`application\/json`\}\)\)/,
  },
  {
    door: 'import()',
    from: 'sidelight',
    why: 'The made-up chat of the welcome page.',
    code: /import\(`\.\/rehearsal-[\w-]+\.js`\)/,
  },
];
