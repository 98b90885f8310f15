import type { Attack } from '../attack.ts';

/** The page learns which of its messages set the panel off. */
const message: readonly Attack[] = [
  {
    name: 'watches all of its own elements for changes',
    kind: 'finds the message',
    before: () => {
      addEventListener('DOMContentLoaded', () => {
        new MutationObserver((records) => {
          for (const { target, type } of records) {
            const own = target instanceof Element && target.closest('body');
            const added = (target as Element).matches?.('.history, .places *, .chat header *');
            if (own && !added && type !== 'childList') foe.caught.push(`a change of ${type}`);
          }
        }).observe(document, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
      });
    },
  },
  {
    name: 'watches its messages for shifts, scrolling, focus and selections',
    kind: 'finds the message',
    before: () => {
      for (const type of ['focusin', 'focusout', 'selectionchange', 'scrollsnapchange']) {
        document.addEventListener(type, () => foe.caught.push(type), { capture: true });
      }
      addEventListener('DOMContentLoaded', () => {
        for (const type of ['layout-shift', 'element', 'event']) {
          try {
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) {
                const { sources = [] } = entry as unknown as { sources?: { node: Node | null }[] };
                const of = sources.map(({ node }) => node?.nodeName ?? 'nothing');
                foe.caught.push(`an entry of ${entry.entryType} ${of.join()}`);
              }
            }).observe({ type, buffered: true });
          } catch {
            // This browser notes nothing of the kind.
          }
        }
      });
    },
  },
  {
    name: 'compares the styles and places of its messages before and after',
    kind: 'finds the message',
    early: () => {
      const styles = () =>
        [...document.querySelectorAll('.history li')].slice(0, 3).map((row) => {
          const style = getComputedStyle(row);
          const { left, top, width, height } = row.getBoundingClientRect();
          const all = [...style].map((name) => style.getPropertyValue(name));
          return `${row.outerHTML} ${all.join()} ${[left, top, width, height]}`;
        });
      Object.assign(window, { rows: styles, before: styles().join('|') });
    },
    after: () => {
      const { rows, before } = window as unknown as { rows(): string[]; before: string };
      return rows().join('|') === before ? [] : ['a difference'];
    },
  },
  {
    name: 'sets traps in whatever of its messages could be asked for',
    kind: 'finds the message',
    before: () => {
      const places = [
        Node.prototype,
        Element.prototype,
        HTMLElement.prototype,
        CharacterData.prototype,
      ];
      for (const of of places) {
        for (const [name, own] of Object.entries(Object.getOwnPropertyDescriptors(of))) {
          const { get } = own;
          if (!get || !own.configurable) continue;
          Object.defineProperty(of, name, {
            ...own,
            get(this: unknown) {
              if (/extension:/.test(new Error(name).stack ?? ''))
                foe.caught.push(`a look at ${name}`);
              return get.call(this);
            },
          });
        }
      }
    },
  },
  {
    name: 'sends one message after the other, and notes when the panel comes',
    kind: 'finds the message',
    before: () => {
      foe.onHost(() => foe.caught.push('that a message of the last second set it off'));
    },
    known: ['that a message of the last second set it off'],
  },
];

