import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** Everything an extension page may do: show its own files. It may not open a connection. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; " +
  "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The examples beside the phrases are for tests and readers; a browser need not carry them. */
const LIST = String.raw`\[(?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|[^'"\]])*\]`;
const EXAMPLES = new RegExp(`^  (fires|lookalikes): ${LIST},$`, 'gm');

function leaveOutExamples(): Plugin {
  return {
    name: 'leave-out-examples',
    enforce: 'pre',
    transform(code, id) {
      return /lib\/cues\/[a-z]{2}\//.test(id) ? code.replace(EXAMPLES, '  $1: [],') : undefined;
    },
  };
}

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [leaveOutExamples(), preact()], build: { sourcemap: false } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage'],
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
      : { minimum_chrome_version: '116' }),
  }),
});
