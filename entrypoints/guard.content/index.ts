import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { hostPatterns } from '../../lib/page/sites/index.ts';
import { guardPage } from './guard.ts';

export default defineContentScript({
  matches: hostPatterns(),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    // The framework ends a content script at an event that any page can make. Sidelight does not obey it: it follows
    // a signal of its own, and keeps the event from the framework.
    const event = `${browser.runtime.id}:guard:wxt:content-script-started`;
    window.addEventListener(event, (stop) => stop.stopImmediatePropagation(), { capture: true });
    guardPage(document, new AbortController());
  },
});