/** The page learns that Sidelight is there, before anything is said. */
const presence: readonly Attack[] = [
  {
    name: 'looks for new elements, attributes and names before anything is said',
    kind: 'finds it out',
    before: () => {
      const names = new Set(Object.getOwnPropertyNames(window));
      addEventListener('DOMContentLoaded', () => {
        Object.assign(window, { known: names, elements: document.querySelectorAll('*').length });
      });
    },
    early: () => {
      const { known } = window as unknown as { known: Set<string> };
      const own = ['known', 'elements', 'messenger', 'one', 'names', 'answers', 'answered'];
      const found = Object.getOwnPropertyNames(window).filter(
        (name) =>
          !known.has(name) && !own.includes(name) && !/^(add|typing|answer|foe)$/.test(name),
      );
      const { documentElement, body } = document;
      if (documentElement.children.length !== 2) found.push('an element of the root');
      if (documentElement.attributes.length !== 1 || body.attributes.length > 0)
        found.push('attributes');
      if (document.querySelectorAll('style, link[rel=stylesheet], script').length !== 2) {
        found.push('a style or a script');
      }
      if (document.adoptedStyleSheets.length > 0) found.push('a sheet');
      return found;
    },
  },
  {
    name: 'waits for the framework\u2019s start event, whose name holds the extension\u2019s id',
    kind: 'finds it out',
    before: () => {
      for (const script of ['guard', 'content', 'speak']) {
        for (const type of ['wxt:content-script-started', 'wxt:locationchange']) {
          for (const place of [window, document]) {
            const note = () => foe.caught.push(`that Sidelight has started: ${script}`);
            place.addEventListener(`${foe.id}:${script}:${type}`, note, { capture: true });
            place.addEventListener(`${foe.id}:${type}`, note, { capture: true });
          }
        }
      }
      addEventListener('message', () => foe.caught.push('a message'), { capture: true });
    },
  },
  {
    name: 'listens to every event that there is, before anything is said',
    kind: 'finds it out',
    before: () => {
      const usual =
        /^(readystatechange|load|DOMContentLoaded|pageshow|scroll|scrollend|visibilitychange|focus|resize|pagereveal|pointer.*|mouse.*|transition.*|animation.*)$/;
      const prototypes = [Window, Document, Element, HTMLElement].map(({ prototype }) => prototype);
      for (const of of [...prototypes, window, document]) {
        for (const name of Object.getOwnPropertyNames(of)) {
          if (!name.startsWith('on') || usual.test(name.slice(2))) continue;
          const note = ({ type }: Event) =>
            foe.host() === null && foe.caught.push(`an event: ${type}`);
          addEventListener(name.slice(2), note, { capture: true });
        }
      }
    },
  },
  {
    name: 'asks for the extension\u2019s files by their addresses',
    kind: 'finds it out',
    early: async () => {
      const files = ['manifest.json', 'icon/16.png', 'icon.svg', 'popup.html', 'background.js'];
      const more = ['content-scripts/guard.js', 'speak.js', 'options.html'];
      const found: string[] = [];
      for (const scheme of ['chrome-extension', 'moz-extension']) {
        for (const file of [...files, ...more]) {
          const address = `${scheme}://${foe.id}/${file}`;
          await fetch(address, { mode: 'no-cors' }).then(
            () => found.push(file),
            () => undefined,
          );
          if (!file.endsWith('png')) continue;
          const picture = new Image();
          picture.src = address;
          await picture.decode().then(
            () => found.push(`the picture ${file}`),
            () => undefined,
          );
        }
      }
      return found;
    },
  },
  {
    name: 'looks for its address in performance entries, long frames and errors',
    kind: 'finds it out',
    before: () => {
      for (const type of ['long-animation-frame', 'longtask', 'resource', 'mark', 'measure']) {
        try {
          new PerformanceObserver((list) => {
            const text = JSON.stringify(list.getEntries());
            if (/extension:/.test(text) || text.includes(foe.id))
              foe.caught.push(`an entry of ${type}`);
          }).observe({ type, buffered: true });
        } catch {
          // This browser notes nothing of the kind.
        }
      }
    },
    learns: () =>
      JSON.stringify(performance.getEntries()).includes(foe.id) ? ['its id among the entries'] : [],
  },
  {
    name: 'asks whether an extension answers',
    kind: 'finds it out',
    early: async () => {
      const { chrome } = window as unknown as {
        chrome?: { runtime?: { sendMessage(...given: unknown[]): void; lastError?: unknown } };
      };
      const { runtime } = chrome ?? {};
      if (runtime === undefined) return [];
      return new Promise((answer) => {
        try {
          runtime.sendMessage(foe.id, { type: 'popup-opened' }, () =>
            answer(runtime.lastError ? [] : ['an answer']),
          );
        } catch {
          answer([]);
        }
      });
    },
  },
  {
    name: 'waits for the panel, which can be seen by whoever looks for it',
    kind: 'finds it out',
    after: () => {
      const last = document.documentElement.lastElementChild;
      return last?.matches(':popover-open')
        ? ['that a panel stands there, by an element with a name that is new each time']
        : [];
    },
    known: ['that a panel stands there, by an element with a name that is new each time'],
  },
];

export const finds: readonly Attack[] = [...message, ...presence];
