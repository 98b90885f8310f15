import type { Attack } from '../attack.ts';

const kind = 'looks inside';

/** The page reads the panel's words, or gets hold of a part of it. */
export const looks: readonly Attack[] = [
  {
    name: 'asks the panel\u2019s element for its root, its text and its markup',
    kind,
    after: () => {
      const host = foe.host() as HTMLElement & { getInnerHTML?(how: object): string };
      const texts = [
        host.innerText,
        host.textContent,
        host.outerHTML,
        host.getHTML?.({ serializableShadowRoots: true }),
        host.getInnerHTML?.({ includeShadowRoots: true }),
        new XMLSerializer().serializeToString(host),
        (host.cloneNode(true) as HTMLElement).outerHTML,
        document.documentElement.innerText,
      ];
      const found = texts.some(foe.tells) ? ['words'] : [];
      return host.shadowRoot === null && host.childNodes.length === 0 ? found : [...found, 'parts'];
    },
  },
  {
    name: 'copies it and imports it, root and all',
    kind,
    after: () => {
      const host = foe.host();
      if (host === null) return [];
      const copy = document.importNode(host, true);
      return copy.shadowRoot || foe.tells(copy.innerText) ? ['a copy of the panel'] : [];
    },
  },
  {
    name: 'reads what is selected in the panel',
    kind,
    person: 'selects words',
    after: () => {
      const selection = getSelection();
      const found = foe.tells(selection?.toString()) ? ['the words that were selected'] : [];
      selection?.removeAllRanges();
      return found;
    },
  },
  {
    name: 'selects everything, and reads it',
    kind,
    after: () => {
      const selection = getSelection();
      const found = [];
      document.execCommand('selectAll');
      if (foe.tells(selection?.toString())) found.push('the panel\u2019s words, by selectAll');
      selection?.selectAllChildren(document.documentElement);
      if (foe.tells(selection?.toString()))
        found.push('the panel\u2019s words, by selectAllChildren');
      selection?.collapse(document.body, 0);
      for (const by of ['character', 'word', 'line', 'documentboundary']) {
        for (let time = 0; time < 60; time += 1) selection?.modify('extend', 'forward', by);
        if (foe.tells(selection?.toString())) found.push(`the panel\u2019s words, ${by} by ${by}`);
      }
      selection?.removeAllRanges();
      return found;
    },
  },
  {
    name: 'searches itself for the panel\u2019s words',
    kind,
    after: () => {
      const { find } = window as unknown as { find?(...how: unknown[]): boolean };
      const found = [];
      for (const word of ['looks like a threat', 'You decide', 'not your fault']) {
        getSelection()?.removeAllRanges();
        if (!find?.call(window, word, false, false, true)) continue;
        found.push(`that the panel says "${word}"`);
        const selection = getSelection();
        for (const by of ['documentboundary', 'line', 'word']) {
          for (let time = 0; time < 40; time += 1) selection?.modify('extend', 'forward', by);
        }
        if (String(selection).length > 2 * word.length)
          found.push('the panel\u2019s words after those');
      }
      getSelection()?.removeAllRanges();
      return found;
    },
    known: [
      'that the panel says "looks like a threat"',
      'that the panel says "You decide"',
      'that the panel says "not your fault"',
    ],
  },
  {
    name: 'asks what stands at each point, and where a caret would stand',
    kind,
    after: () => {
      const host = foe.host();
      const found = new Set<string>();
      for (let y = 0; y < innerHeight; y += 20) {
        for (let x = 0; x < innerWidth; x += 20) {
          for (const element of document.elementsFromPoint(x, y)) {
            if (element === host) found.add('where the panel stands, and how large it is');
            if (element.getRootNode() !== document) found.add('a part of the panel');
          }
          const at = document.caretPositionFromPoint?.(x, y)?.offsetNode;
          const range = document.caretRangeFromPoint?.(x, y)?.startContainer;
          for (const node of [at, range]) {
            if (node && node.getRootNode() !== document) found.add('a part of the panel');
          }
        }
      }
      return [...found];
    },
    known: ['where the panel stands, and how large it is'],
  },
  {
    name: 'asks for everything that is animated, from the first frame on',
    kind,
    before: () => {
      foe.onHost((host) => {
        const look = () => {
          const all = [
            ...document.getAnimations(),
            ...document.documentElement.getAnimations({ subtree: true }),
            ...host.getAnimations({ subtree: true }),
          ];
          for (const { effect } of all) {
            const root = (effect as KeyframeEffect | null)?.target?.getRootNode();
            if (root instanceof ShadowRoot) {
              const words = foe.tells(root.textContent) ? ' and its words' : '';
              foe.caught.push(`the panel itself${words}, by its animation`);
              return;
            }
          }
          requestAnimationFrame(look);
        };
        look();
        setTimeout(look);
      });
    },
  },
  {
    name: 'defines the panel\u2019s element as its own',
    kind,
    before: () => {
      foe.onHost(({ localName }) => {
        const own = class extends HTMLElement {
          static observedAttributes = ['popover'];
          constructor() {
            super();
            if (this.shadowRoot) foe.caught.push('the root');
            try {
              if (this.attachInternals().shadowRoot) foe.caught.push('the root, by its internals');
            } catch {
              // It has none.
            }
          }
        };
        customElements.define(localName, own);
      });
    },
  },
  {
    name: 'defines it as its own as soon as its name is known, and attaches a root of its own',
    kind,
    after: () => {
      const host = foe.host();
      if (host === null) return;
      customElements.define(
        host.localName,
        class extends HTMLElement {
          connectedCallback() {
            try {
              this.attachShadow({ mode: 'open' }).textContent = 'All is well.';
            } catch {
              // It has one.
            }
          }
        },
      );
    },
  },
  {
    name: 'hands it a root by a declaration in its markup',
    kind,
    after: () => {
      const { localName } = foe.host() ?? {};
      const markup = `<${localName} popover=manual><template shadowrootmode=open>All is well.</template></${localName}>`;
      const { body } = document as unknown as { body: { setHTMLUnsafe?(markup: string): void } };
      const made = document.createElement('div');
      document.body.append(made);
      (made as typeof made & typeof body).setHTMLUnsafe?.(markup);
      made.remove();
    },
  },
  {
    name: 'measures the panel\u2019s element by observers of size and of sight',
    kind,
    after: async () => {
      const host = foe.host();
      const found: string[] = [];
      if (host === null) return found;
      const sizes = new ResizeObserver(([entry]) => {
        if ((entry?.contentRect.width ?? 0) > 0) found.push('its width');
      });
      const sight = new IntersectionObserver(([entry]) => {
        if ((entry?.boundingClientRect.height ?? 0) > 0) found.push('its height');
      });
      sizes.observe(host);
      sight.observe(host);
      const { width, height } = host.getBoundingClientRect();
      if (width > 0 || height > 0 || host.scrollHeight > 0) found.push('its size');
      await new Promise((done) => setTimeout(done, 200));
      return found;
    },
  },
  {
    name: 'asks by selectors and container queries what is in the panel',
    kind,
    after: () => {
      const found = [];
      const host = foe.host();
      if (host?.matches(':has(*)')) found.push('that something is in it');
      if (host?.matches(':has(:focus), :has([data-level])')) found.push('the level');
      foe.style(
        'html { container-type: inline-size } @container style(--level: 4) { body { color: red } }',
      );
      if (document.querySelectorAll('[data-level], .sidelight, .panel').length > 0)
        found.push('parts');
      return found;
    },
  },
  ...(['copies words', 'drags words'] as const).map(
    (person): Attack => ({
      name: `waits for someone who ${person} from the panel`,
      kind,
      person,
      // Firefox lets no driver drag.
      ...(person === 'drags words' ? { only: 'chromium' } : {}),
      before: () => {
        for (const type of ['copy', 'cut', 'dragstart', 'drag', 'dragover', 'selectstart']) {
          document.addEventListener(
            type,
            (event) => {
              const { dataTransfer } = event as DragEvent;
              const text = `${dataTransfer?.getData('text/plain') ?? ''} ${getSelection()}`;
              if (foe.tells(text)) foe.caught.push(`the panel\u2019s words, by ${type}`);
            },
            { capture: true },
          );
        }
      },
      after: () => getSelection()?.removeAllRanges(),
    }),
  ),
  {
    name: 'catches errors, their stacks, and breaches of its policy',
    kind,
    before: () => {
      Error.stackTraceLimit = 100;
      for (const type of [
        'error',
        'unhandledrejection',
        'rejectionhandled',
        'securitypolicyviolation',
      ]) {
        addEventListener(type, (event) => foe.caught.push(`an event of ${event.type}`), {
          capture: true,
        });
      }
    },
  },
  {
    name: 'has itself printed',
    kind,
    after: () => {
      addEventListener('beforeprint', () => {
        if (foe.tells(document.documentElement.innerText)) foe.caught.push('words');
      });
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('afterprint'));
    },
  },
];
