import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { hostPatterns, sites } from './lib/page/sites/index.ts';
import { bareSites } from './scripts/build/bare-sites.ts';
import { layOutBrowserWords } from './scripts/build/browser-words.ts';
import { compiledRules } from './scripts/build/rules-plugin.ts';

/** Everything an extension page may do: show its own files. It may not open a connection. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; " +
  "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

type Aliases = Record<string, string>;

interface ContentScript {
  matches?: string[] | undefined;
  all_frames?: boolean | undefined;
}

/**
 * Brings the script into the pages of all sites, and into frames on those whose chats may stand in one and nowhere else:
 * other sites are framed as buttons and embeds all over the web.
 */
function whereNeeded(scripts: ContentScript[] = []): ContentScript[] {
  const framed = hostPatterns(sites.filter((site) => site.frames));
  const whole = hostPatterns().filter((pattern) => !framed.includes(pattern));
  return scripts.flatMap((script) => [
    { ...script, matches: whole },
    { ...script, matches: framed, all_frames: true },
  ]);
}

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  i18n: { localesDir: layOutBrowserWords() },
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [compiledRules(), bareSites(), preact()],
    // Vite's help for browsers that cannot preload would be the one `fetch` in the whole build.
    build: { sourcemap: false, modulePreload: { polyfill: false } },
  }),
  hooks: {
    // The polyfill wraps all that a browser offers, which takes longer than to look at a page. In pages nothing of it is
    // needed: both browsers answer with promises there.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'content-script')) return;
      const { 'wxt/browser': _polyfill, ...alias } = { ...config.resolve?.alias } as Aliases;
      config.resolve = { ...config.resolve, alias };
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      const scripts = whereNeeded(manifest.content_scripts);
      manifest.content_scripts = scripts as typeof manifest.content_scripts;
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // The fewest there are, and none that a browser warns of at the installation:
    // storage for settings, counters and rests; scripting to bring into a page what it comes to need, and to read a site
    // that the person lets Sidelight read; activeTab to know that site's name and no other, when the person opens the
    // popup on it.
    permissions: ['storage', 'scripting', 'activeTab'],
    // The very sites that are read: a browser lets nothing be brought into them without.
    host_permissions: hostPatterns(),
    // Asked for one host at a time, by a press in the popup, and given by the person in the browser's own question.
    optional_host_permissions: ['https://*/*'],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    action: { default_title: '__MSG_extensionName__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.example',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '116',
          // What a school may decide, in Chromium's words. Firefox needs no schema, and knows no such key.
          storage: { managed_schema: 'managed_schema.json' },
        }),
  }),
});
