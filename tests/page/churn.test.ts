// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Message } from '../../lib/chat/message.ts';
import { placeOf } from '../../lib/page/place.ts';
import { findRows } from '../../lib/page/row-list.ts';
import { sites } from '../../lib/page/sites/index.ts';
import { firstValue } from '../../lib/page/values.ts';
import { type Reading, watchPage } from '../../lib/page/watcher.ts';
import { expectedOf, loadPage, read, replica, replicaNames } from './page.ts';

/** Longer than any wait of the watcher. */
const LONG = 5_000;

/** More than comes between two readings of the busiest chat. */
const BATCH = 100;

interface Report extends Message {
  readonly conversation: string;
  readonly partner: string | null;
}

let stop: AbortController;
let reports: Report[];

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  reports = [];
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

/** Opens a replica and watches it as the content script does. Notes each message that is told. */
async function watch(name: string): Promise<void> {
  loadPage(name);
  const onReading = ({ conversation: { id, partner }, messages }: Reading) => {
    for (const message of messages) reports.push({ conversation: id, partner, ...message });
  };
  watchPage(document, { signal: stop.signal, onReading, onHealth: () => {} });
  await vi.advanceTimersByTimeAsync(LONG);
}

/** Does all this, in batches, and gives what was told of it. */
async function during(
  times: number,
  act: (time: number) => void,
  batch = BATCH,
): Promise<Report[]> {
  const before = reports.length;
  for (let done = 0; done < times; done += batch) {
    for (let time = done; time < Math.min(times, done + batch); time += 1) act(time);
    await vi.advanceTimersByTimeAsync(LONG);
  }
  return reports.slice(before);
}

function textsOf(told: readonly Report[]): string[] {
  return told.map(({ text }) => text);
}

function lines(count: number, line: (index: number) => string): string[] {
  return Array.from({ length: count }, (_, index) => line(index));
}

function rowsOf(name: string): readonly Element[] {
  const site = siteOf(name);
  const [container] = read().containers;
  if (container === undefined) throw new Error(`nothing is found in ${name}`);
  const route = placeOf(site, `${location.pathname}${location.hash}`).name;
  return findRows(site, route, container).rows;
}

function siteOf(name: string) {
  const site = sites.find((one) => one.name === name.split('/')[1]);
  if (site === undefined) throw new Error(`${name} has no descriptor`);
  return site;
}

describe.each(replicaNames())('%s', (name) => {
  const partner = expectedOf(name).partner ?? 'Dave K';

  it('loses and doubles nothing through appends, recycles, edits, history and navigations', async () => {
    await watch(name);

    const appended = await during(1_000, (time) =>
      replica().append(time % 3 ? partner : 'Mia', `line ${time}`, time % 3 ? 'in' : 'out'),
    );
    expect(textsOf(appended)).toEqual(lines(1_000, (index) => `line ${index}`));

    const recycled = await during(200, () => replica().recycle(), 20);
    expect(textsOf(recycled)).toEqual(lines(200, () => 'a recycled row'));

    const edited = await during(50, (time) => replica().edit(time, `edited ${time}`), 10);
    expect(textsOf(edited).toSorted()).toEqual(lines(50, (index) => `edited ${index}`).toSorted());

    const older = await during(1, () => replica().prepend(30));
    expect(textsOf(older)).toEqual(lines(30, (index) => `older message ${index + 1}`));

    // An edited message keeps its key, and no two messages share one.
    const keys = reports.map(({ conversation, key }) => `${conversation} ${key}`);
    expect(new Set(keys).size).toBe(reports.length - edited.length);

    const moved = await during(
      10,
      (time) => {
        replica().open(time % 2 ? partner : 'Zoe');
        replica().append(time % 2 ? partner : 'Zoe', `after move ${time}`, 'in');
      },
      1,
    );
    const after = moved.filter(({ text }) => text.startsWith('after move'));
    expect(textsOf(after)).toEqual(lines(10, (index) => `after move ${index}`));
    expect(after.map((told) => told.partner)).toEqual(
      lines(10, (index) => (index % 2 ? partner : 'Zoe')),
    );
    expect(new Set(textsOf(moved)).size).toBe(10 + 3);
  }, 60_000);

  it('tells nothing when messages are taken away, and then what comes', async () => {
    await watch(name);
    await during(20, (time) => replica().append(partner, `line ${time}`, 'in'));
    expect(await during(5, () => rowsOf(name).at(-4)?.remove(), 2)).toEqual([]);
    expect(textsOf(await during(1, () => replica().append(partner, 'and now', 'in')))).toEqual([
      'and now',
    ]);
  });

  it('tells a message once that gets its final id when it has been sent', async () => {
    await watch(name);
    const sent = await during(1, () => replica().append('Mia', 'on its way', 'out'));
    expect(textsOf(sent)).toEqual(['on its way']);
    expect(await during(1, () => giveOtherId(name))).toEqual([]);
    const next = await during(1, () => replica().append('Mia', 'on its way', 'out'));
    expect(textsOf(next)).toEqual(['on its way']);
    expect(next[0]?.key).not.toBe(sent[0]?.key);
  });
});

/** Puts the last row there anew under another id, as a page does when the server has taken a message. */
function giveOtherId(name: string): void {
  const row = rowsOf(name).at(-1);
  const id = row && firstValue(siteOf(name).key, row);
  if (!row || !id) return;
  const other = id.slice(0, -1) + (id.endsWith('7') ? '3' : '7');
  const sent = row.cloneNode(true) as Element;
  for (const part of [sent, ...sent.querySelectorAll('*')]) {
    for (const { name, value } of part.attributes) {
      if (value.includes(id)) part.setAttribute(name, value.replaceAll(id, other));
    }
  }
  if (row.shadowRoot !== null) {
    const inner = sent.shadowRoot ?? sent.attachShadow({ mode: 'open' });
    inner.replaceChildren(...[...row.shadowRoot.childNodes].map((node) => node.cloneNode(true)));
  }
  row.replaceWith(sent);
}

describe('a group of messages under one name', () => {
  it('goes on under it when its head has been unmounted', async () => {
    await watch('sites/discord/2026-06');
    const [head, second] = rowsOf('sites/discord/2026-06');
    const next = second?.cloneNode(true) as Element;
    next.innerHTML = next.innerHTML.replaceAll('1515449430835200008', '1515449430835200009');
    next.id = next.id.replace('1515449430835200008', '1515449430835200009');
    const body = next.querySelector("[id^='message-content-']");
    if (body) body.textContent = 'one more thing';
    await during(1, () => head?.remove());
    expect(await during(1, () => second?.after(next))).toMatchObject([
      { text: 'one more thing', author: 'Dave K', direction: 'in' },
    ]);
  });
});
