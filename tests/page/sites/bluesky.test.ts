// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { loadPage, read, showPage, textsOf } from '../page.ts';

describe('bluesky', () => {
  it('reads a request, which has a button where the composer would be', () => {
    loadPage('sites/bluesky/2026-08');
    const composer = document.querySelector('textarea');
    if (composer) composer.outerHTML = '<button aria-label="Accept chat request">Accept</button>';
    const scroller = document.querySelector('.r-scroll') as HTMLElement;
    scroller.style.overflowY = 'scroll';
    const news = document.createElement('div');
    news.innerHTML = `<div style="overflow-y: scroll"><div><p data-word-wrap="1">One</p></div><div><p data-word-wrap="1">Two</p></div></div>
      <button>Refresh</button>`;
    document.querySelector('.r-list')?.append(news);
    // There is no layout here to give the boxes a height.
    for (const box of [scroller, news.firstElementChild as Element]) {
      Object.defineProperty(box, 'clientHeight', { value: 400 });
    }
    const page = read();
    expect(page.readings.length).toBe(1);
    expect(page.readings[0]?.conversation.request).toBe(true);
    expect(textsOf(page).length).toBe(7);
  });

  it('does not take the lists of requests and settings for conversations', () => {
    for (const path of ['', '/inbox', '/settings', '/3kdave0000001/settings']) {
      loadPage('sites/bluesky/2026-08', `https://bsky.app/messages${path}`);
      expect(read().health.state).toBe('not_a_chat');
    }
  });

  it('says that an age check stands before the chats', () => {
    showPage(
      '<div><button>Begin age assurance</button></div>',
      'https://bsky.app/messages/3kdave0000001',
    );
    expect(read().health).toMatchObject({ state: 'gated', site: 'bluesky' });
  });
});
