import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { bundle, inOwnWorld } from '../../tests/browser/harness/bundle.ts';
import { newestReplicas, type Replica } from '../../tests/browser/harness/sites.ts';
import { findBrowser } from '../setup.mjs';
import { type Figure, median, type Options } from './figures.ts';

/** Messages that stand in the chat when it is first read. */
const ROWS = 1_000;
/** Messages that come after that, one by one. */
const NEW_MESSAGES = 8;

/** Milliseconds in which the watcher has read what there is and come to rest: its wait for quiet, and the reading. */
const REST = 600;
/** Milliseconds for which nothing happens. */
const STILL = 5_000;

/** Where young people are messaged most, and the sites without a file of their own. */
const SITES =
  'discord instagram snapchat whatsapp messenger tiktok x telegram-a telegram-k reddit roblox twitch teams google-messages'.split(
    ' ',
  );
/** Their replicas stand once more at an address of no site, where the generic reader reads them. */
const UNKNOWN = ['discord', 'whatsapp', 'telegram-k'];
/** A host that no site has. Nothing is asked of the network. */
const UNKNOWN_HOST = 'chat.example';

/** Milliseconds for which each call held the page's main thread, and how many messages were told. */
interface Measured {
  readonly slices: readonly number[];
  readonly told: number;
}

interface Run {
  readonly first: Measured;
  readonly news: readonly Measured[];
}

/** What it costs a page that its chat is read, on the newest replica of each site, by the wall clock. */
export async function measureReader({ runs, sites }: Options): Promise<Figure[]> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium, Chrome or Edge is not installed.');
  const meter = await bundle(fileURLToPath(new URL('reader-meter.ts', import.meta.url)));
  const browser = await puppeteer.launch({
    executablePath,
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    defaultViewport: { width: 1200, height: 800 },
  });
  const wanted = sites?.split(',') ?? SITES;
  const figures: Figure[] = [];
  try {
    for (const site of wanted) {
      const replica = newest(site);
      const hosts = UNKNOWN.includes(site) ? [null, UNKNOWN_HOST] : [null];
      for (const host of hosts) {
        const seen: Run[] = [];
        while (seen.length < runs) seen.push(await run(browser, meter, replica, host));
        await restsOn(browser, meter, replica, host);
        figures.push(...figuresOf(host === null ? site : `${site}, without its file`, seen));
      }
    }
  } finally {
    await browser.close();
  }
  return figures;
}

/** @throws when there is no such site */
function newest(site: string): Replica {
  const replica = newestReplicas().find((one) => one.site === site);
  if (replica === undefined) throw new Error(`There is no replica of ${site}.`);
  return replica;
}

async function run(
  browser: Browser,
  meter: string,
  replica: Replica,
  host: string | null,
): Promise<Run> {
  const page = await openChat(browser, meter, replica, host);
  const first = await look(page);
  const news: Measured[] = [];
  for (let count = 0; count < NEW_MESSAGES; count += 1) {
    await append(page, 1, `new ${count}`);
    await rest(page, REST);
    news.push(await look(page));
  }
  await page.close();
  return { first, news };
}

/** @throws when anything of ours runs while nothing changes */
async function restsOn(
  browser: Browser,
  meter: string,
  replica: Replica,
  host: string | null,
): Promise<void> {
  const page = await openChat(browser, meter, replica, host);
  await look(page);
  await rest(page, STILL);
  const { slices } = await look(page);
  await page.close();
  if (slices.length > 0) throw new Error(`Something ran on ${replica.site} while nothing changed.`);
}

/** A page with a long chat, which has been read. */
async function openChat(
  browser: Browser,
  meter: string,
  replica: Replica,
  host: string | null,
): Promise<Page> {
  const page = await open(browser, replica, host);
  await append(page, ROWS, 'line');
  await rest(page, REST);
  await inOwnWorld(page, `${meter};globalThis.tested = tested`, 'tested.start()');
  await rest(page, REST);
  return page;
}

function figuresOf(where: string, runs: readonly Run[]): Figure[] {
  const news = runs.flatMap((one) => one.news);
  const told = Math.min(...runs.map(({ first }) => first.told));
  const missed = told < ROWS || news.some((one) => one.told !== 1);
  if (missed) throw new Error(`Not every message was read on ${where}.`);
  const of = (what: string, values: readonly number[], most: number): Figure => {
    const spread = [Math.min(...values), Math.max(...values)] as const;
    return { what: `${where}: ${what}`, value: median(values), unit: 'ms', most, spread };
  };
  return [
    of(
      `first reading of ${ROWS}`,
      runs.map(({ first }) => sum(first.slices)),
      40,
    ),
    of(
      'its longest slice',
      runs.map(({ first }) => Math.max(...first.slices)),
      8,
    ),
    of(
      'a new message',
      news.map(({ slices }) => sum(slices)),
      2,
    ),
  ];
}

/** Opens the replica at its own address, or under another host. Nothing is asked of the network. */
async function open(
  browser: Browser,
  { file, address }: Replica,
  host: string | null,
): Promise<Page> {
  const page = await browser.newPage();
  const body = await readFile(file, 'utf8');
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.isNavigationRequest()) void request.respond({ contentType: 'text/html', body });
    else void request.abort();
  });
  const url = new URL(address);
  if (host !== null) url.host = host;
  await page.goto(url.href, { waitUntil: 'load' });
  await page.bringToFront();
  return page;
}

async function append(page: Page, count: number, words: string): Promise<void> {
  const add = (amount: number, text: string) => {
    for (let row = 0; row < amount; row += 1) {
      const own = row % 3 === 0;
      window.replica.append(own ? 'Mia' : 'Dave K', `${text} ${row} said`, own ? 'out' : 'in');
    }
  };
  await page.evaluate(add, count, words);
}

async function look(page: Page): Promise<Measured> {
  return (await inOwnWorld(page, '', 'tested.look()')) as Measured;
}

async function rest(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((wait) => new Promise((done) => setTimeout(done, wait)), milliseconds);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
