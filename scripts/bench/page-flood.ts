import type { Page } from 'puppeteer-core';
import { pause, sayings } from './page-stage.ts';

/** Messages a second, and how many stay on the page, as chat pages keep only those near the view. */
const RATE = 100;
const KEPT = 200;

/** Milliseconds between two presses of a key: a quick writer's, and never in step with the frames. */
const BETWEEN_KEYS = 137;

/** Events shorter than this, in milliseconds, are not reported (Event Timing, https://www.w3.org/TR/event-timing/). */
const SHORTEST_REPORTED = 16;

/** Lets messages pour in for that many seconds while someone writes. Gives each key press's time to the next frame, in ms. */
export async function flood(page: Page, seconds: number): Promise<number[]> {
  await page.evaluate(listen, SHORTEST_REPORTED);
  await page.click('[role="textbox"]');
  const words = sayings();
  const pouring = page.evaluate(pour, words, RATE, KEPT, seconds * 1_000);
  let over = false;
  const end = pouring.then(() => {
    over = true;
  });
  let presses = 0;
  while (!over) {
    await page.keyboard.press(presses % 6 === 5 ? 'Space' : 'KeyA');
    presses += 1;
    await pause(BETWEEN_KEYS);
  }
  await end;
  const slow = await page.evaluate(() => window.slowEvents);
  const quick = Math.max(0, presses - slow.length);
  return [...slow, ...new Array<number>(quick).fill(SHORTEST_REPORTED)];
}

/** In the page: keeps how long its slower key presses took. */
function listen(shortest: number): void {
  window.slowEvents = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.name === 'keydown') window.slowEvents.push(entry.duration);
    }
  }).observe({ type: 'event', durationThreshold: shortest } as PerformanceObserverInit);
}

/** In the page: adds as many messages as are due, takes away the oldest, and stays at the end, as a chat does. */
function pour(
  words: readonly (readonly [string, string])[],
  rate: number,
  kept: number,
  milliseconds: number,
): Promise<void> {
  const list = document.querySelector('[data-list-id]') as Element;
  const scroller = list.parentElement as Element;
  const begin = performance.now();
  let sent = 0;
  return new Promise((done) => {
    const timer = setInterval(() => {
      const passed = Math.min(performance.now() - begin, milliseconds);
      for (; sent < (passed * rate) / 1_000; sent += 1) {
        const [author, text] = words[sent % words.length] ?? ['Mia', 'hi'];
        window.replica.append(author, text, author === 'Mia' ? 'out' : 'in');
      }
      while (list.children.length > kept) list.firstElementChild?.remove();
      scroller.scrollTop = scroller.scrollHeight;
      if (passed < milliseconds) return;
      clearInterval(timer);
      done();
    }, 1_000 / rate);
  });
}

declare global {
  interface Window {
    slowEvents: number[];
  }
}
