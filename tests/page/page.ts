import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMemory, type PageMemory } from '../../lib/page/memory.ts';
import { type PageReading, readPage } from '../../lib/page/reader.ts';

const TESTS = join(import.meta.dirname, '..');

/** The page that vitest's jsdom environment keeps as a global. */
declare const jsdom: {
  readonly window: { readonly replica: Replica; eval(script: string): unknown };
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

export interface ExpectedMessage {
  readonly text: string;
  readonly direction: string;
  readonly author: string | null;
}

/** What must be read from a page, as its `.expected.json` says. */
export interface Expected {
  /** Where the page stands on its site. */
  readonly address: string;
  readonly partner: string | null;
  /** Only a browser with a layout can tell the direction. */
  readonly directionBy?: 'layout';
  readonly messages: readonly ExpectedMessage[];
}

/**
 * Puts a page into the test's document, at the address its expected file names unless told otherwise, and runs its
 * scripts. `name` is a path below tests/.
 */
export function loadPage(name: string, url?: string): void {
  const address = url ?? (isExpected(name) ? expectedOf(name).address : undefined);
  showPage(readFileSync(join(TESTS, `${name}.html`), 'utf8'), address);
}

function isExpected(name: string): boolean {
  return existsSync(join(TESTS, `${name}.expected.json`));
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

/** Runs a script of the page's own. */
export function inPage(script: string): void {
  jsdom.window.eval(script);
}

export function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(join(TESTS, `${name}.expected.json`), 'utf8'));
}

/** The replicas of all sites, as paths below tests/. */
export function replicaNames(): string[] {
  return readdirSync(join(TESTS, 'sites'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `sites/${file.replace('.html', '')}`)
    .sort();
}

export function replica(): Replica {
  return jsdom.window.replica;
}

export function read(memory: PageMemory = createMemory()): PageReading {
  return readPage(document, memory);
}

/** The messages of all readings as the expected files write them. */
export function told(page: PageReading): ExpectedMessage[] {
  return page.readings.flatMap((reading) =>
    reading.messages.map(({ text, direction, author }) => ({ text, direction, author })),
  );
}

export function textsOf(page: PageReading): string[] {
  return told(page).map((message) => message.text);
}

/** Pages that only the way they are drawn tells from a chat: there is nothing to see of it without layout. */
const TOLD_BY_LAYOUT = ['diary'];

/** The same without those that only a browser with a layout can tell from a chat. */
export function pagesWithoutChatByMarkup(): string[] {
  return pagesWithoutChat().filter((name) => !TOLD_BY_LAYOUT.includes(name));
}

/** The pages of `pages/` from which nothing must be read: those without an `.expected.json`. */
export function pagesWithoutChat(): string[] {
  return readdirSync(join(TESTS, 'page/pages'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace('.html', ''))
    .filter((name) => !isExpected(`page/pages/${name}`));
}
