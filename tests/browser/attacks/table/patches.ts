import type { Attack } from '../attack.ts';

const kind = 'patches';

/** Functions that the page replaces by ones which note whoever calls them with something of Sidelight's. */
const METHODS: Readonly<Record<string, readonly string[]>> = {
  'Element.prototype': [
    'attachShadow',
    'append',
    'prepend',
    'remove',
    'setAttribute',
    'removeAttribute',
    'matches',
    'querySelectorAll',
    'getBoundingClientRect',
  ],
  'HTMLElement.prototype': ['showPopover', 'hidePopover', 'togglePopover', 'focus', 'click'],
  'Node.prototype': ['appendChild', 'insertBefore', 'removeChild', 'cloneNode', 'contains'],
  'Document.prototype': ['createElement', 'createElementNS', 'createTextNode', 'elementFromPoint'],
  'EventTarget.prototype': ['addEventListener', 'removeEventListener', 'dispatchEvent'],
  'MutationObserver.prototype': ['observe', 'disconnect', 'takeRecords'],
  'CSSStyleSheet.prototype': ['replaceSync', 'replace', 'insertRule'],
  'Array.prototype': ['push', 'map', 'filter', 'join', 'at', 'includes', 'flatMap'],
  'String.prototype': ['replace', 'split', 'slice', 'normalize', 'toLowerCase', 'charCodeAt'],
  'RegExp.prototype': ['exec', 'test'],
  'Promise.prototype': ['then', 'catch', 'finally'],
  'Map.prototype': ['get', 'set', 'has'],
};

/** Names that the page takes away or freezes, each by a line of its own. */
const TAKEN: Readonly<Record<string, () => void>> = {
  'shadow roots: attaching one throws': () => {
    Element.prototype.attachShadow = () => {
      throw new Error('no');
    };
  },
  'mutation observers: they never tell': () => {
    Object.assign(window, {
      MutationObserver: class {
        observe() {}
        disconnect() {}
        takeRecords() {
          return [];
        }
      },
    });
  },
  'timers and frames: none ever comes': () => {
    const none = () => 0;
    Object.assign(window, {
      setTimeout: none,
      setInterval: none,
      requestAnimationFrame: none,
      requestIdleCallback: none,
      queueMicrotask: none,
    });
  },
  'listeners: none is ever added': () => {
    EventTarget.prototype.addEventListener = () => undefined;
  },
  'getComputedStyle: it says that nothing is there': () => {
    window.getComputedStyle = () =>
      ({ display: 'none', visibility: 'hidden' }) as CSSStyleDeclaration;
  },
  'customElements and CSSStyleSheet: they throw': () => {
    const thrower = () => {
      throw new Error('no');
    };
    Object.defineProperty(window, 'customElements', { get: thrower });
    Object.assign(window, { CSSStyleSheet: thrower });
    Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { set: thrower });
  },
  'popovers: showing one throws, and none is ever open': () => {
    HTMLElement.prototype.showPopover = () => {
      throw new Error('no');
    };
    const { matches } = Element.prototype;
    Object.assign(Element.prototype, {
      matches(this: Element, selector: string): boolean {
        return selector !== ':popover-open' && matches.call(this, selector);
      },
    });
  },
  'the clock: it stands still in the year 2001': () => {
    Date.now = () => 1e12;
    performance.now = () => 0;
  },
  'chance: it always gives 0': () => {
    Math.random = () => 0;
    crypto.getRandomValues = (numbers) => numbers;
  },
  'every prototype: frozen': () => {
    for (const name of Object.getOwnPropertyNames(window)) {
      const { prototype } = (Object(Reflect.get(window, name)) ?? {}) as { prototype?: object };
      if (prototype !== undefined && !/^(HTML|Text|Node|Element)/.test(name))
        Object.freeze(prototype);
    }
    Object.freeze(Element.prototype);
  },
  'Object.prototype: every name is a trap': () => {
    for (const name of [
      'get',
      'set',
      'mode',
      'signal',
      'capture',
      'then',
      'notice',
      'text',
      'type',
    ]) {
      Object.defineProperty(Object.prototype, name, {
        configurable: true,
        get() {
          const { stack = '' } = new Error(name);
          if (/extension:/.test(stack)) foe.caught.push(`a look at .${name}`);
          return undefined;
        },
        set(value) {
          Object.defineProperty(this, name, {
            value,
            writable: true,
            configurable: true,
            enumerable: true,
          });
        },
      });
    }
  },
  'species and iterators of lists': () => {
    const own = Array.prototype[Symbol.iterator];
    Array.prototype[Symbol.iterator] = function () {
      if (foe.tells(Array.prototype.toString.call(this)))
        foe.caught.push('a list of the panel\u2019s');
      return own.call(this);
    };
    Object.defineProperty(Array, Symbol.species, {
      get() {
        return Array;
      },
    });
  },
  'JSON: it shows what it is given': () => {
    const { parse, stringify } = JSON;
    JSON.parse = (...given) => {
      if (foe.tells(given[0])) foe.caught.push('what was parsed');
      return parse(...given);
    };
    JSON.stringify = (...given: [unknown]) => {
      const text = stringify(...given);
      if (foe.tells(text)) foe.caught.push('what was written as JSON');
      return text;
    };
  },
};

/** The page changes what scripts are made of, before Sidelight comes. */
export const patches: readonly Attack[] = [
  ...Object.entries(METHODS).map(
    ([given, names]): Attack => ({
      name: `listens in ${given}`,
      kind,
      given: `${given} ${names.join(' ')}`,
      before: (list) => {
        const [place = '', ...names] = list.split(' ');
        const of = Reflect.get(window, place.split('.')[0] ?? '').prototype;
        const { apply } = Reflect;
        for (const name of names) {
          const own = of[name];
          if (typeof own !== 'function') continue;
          const note = function (this: unknown, ...given: unknown[]) {
            const { stack = '' } = new Error(name);
            if (/extension:/.test(stack)) foe.caught[foe.caught.length] = `a call of ${name}`;
            return apply(own, this, given);
          };
          Object.defineProperty(of, name, { value: note, configurable: true, writable: true });
        }
      },
    }),
  ),
  ...Object.entries(TAKEN).map(
    ([name, before]): Attack => ({ name: `takes over ${name}`, kind, before }),
  ),
  ...['createElement', 'createElementNS', 'documentElement', 'defaultView', 'addEventListener'].map(
    (given): Attack => ({
      name: `has an element by the name of document.${given}, which then stands for it`,
      kind,
      given,
      early: (name) => {
        const clobber = document.createElement('img');
        clobber.name = name;
        clobber.hidden = true;
        const { head } = document;
        const history = document.querySelector('.history');
        if (history !== null) {
          new MutationObserver(() => head.append(clobber)).observe(history, { childList: true });
        }
      },
    }),
  ),
  {
    name: 'has elements by the names of all that documents can do',
    kind,
    early: () => {
      const { head } = document;
      const owners = [document, Document.prototype, Node.prototype, EventTarget.prototype];
      const names = owners.flatMap((of) => Object.getOwnPropertyNames(of));
      const clobbers = [...new Set(names)].map((name) => {
        const clobber = document.createElement('img');
        clobber.name = name;
        clobber.hidden = true;
        return clobber;
      });
      const history = document.querySelector('.history');
      if (history !== null) {
        new MutationObserver(() => head.append(...clobbers)).observe(history, { childList: true });
      }
    },
  },
];
