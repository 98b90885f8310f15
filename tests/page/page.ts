import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMemory, type PageMemory } from '../../lib/page/memory.ts';
import { type PageReading, readPage } from '../../lib/page/reader.ts';

/** The page that vitest's jsdom environment keeps as a global. */
declare const jsdom: {
  readonly window: { readonly replica: Replica };
  reconfigure(options: { url: string }): void;
};

/** What the replicas let a test do. `i` counts messages with words. */
export interface Replica {
  append(author: string, text: string, direction: 'in' | 'out'): void;
  edit(i: number, text: string): void;
  recycle(): void;
  prepend(n: number): void;
  open(partner: string): void;
}

export interface Expected {
  readonly text: string;
  readonly direction: string;
  readonly author: string | null;
}

/** Where each replica stands on its site. */
export const ADDRESSES = {
  discord: 'https://discord.com/channels/@me/1490000000000000001',
  instagram: 'https://www.instagram.com/direct/t/17841400000000001/',
  whatsapp: 'https://web.whatsapp.com/',
} as const;

/** Puts a page into the test's document under an address, and runs its scripts. `name` is a path below tests/. */
export function loadPage(name: string, url = 'https://unknown.example/'): void {
  showPage(readFileSync(join(import.meta.dirname, '..', `${name}.html`), 'utf8'), url);
}

export function showPage(html: string, url = 'https://unknown.example/'): void {
  jsdom.reconfigure({ url });
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const parsedRoot = parsed.documentElement;
  document.replaceChild(parsedRoot, document.documentElement);
  for (const script of parsedRoot.querySelectorAll('script')) {
    const run = document.createElement('script');
    run.textContent = script.textContent;
    script.replaceWith(run);
  }
}

export function expectedOf(name: string): Expected[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, '..', `${name}.expected.json`), 'utf8'));
}

export function replica(): Replica {
  return jsdom.window.replica;
}

export function read(memory: PageMemory = createMemory()): PageReading {
  return readPage(document, memory);
}

/** The messages of all readings as the expected files write them. */
export function told(page: PageReading): Expected[] {
  return page.readings.flatMap((reading) =>
    reading.messages.map(({ text, direction, author }) => ({ text, direction, author })),
  );
}

export function textsOf(page: PageReading): string[] {
  return told(page).map((message) => message.text);
}
