// @vitest-environment jsdom
import fc from 'fast-check';
import * as v from 'valibot';
import { bodyText, TEXT_LIMIT } from '../../lib/page/body-text.ts';
import { createMemory } from '../../lib/page/memory.ts';
import { type PageReading, readPage } from '../../lib/page/reader.ts';
import { sites } from '../../lib/page/sites/index.ts';
import { PageHealth } from '../../lib/settings/requests.ts';
import { always } from './runs.ts';
import { grow, trees } from './trees.ts';

declare const jsdom: { reconfigure(options: { url: string }): void };

const DIRECTIONS = ['in', 'out', 'unknown'];

/** An address on which a site's chats stand, as near as its route tells. */
const address = fc.constantFrom(
  ...Array.from({ length: sites.length }, () => 'https://unknown.example/chat'),
  ...sites.map(({ hosts: [host], routes: [route] }) => {
    const path = (route?.path ?? '/').replace(
      /\(([^()]|\([^()]*\))*\)\??|\[.*?\][*+]?|[\\^$?+]/g,
      'x1',
    );
    return `https://${host}/${path.replace(/^\/+/, '')}`;
  }),
);

function show(parts: Parameters<typeof grow>[0]): void {
  document.body.replaceChildren();
  grow(parts, document.body);
}

function isWellSaid(text: string): boolean {
  return text.length <= TEXT_LIMIT && text.isWellFormed();
}

function isWellFormed({ health, readings }: PageReading): boolean {
  return (
    v.is(PageHealth, health) &&
    readings.every(({ conversation: { id, site }, messages }) => {
      const keys = new Set(messages.map(({ key }) => key));
      const sound = messages.every(
        ({ text, direction }) => text !== '' && isWellSaid(text) && DIRECTIONS.includes(direction),
      );
      return id !== '' && site !== '' && keys.size === messages.length && sound;
    })
  );
}

always(
  'any page is read without a fault and left as it is; what is told is well-formed, and told once',
  [trees(true), address],
  (parts, url) => {
    jsdom.reconfigure({ url });
    show(parts);
    const before = document.body.innerHTML;
    const memory = createMemory();
    const once = readPage(document, memory);
    const again = readPage(document, memory);
    return isWellFormed(once) && again.readings.length === 0 && document.body.innerHTML === before;
  },
);

const SAID = ['hey, are you there?', 'yes, doing homework', 'see you at practice'];

/** A chat that the reader knows nothing of but its shape. */
const CHAT = `<div role="log">${SAID.map((text) => `<div><b>Mia</b> <p>${text}</p></div>`).join('')}</div>
  <form><textarea aria-label="Message"></textarea><button>Send</button></form>`;

const main = document.createElement('main');
main.innerHTML = CHAT;

always(
  'whatever stands beside a chat, the chat is read; and the words of the whole page are well-formed',
  [trees(false), fc.boolean()],
  (parts, isBefore) => {
    jsdom.reconfigure({ url: 'https://unknown.example/chat' });
    const beside = document.createElement('aside');
    grow(parts, beside);
    document.body.replaceChildren(...(isBefore ? [beside, main] : [main, beside]));
    if (!isWellSaid(bodyText(document.body))) return false;
    const { readings } = readPage(document, createMemory());
    const told = readings.flatMap(({ messages }) => messages.map(({ text }) => text));
    return SAID.every((text) => told.includes(text));
  },
);
