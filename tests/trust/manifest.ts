/** What an extension's manifest says, key by key. */
export type Manifest = Readonly<Record<string, unknown>>;

/**
 * All that the built manifests may say: a key or a value that is not here fails a test. `version` is that of
 * package.json; `content_scripts` and `host_permissions` hold the hosts of docs/sites.md and nothing else. Why each
 * permission is needed stands in docs/permissions.md.
 */
const BOTH = {
  manifest_version: 3,
  name: '__MSG_extensionName__',
  description: '__MSG_extensionDescription__',
  default_locale: 'en',
  icons: {
    '16': 'icon/16.png',
    '32': 'icon/32.png',
    '48': 'icon/48.png',
    '128': 'icon/128.png',
  },
  action: { default_title: 'Sidelight', default_popup: 'popup.html' },
  options_ui: { page: 'options.html', open_in_tab: true },
  permissions: ['storage', 'scripting', 'activeTab'],
  optional_host_permissions: ['https://*/*'],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; " +
      "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
} as const satisfies Manifest;

/** For each build, by the name of its folder. */
export const MANIFESTS = {
  'chrome-mv3': {
    ...BOTH,
    minimum_chrome_version: '116',
    storage: { managed_schema: 'managed_schema.json' },
    background: { service_worker: 'background.js' },
  },
  'firefox-mv3': {
    ...BOTH,
    browser_specific_settings: {
      gecko: {
        id: 'sidelight@sidelight.example',
        strict_min_version: '128.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
    background: { scripts: ['background.js'] },
  },
} as const satisfies Readonly<Record<string, Manifest>>;

/** What a content script may be told, apart from where it runs. `world` stays out: in the page's own world it could be read. */
export const CONTENT_SCRIPT = { run_at: 'document_idle', js: ['content-scripts/guard.js'] };

/** The sites whose chats may stand in a frame: the script runs in their frames too, on the same hosts. */
export const FRAMED_SITES = ['google-chat', 'teams'];

/** Every file of a build, by what it is. Nothing else lies in it: no source map, no font, no picture but the icons. */
export const FILES = [
  /^manifest\.json$/,
  /^managed_schema\.json$/,
  /^licences\.txt$/,
  /^_locales\/[a-z]{2}(?:_[A-Z]{2})?\/messages\.json$/,
  /^icon\.svg$/,
  /^icon\/\d+\.png$/,
  /^(?:popup|options|welcome)\.html$/,
  /^assets\/[\w-]+\.css$/,
  /^chunks\/[\w-]+\.js$/,
  /^content-scripts\/guard\.js$/,
  // The background, and what comes into a page when there is something to say there.
  /^(?:background|speak)\.js$/,
];
