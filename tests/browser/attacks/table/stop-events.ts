import type { Attack } from '../attack.ts';

const kind = 'stop events';

/** The event by which the framework ends a content script, and whatever else could be taken for an end. */
export const stopEvents: readonly Attack[] = [
  ...['document', 'window', 'documentElement', 'body', 'host'].map(
    (given): Attack => ({
      name: `forges the framework's start event at the ${given}`,
      kind,
      given,
      after: (where) => {
        const places: Record<string, EventTarget | null> = {
          document,
          window,
          documentElement: document.documentElement,
          body: document.body,
          host: foe.host(),
        };
        for (const contentScriptName of ['guard', 'content', 'speak', 'background']) {
          const detail = { contentScriptName, messageId: 'x' };
          const how = { detail, bubbles: true, composed: true, cancelable: true };
          for (const type of [`${foe.id}:${contentScriptName}:`, `${foe.id}:`, '']) {
            places[where]?.dispatchEvent(new CustomEvent(`${type}wxt:content-script-started`, how));
          }
        }
      },
    }),
  ),
  {
    name: 'forges it in every other form: no detail, a plain event, a detail that throws',
    kind,
    after: () => {
      const type = `${foe.id}:guard:wxt:content-script-started`;
      const thrower = new Proxy(
        {},
        {
          get() {
            throw new Error('caught');
          },
        },
      );
      document.dispatchEvent(new CustomEvent(type));
      document.dispatchEvent(new Event(type));
      document.dispatchEvent(new CustomEvent(type, { detail: thrower }));
      document.dispatchEvent(new MessageEvent(type, { data: { contentScriptName: 'guard' } }));
    },
  },
  {
    name: 'forges it from the first moment on, again and again',
    kind,
    before: () => {
      setInterval(() => {
        const detail = { contentScriptName: 'guard', messageId: String(Math.random()) };
        const type = `${foe.id}:guard:wxt:content-script-started`;
        document.dispatchEvent(new CustomEvent(type, { detail }));
        window.dispatchEvent(new CustomEvent(type, { detail }));
      }, 5);
    },
  },
  {
    name: 'posts it as a message, also with a forged sender',
    kind,
    after: () => {
      for (const contentScriptName of ['guard', 'content']) {
        const type = `${foe.id}:${contentScriptName}:wxt:content-script-started`;
        const data = { type, contentScriptName, messageId: 'x' };
        window.postMessage(data, '*');
        const origin = `chrome-extension://${foe.id}`;
        window.dispatchEvent(new MessageEvent('message', { data, origin, source: window }));
      }
    },
  },
  {
    name: 'says that it was left, by forged pagehide, freeze and unload events',
    kind,
    after: () => {
      for (const type of ['pagehide', 'beforeunload', 'unload', 'freeze', 'visibilitychange']) {
        window.dispatchEvent(new Event(type));
        document.dispatchEvent(new Event(type, { bubbles: true }));
      }
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    },
  },
  {
    name: 'says that it came back, by forged pageshow and resume events',
    kind,
    after: () => {
      for (const type of ['resume', 'load', 'DOMContentLoaded', 'online', 'popstate']) {
        window.dispatchEvent(new Event(type));
        document.dispatchEvent(new Event(type));
      }
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    },
  },
  {
    name: 'forges 10,000 toggle, fullscreen and focus events, and removes the panel then',
    kind,
    after: () => {
      for (let time = 0; time < 10_000; time += 1) {
        foe.host()?.dispatchEvent(new Event('toggle'));
        document.dispatchEvent(new Event('fullscreenchange'));
        document.body.dispatchEvent(new Event('focusin', { bubbles: true }));
      }
      foe.host()?.remove();
    },
  },
  {
    name: 'asks the extension itself to go, as another extension would',
    kind,
    after: () => {
      const { chrome, browser } = window as unknown as Record<
        'chrome' | 'browser',
        { runtime?: { sendMessage(id: string, message: unknown): unknown } } | undefined
      >;
      for (const runtime of [chrome?.runtime, browser?.runtime]) {
        try {
          runtime?.sendMessage(foe.id, { type: 'quick-exit' });
          runtime?.sendMessage(foe.id, { type: 'sites-dropped', patterns: ['<all_urls>'] });
        } catch {
          // Nothing listens there.
        }
      }
      window.postMessage({ type: 'sites-dropped', patterns: ['<all_urls>'] }, '*');
    },
  },
];
