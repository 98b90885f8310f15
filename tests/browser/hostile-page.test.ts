import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExpectedMessage } from '../page/page.ts';
import type { TestBrowser } from './harness/browser.ts';
import { bundle, inOwnWorld } from './harness/bundle.ts';
import { launchChromium } from './harness/chromium.ts';
import { CHROME_BUILD } from './harness/extension.ts';
import type { TestServer } from './harness/serve.ts';
import { replicas, serveSites } from './harness/sites.ts';

const ROWS = 50_000;

const READ = `(({ readings, health }) => ({
  texts: readings.flatMap(({ messages }) => messages.map(({ text }) => text)),
  state: health.state,
  rows: health.counts.rows,
  leftOut: health.counts.leftOut,
}))(tested.readPage(document, tested.createMemory()))`;

interface Read {
  readonly texts: readonly string[];
  readonly state: string;
  readonly rows: number;
  readonly leftOut: number;
}

describe('a page that does not behave, in Chromium', () => {
  const [discord] = replicas().filter(({ site }) => site === 'discord');
  const address = discord?.address ?? '';
  const expected = (discord?.messages ?? []) as readonly ExpectedMessage[];
  const texts = expected.map(({ text }) => text);
  let server: TestServer;
  let hosts: Readonly<Record<string, number>>;
  let browser: TestBrowser;
  let reader: string;

  beforeAll(async () => {
    ({ server, hosts } = await serveSites());
    reader = await bundle(fileURLToPath(new URL('harness/read-page.ts', import.meta.url)));
    browser = await launchChromium({ extension: CHROME_BUILD, hosts });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function read(page: Page): Promise<Read> {
    return (await inOwnWorld(page, reader, READ)) as Read;
  }

  test(`${ROWS} rows: the last ones are read, and it says that there are more`, async () => {
    const page = await browser.open(address);
    await page.evaluate((rows) => {
      const list = document.querySelector('ol');
      const last = [...(list?.querySelectorAll('li') ?? [])].at(-1);
      const [, id = ''] = last?.id.match(/-(\d+)$/) ?? [];
      const markup = last?.outerHTML ?? '';
      const made = Array.from({ length: rows }, (_, row) =>
        markup.replaceAll(id, `${BigInt(id) + BigInt(row + 1)}`),
      );
      list?.insertAdjacentHTML('beforeend', made.join(''));
    }, ROWS);
    const { state, rows, leftOut, texts: last } = await read(page);
    expect(state).toBe('degraded');
    expect(rows).toBeGreaterThan(1_000);
    expect(rows).toBeLessThan(5_000);
    expect(rows + leftOut).toBeGreaterThan(ROWS);
    expect(new Set(last)).toEqual(new Set(texts.slice(-1)));
    await page.close();
  });

  test('a page that has laid traps in everything the reader could ask for', async () => {
    const page = await browser.open(address, (tab) =>
      tab.evaluateOnNewDocument(() => {
        const asked: string[] = [];
        Object.assign(window, { asked });
        const trap = (of: object, name: string) => {
          const own = Object.getOwnPropertyDescriptor(of, name);
          if (own === undefined) return;
          const told = () => asked.push(name);
          if (own.get) {
            Object.defineProperty(of, name, {
              ...own,
              get() {
                told();
                return own.get?.call(this);
              },
            });
          } else {
            Object.defineProperty(of, name, {
              ...own,
              value(...given: unknown[]) {
                told();
                return own.value.apply(this, given);
              },
            });
          }
        };
        for (const name of ['innerText', 'outerText']) trap(HTMLElement.prototype, name);
        for (const name of ['textContent', 'childNodes', 'parentNode']) trap(Node.prototype, name);
        for (const name of ['querySelectorAll', 'matches', 'getAttribute', 'shadowRoot']) {
          trap(Element.prototype, name);
        }
      }),
    );
    const asked = () =>
      page.evaluate(() => (window as unknown as { asked: string[] }).asked.length);
    const before = await asked();
    expect((await read(page)).texts).toEqual(texts);
    expect(await asked()).toBe(before);
    await page.close();
  });

  test('a form whose fields are named like parts of the page', async () => {
    const page = await browser.open(address);
    await page.evaluate(() => {
      const form = document.createElement('form');
      const names = ['parentNode', 'children', 'childNodes', 'matches', 'contains', 'shadowRoot'];
      for (const name of names) {
        const field = document.createElement('input');
        field.type = 'hidden';
        field.name = name;
        form.append(field);
      }
      const list = document.querySelector('ol');
      list?.parentElement?.replaceChild(form, list);
      if (list) form.append(list);
    });
    expect((await read(page)).texts).toEqual(texts);
    // The generic reader climbs from the chat to the top of the page, through the form, and must not go round in it.
    const generic = READ.replace('createMemory())', 'createMemory(), { sites: [] })');
    expect(await inOwnWorld(page, reader, generic)).toMatchObject({ state: 'not_a_chat' });
    await page.close();
  });
});
