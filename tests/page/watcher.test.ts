// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Health } from '../../lib/page/health.ts';
import { openRoots } from '../../lib/page/tree.ts';
import { type Reading, watchPage } from '../../lib/page/watcher.ts';
import { inPage, loadPage, replica, showPage } from './page.ts';

/** Longer than any wait of the watcher. */
const LONG = 5_000;

let stop: AbortController;
let readings: Reading[];
let states: Health['state'][];

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  readings = [];
  states = [];
});

afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

async function watch(onReading = (reading: Reading) => void readings.push(reading)): Promise<void> {
  watchPage(document, {
    signal: stop.signal,
    onReading,
    onHealth: (health) => void states.push(health.state),
  });
  await vi.advanceTimersByTimeAsync(LONG);
}

async function textsAfter(act: () => void): Promise<string[]> {
  readings.length = 0;
  act();
  await vi.advanceTimersByTimeAsync(LONG);
  return readings.flatMap((reading) => reading.messages.map((message) => message.text));
}

/** Time goes on so fast that each step of a reading takes a whole slice. */
function pauseAtEachStep(): void {
  const now = performance.now.bind(performance);
  let looks = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now() + 10 * looks++);
}

/** Begins to read a fresh page, and stops after so many pauses. Whether all of it is read by then. */
async function isReadAfter(pauses: number, site: string, url?: string): Promise<boolean> {
  stop = new AbortController();
  readings = [];
  loadPage(`sites/${site}`, url);
  watchPage(document, {
    signal: stop.signal,
    onReading: (reading) => void readings.push(reading),
    onHealth: () => {},
  });
  for (let pause = 0; pause < pauses; pause += 1) await vi.advanceTimersToNextTimerAsync();
  return readings.length > 0;
}

/** The page's script for that custom element comes, and draws this into a shadow root of it. */
function define(name: string, html: string): void {
  inPage(`customElements.define('${name}', class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(html)};
    }
  })`);
}

