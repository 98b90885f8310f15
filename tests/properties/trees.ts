import fc from 'fast-check';
import { anyText } from './unicode.ts';

/** An element as it is to be made, with what stands in it. */
interface Tree {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: readonly (Tree | string)[];
  /** Part of it is drawn from an open shadow root. */
  readonly shadow: readonly (Tree | string)[] | null;
  /** What throws when it is looked at, as a page's own script may have it. */
  readonly throws: readonly string[];
}

const TAGS = [
  ...[
    'div',
    'div',
    'span',
    'p',
    'ul',
    'ol',
    'li',
    'section',
    'main',
    'article',
    'table',
    'tr',
    'td',
  ],
  ...[
    'form',
    'input',
    'textarea',
    'button',
    'a',
    'img',
    'br',
    'time',
    'h2',
    'blockquote',
    'svg',
    'slot',
  ],
  ...['template', 'x-part', 'message-list', 'details', 'script-', 'object', 'custom-rows'],
];

/** Names that a page may give to anything, and that every object has for itself. */
const NAMES = [
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'length', 'then'],
  ...[
    'parentNode',
    'parentElement',
    'childNodes',
    'children',
    'nodeType',
    'textContent',
    'matches',
  ],
  ...['shadowRoot', 'host', 'localName', 'ownerDocument', 'isConnected', 'getAttribute', 'closest'],
];

/** What messages, names and boxes to write in are often called, and what breaks out of a selector. */
const VALUES = [
  ...[
    'message',
    'msg-in',
    'me-row outgoing',
    'author name',
    'chat-messages',
    'composer',
    'timestamp',
  ],
  ...[
    "x'], [y='",
    '}{*',
    '\\',
    '"',
    ':not(',
    '*',
    '🙂',
    '<b>',
    'a'.repeat(5_000),
    ' ',
    '\u0000',
    '$&',
  ],
  ...[
    '2026-11-22T10:00:00Z',
    '9:41',
    '1763800000',
    'Mia',
    'Dave K',
    'Dave K sent',
    'true',
    'log',
    'feed',
  ],
  ...[
    'textbox',
    'row',
    'listitem',
    'list',
    'heading',
    'Message',
    'Write a message',
    'plaintext-only',
  ],
  ...NAMES,
];

const ATTRIBUTES = [
  ...[
    'class',
    'class',
    'id',
    'role',
    'role',
    'aria-label',
    'aria-labelledby',
    'name',
    'name',
    'title',
    'dir',
  ],
  ...[
    'data-message-id',
    'data-id',
    'data-author',
    'data-time',
    'datetime',
    'alt',
    'placeholder',
    'slot',
  ],
  ...[
    'contenteditable',
    'hidden',
    'style',
    'href',
    'type',
    'aria-hidden',
    'data-is-own',
    'tabindex',
  ],
];

const value = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...VALUES) }, anyText);

const attributes = fc.dictionary(fc.constantFrom(...ATTRIBUTES), value, { maxKeys: 2 });

/** What may throw: anything that is read of an element. */
const throwing = fc.oneof(
  { weight: 12, arbitrary: fc.constant([]) },
  fc.uniqueArray(
    fc.constantFrom(...NAMES.slice(7), 'className', 'id', 'attributes', 'dataset', 'nodeValue'),
    {
      minLength: 1,
      maxLength: 3,
    },
  ),
);

/** Parts of a page, of any shape; with `throws` also such as a page's own script has spoilt. */
export function trees(withThrows: boolean): fc.Arbitrary<readonly (Tree | string)[]> {
  return fc.letrec<{ node: Tree | string; nodes: (Tree | string)[] }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      anyText,
      fc.record({
        tag: fc.constantFrom(...TAGS),
        attributes,
        inside: tie('nodes'),
        shadow: fc.option(tie('nodes'), { freq: 8 }),
        throws: withThrows ? throwing : fc.constant([]),
      }),
    ),
    nodes: fc.array(tie('node'), { maxLength: 3 }),
  })).nodes;
}

/** Puts these parts into an element or a shadow root. */
export function grow(parts: readonly (Tree | string)[], into: Node): void {
  for (const part of parts)
    into.appendChild(typeof part === 'string' ? document.createTextNode(part) : planted(part));
}

function planted({ tag, attributes: given, inside, shadow, throws }: Tree): Element {
  const element = document.createElement(tag);
  for (const [name, own] of Object.entries(given)) element.setAttribute(name, own);
  grow(inside, element);
  if (shadow !== null && (tag === 'div' || tag.includes('-'))) {
    grow(shadow, element.attachShadow({ mode: 'open' }));
  }
  for (const name of throws) {
    Object.defineProperty(element, name, {
      get() {
        throw new Error(`the page's own ${name}`);
      },
    });
  }
  return element;
}
