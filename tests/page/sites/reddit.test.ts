// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../lib/page/watcher.ts';
import { loadPage, read, replica, showPage, textsOf, told } from '../page.ts';

const NAME = 'sites/reddit/2026-06';

/** Longer than any wait of the watcher. */
const LONG = 5_000;

/** The first element in any of the nested shadow roots that `selector` fits. */
function deep(selector: string, root: ParentNode = document): Element | null {
  const found = root.querySelector(selector);
  if (found) return found;
  for (const element of root.querySelectorAll('*')) {
    const inside = element.shadowRoot && deep(selector, element.shadowRoot);
    if (inside) return inside;
  }
  return null;
}

describe('reddit', () => {
  it('reads the overlay on any other page', () => {
    loadPage(NAME, 'https://www.reddit.com/r/ourclub/');
    expect(textsOf(read()).length).toBe(7);
  });

  it('does not read posts and comments', () => {
    showPage(
      `<shreddit-app><shreddit-comment author="zoe_l"><p>One</p></shreddit-comment>
      <shreddit-comment author="ana_b"><p>Two</p></shreddit-comment></shreddit-app>`,
      'https://www.reddit.com/r/ourclub/comments/abc/',
    );
    expect(read().health).toMatchObject({ state: 'not_a_chat', site: 'reddit' });
  });

  it('reads the time of a message', () => {
    loadPage(NAME);
    expect(read().readings[0]?.messages[0]?.time).toBe(Date.UTC(2026, 5, 14, 17, 0, 0, 123));
  });

  it('takes an invitation for a request', () => {
    loadPage(NAME);
    expect(read().readings[0]?.conversation.request).toBe(false);
    const composer = deep('rs-message-composer');
    composer?.replaceWith(document.createElement('rs-room-invite'));
    const page = read();
    expect(page.readings[0]?.conversation.request).toBe(true);
    expect(textsOf(page).length).toBe(7);
  });

  it('knows a group by its second other author', () => {
    loadPage(NAME);
    replica().append('ana_b', 'hello you two', 'in');
    const page = read();
    expect(page.readings[0]?.conversation.group).toBe(true);
    expect(told(page).at(-1)).toEqual({ text: 'hello you two', direction: 'in', author: 'ana_b' });
  });

  it('tells own messages by name where none is turned round', () => {
    loadPage(NAME);
    const list = deep('rs-timeline-event')?.getRootNode() as ShadowRoot;
    for (const event of list.querySelectorAll('rs-timeline-event')) {
      event.shadowRoot?.querySelector('.flex-row-reverse')?.classList.remove('flex-row-reverse');
    }
    expect(told(read()).map(({ direction }) => direction)).toEqual([
      'in',
      'in',
      'out',
      'out',
      'in',
      'in',
      'out',
    ]);
  });

  it('reads an open thread beside its chat as a conversation of its own', () => {
    loadPage(NAME);
    const beside = deep('rs-room')?.cloneNode() as Element;
    const room = beside.attachShadow({ mode: 'open' });
    room.innerHTML = '<main><rs-timeline></rs-timeline></main>';
    const timeline = room.querySelector('rs-timeline')?.attachShadow({ mode: 'open' });
    if (timeline) timeline.innerHTML = '<rs-virtual-scroll-dynamic></rs-virtual-scroll-dynamic>';
    const scroller = timeline?.firstElementChild?.attachShadow({ mode: 'open' });
    const event = document.createElement('rs-timeline-event');
    event.dataset.id = '$t1';
    event.attachShadow({ mode: 'open' }).innerHTML =
      '<div class="room-message" aria-label="dave_k said in the thread"><div class="room-message-text">in the thread</div></div>';
    scroller?.append(event);
    deep('rs-page-overlay-manager')?.append(beside);
    const { readings } = read();
    expect(readings.length).toBe(2);
    expect(readings[1]?.messages.map(({ text }) => text)).toEqual(['in the thread']);
  });

  it('says that it asks to sign in', () => {
    showPage('<form><input name="password"></form>', 'https://www.reddit.com/chat/');
    expect(read().health).toMatchObject({ state: 'gated', site: 'reddit' });
  });
});

describe('reddit, watched', () => {
  let stop: AbortController;

  beforeEach(() => {
    vi.useFakeTimers();
    stop = new AbortController();
  });

  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
  });

  it('notices what changes inside a message that came after the watch began', async () => {
    loadPage(NAME);
    const texts: string[] = [];
    watchPage(document, {
      signal: stop.signal,
      onReading: ({ messages }) => texts.push(...messages.map(({ text }) => text)),
      onHealth: () => {},
    });
    await vi.advanceTimersByTimeAsync(LONG);
    replica().append('Dave K', 'see you there', 'in');
    await vi.advanceTimersByTimeAsync(LONG);
    replica().edit(7, 'see you at six');
    await vi.advanceTimersByTimeAsync(LONG);
    expect(texts.slice(-2)).toEqual(['see you there', 'see you at six']);
  });
});