describe('watchPage', () => {
  it('reads what stands on the page, then what comes', async () => {
    loadPage('sites/discord/2026-06');
    await watch();
    expect(readings).toHaveLength(1);
    expect(readings[0]?.messages).toHaveLength(7);
    expect(await textsAfter(() => replica().append('Dave K', 'one more', 'in'))).toEqual([
      'one more',
    ]);
    expect(await textsAfter(() => replica().edit(0, 'you played well'))).toEqual([
      'you played well',
    ]);
  });

  it('runs nothing while nothing changes', async () => {
    loadPage('sites/discord/2026-06');
    await watch();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('reads a page that never comes to rest', async () => {
    loadPage('sites/discord/2026-06');
    await watch();
    readings.length = 0;
    for (let tick = 0; tick < 30; tick += 1) {
      replica().append('Dave K', `tick ${tick}`, 'in');
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(readings.length).toBeGreaterThan(1);
  });

  it('finds a conversation that appears later', async () => {
    showPage('<div id="app"></div>', 'https://web.whatsapp.com/');
    await watch();
    expect(states).toEqual(['not_a_chat']);
    const main =
      '<div id="main"><div class="message-in" data-id="1"><span class="selectable-text">hi there</span></div></div>';
    const texts = await textsAfter(() =>
      document.querySelector('#app')?.insertAdjacentHTML('beforeend', main),
    );
    expect(texts).toEqual(['hi there']);
    expect(states).toEqual(['not_a_chat', 'reading']);
  });

  it('reads words that change in a shadow root of their row, and heeds no clock that ticks in another', async () => {
    loadPage('sites/reddit/2026-06');
    await watch();
    expect(await textsAfter(() => replica().edit(0, 'you played well'))).toEqual([
      'you played well',
    ]);
    const rows = openRoots(document).filter((root) => root.querySelector('.room-message-text'));
    const clocks = rows.flatMap(openRoots).flatMap((root) => [...root.querySelectorAll('span')]);
    expect(clocks.length).toBeGreaterThan(2);
    for (const clock of clocks) clock.textContent = '1 min. ago';
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('reads a row whose shadow root is filled anew', async () => {
    loadPage('sites/reddit/2026-06');
    await watch();
    const root = openRoots(document).find((inner) => inner.querySelector('.room-message-text'));
    const html = root?.innerHTML.replace('you played really well', 'you ran really fast') ?? '';
    const change = () => {
      if (root) root.innerHTML = html;
    };
    expect(await textsAfter(change)).toEqual([expect.stringMatching(/^you ran really fast/)]);
  });

  it.each([0, 120])(
    'reads words that change in a shadow root inside the words, with %i rows after it',
    async (rows) => {
      loadPage('sites/reddit/2026-06');
      for (let row = 0; row < rows; row += 1) replica().append('Dave K', `line ${row}`, 'in');
      const body = openRoots(document).flatMap((root) => [
        ...root.querySelectorAll('.room-message-text'),
      ])[0];
      const link = document.createElement('rs-link');
      link.attachShadow({ mode: 'open' }).textContent = 'the club';
      body?.append(' see ', link);
      await watch();
      const change = () => {
        if (link.shadowRoot) link.shadowRoot.textContent = 'the pitch';
      };
      expect(await textsAfter(change)).toEqual([expect.stringMatching(/ see the pitch$/)]);
    },
  );

  it('finds a conversation that appears inside a shadow root', async () => {
    showPage('<x-app></x-app>');
    const root = document.querySelector('x-app')?.attachShadow({ mode: 'open' });
    await watch();
    const texts = await textsAfter(() => {
      if (root)
        root.innerHTML =
          '<div role="log"><p>aa bb</p><p>cc dd</p><p>ee ff</p></div><textarea placeholder="Message"></textarea>';
    });
    expect(texts).toEqual(['aa bb', 'cc dd', 'ee ff']);
  });

  it('finds a conversation that custom elements draw when their script comes, one inside the other', async () => {
    showPage('<late-app></late-app>');
    await watch();
    expect(states).toEqual(['not_a_chat']);
    const texts = await textsAfter(() => {
      define('late-app', '<late-room></late-room>');
    });
    expect(texts).toEqual([]);
    const later = await textsAfter(() => {
      define(
        'late-room',
        '<div role="log"><p>aa bb</p><p>cc dd</p><p>ee ff</p></div><textarea placeholder="Message"></textarea>',
      );
    });
    expect(later).toEqual(['aa bb', 'cc dd', 'ee ff']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not wait for ever for a script that never comes', async () => {
    showPage('<never-comes></never-comes>');
    await watch();
    expect(vi.getTimerCount()).toBe(1);
    const looks = vi.spyOn(document, 'querySelectorAll');
    await vi.advanceTimersByTimeAsync(100_000);
    expect(vi.getTimerCount()).toBe(0);
    expect(looks.mock.calls.length).toBeLessThan(10);
    await textsAfter(() => document.body.append('more'));
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ['discord/2026-06', undefined],
    ['reddit/2026-06', undefined],
    ['x/2026-10', undefined],
    ['tumblr/2026-08', 'https://unknown.example/'],
  ])('reads what comes while it reads, at each of its pauses: %s', async (site, url) => {
    pauseAtEachStep();
    for (let pauses = 0; !(await isReadAfter(pauses, site, url)); pauses += 1) {
      const came = await textsAfter(() => {
        replica().edit(0, 'put otherwise');
        replica().append('Dave K', 'meanwhile', 'in');
      });
      expect(came, `after ${pauses} pauses`).toEqual(
        expect.arrayContaining(['put otherwise', 'meanwhile']),
      );
      stop.abort();
    }
  });

  it('follows to another conversation and back', async () => {
    loadPage('sites/instagram/2026-04');
    await watch();
    expect(await textsAfter(() => replica().open('Zoe'))).toEqual(['hello from Zoe', 'hi!']);
    expect(await textsAfter(() => replica().append('', 'later', 'in'))).toEqual(['later']);
  });

  it('finds the next list when the one it watched is replaced', async () => {
    loadPage('sites/whatsapp/2026-04');
    await watch();
    const texts = await textsAfter(() => {
      const main = document.querySelector('#main');
      const copy = main?.cloneNode(true) as Element;
      main?.replaceWith(copy);
      const words = copy.querySelectorAll('._ahy5 ._aupe');
      (words[words.length - 1] as Element).textContent = 'said in the new list';
    });
    expect(texts).toEqual(['said in the new list']);
  });

  it('goes on when the page opens its document anew, and tells of nothing twice', async () => {
    loadPage('sites/discord/2026-06');
    await watch();
    const listens = vi.spyOn(document, 'addEventListener');
    const again = await textsAfter(() => {
      document.open();
      document.close();
      loadPage('sites/discord/2026-06');
    });
    expect(again).toEqual([]);
    expect(listens.mock.calls.map(([type]) => type)).toContain('focusin');
    expect(await textsAfter(() => replica().append('Dave K', 'still here', 'in'))).toEqual([
      'still here',
    ]);
  });

  it('stops when it is told to, also in the middle of a reading', async () => {
    loadPage('sites/discord/2026-06');
    await watch();
    replica().append('Dave K', 'unread', 'in');
    readings.length = 0;
    stop.abort();
    expect(await textsAfter(() => replica().append('Dave K', 'unread too', 'in'))).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does nothing with a signal that is already aborted', async () => {
    loadPage('sites/discord/2026-06');
    stop.abort();
    await watch();
    expect(readings).toEqual([]);
    expect(states).toEqual([]);
  });

  it('goes on when what is done with a reading fails', async () => {
    loadPage('sites/discord/2026-06');
    let calls = 0;
    await watch(() => {
      calls += 1;
      throw new Error('not the page’s business');
    });
    await textsAfter(() => replica().append('Dave K', 'again', 'in'));
    expect(calls).toBe(2);
  });

  it('says nothing of a page that is no chat but that', async () => {
    loadPage('page/pages/feed');
    await watch();
    expect(readings).toEqual([]);
    expect(states).toEqual(['not_a_chat']);
  });
});
