/**
 * Measures what reading costs a page: how long the main thread is held up by the first reading of a long
 * conversation, by each new message after that, and how often the watcher wakes up while nothing happens.
 * In a real browser, on the replicas of a few sites or of those that are named. With `unknown` among the names, the
 * replicas stand at an address of no site, and the generic reader reads them.
 * Usage: `npm run bench:reader [-- SITE...] [unknown]`.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { bundle, inOwnWorld } from '../tests/browser/harness/bundle.ts';
import { type Replica, replicas } from '../tests/browser/harness/sites.ts';
import { findBrowser } from './setup.mjs';

const ROWS = 1_000;
/** Each in a fresh page: what else runs on the machine spoils one or the other. */
const RUNS = 3;
const NEW_MESSAGES = 10;

/** Milliseconds in which the watcher has read everything and come to rest: its longest wait and the reading. */
const REST = 1_200;
/** Milliseconds for which nothing happens. */
const STILL = 5_000;

const SITES = ['discord', 'whatsapp', 'messenger', 'telegram-a', 'telegram-k'];

interface Measured {
  readonly slices: readonly number[];
  readonly told: number;
}

interface Run {
  readonly first: Measured;
  readonly news: readonly Measured[];
  readonly still: Measured;
}

/** A word in place of a site's name. */
const UNKNOWN = 'unknown';
/** A host that no site has. Nothing is asked of the network. */
const UNKNOWN_HOST = 'chat.example';

const named = process.argv.slice(2).filter((name) => name !== UNKNOWN);
const wanted = named.length > 0 ? named : SITES;
const isUnknown = process.argv.includes(UNKNOWN);
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('Chromium, Chrome or Edge is not installed.');
const meter = await bundle(fileURLToPath(new URL('bench-reader/meter.ts', import.meta.url)));
const browser = await puppeteer.launch({
  executablePath,
  args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  defaultViewport: { width: 1200, height: 800 },
});
try {
  const table = [];
  for (const replica of replicas().filter(({ site }) => wanted.includes(site))) {
    const runs: Run[] = [];
    while (runs.length < RUNS) runs.push(await run(browser, replica));
    table.push({ replica: `${replica.site} ${replica.layout}`, ...figures(runs) });
  }
  console.table(table);
} finally {
  await browser.close();
}

async function run(browser: Browser, replica: Replica): Promise<Run> {
  const page = await open(browser, replica);
  await append(page, ROWS, 'line');
  await rest(page, REST);
  await inOwnWorld(page, `${meter};globalThis.tested = tested`, 'tested.start()');
  await rest(page, REST);
  const first = await look(page);
  const news: Measured[] = [];
  for (let count = 0; count < NEW_MESSAGES; count += 1) {
    await append(page, 1, `new ${count}`);
    await rest(page, REST);
    news.push(await look(page));
  }
  await rest(page, STILL);
  const still = await look(page);
  await page.close();
  return { first, news, still };
}

/** Milliseconds of main-thread time, the median of all runs; the longest slice is that of the first reading. */
function figures(runs: readonly Run[]) {
  const news = runs.flatMap((run) => run.news);
  return {
    'messages read': runs[0]?.first.told,
    'first reading': median(runs.map(({ first }) => sum(first.slices))),
    'longest slice': median(runs.map(({ first }) => Math.max(...first.slices))),
    'a new message': median(news.map(({ slices }) => sum(slices))),
    'told of them': `${news.reduce((count, { told }) => count + told, 0)} of ${news.length}`,
    'wake-ups while still': Math.max(...runs.map(({ still }) => still.slices.length)),
  };
}

/** Opens the replica at its own address. Nothing is asked of the network. */
async function open(browser: Browser, { file, address }: Replica): Promise<Page> {
  const page = await browser.newPage();
  const body = await readFile(file, 'utf8');
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.isNavigationRequest()) void request.respond({ contentType: 'text/html', body });
    else void request.abort();
  });
  const url = new URL(address);
  if (isUnknown) url.host = UNKNOWN_HOST;
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

function median(numbers: readonly number[]): number {
  const middle = numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
  return Math.round(middle * 10) / 10;
}
