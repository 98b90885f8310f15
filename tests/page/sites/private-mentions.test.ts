// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { loadPage, read, showPage, told } from '../page.ts';

describe.each([
  ['mastodon', '.navigation-bar'],
  ['elk', 'aside'],
])('%s', (site, ownName) => {
  it('gives no direction where the own account is not shown, rather than the wrong one', () => {
    loadPage(`sites/${site}/2026-08`);
    document.querySelector(ownName)?.remove();
    const page = read();
    expect(told(page).map(({ direction }) => direction)).toEqual(Array(6).fill('unknown'));
    expect(page.readings[0]?.conversation.partner).toBeNull();
    expect(page.health.state).toBe('degraded');
  });
});

describe('mastodon', () => {
  it('does not read a thread of public posts', () => {
    loadPage('sites/mastodon/2026-08');
    for (const post of document.querySelectorAll("[class*='-direct']")) {
      post.className = post.className.replaceAll('-direct', '-public');
    }
    expect(read().health).toMatchObject({ state: 'not_a_chat', site: 'mastodon' });
  });

  it('reads the last message of each conversation in the list, under its own name', () => {
    const card = (name: string, text: string) => `<div class="conversation">
      <div class="conversation__content">
        <div class="conversation__content__names">With <a href="/@${name}" class="display-name">${name}</a></div>
        <div class="status__content"><div class="status__content__text"><p>${text}</p></div></div>
      </div>
    </div>`;
    showPage(
      `<div class="scrollable">${card('dave_k', 'see you on Friday')}${card('zoe', 'thanks!')}</div>`,
      'https://mastodon.social/conversations',
    );
    const { readings } = read();
    expect(readings.map(({ conversation }) => conversation.partner)).toEqual(['dave_k', 'zoe']);
    expect(readings.map(({ messages }) => messages[0]?.text)).toEqual([
      'see you on Friday',
      'thanks!',
    ]);
  });

  it('takes what strangers wrote for requests', () => {
    loadPage('sites/mastodon/2026-08', 'https://mastodon.social/notifications/requests/1');
    expect(read().readings[0]?.conversation.request).toBe(true);
  });
});

describe('elk', () => {
  it('reads the last message of each conversation in the list as one of its own', () => {
    const card = (name: string, text: string) => `<article>
      <div id="status-${name}" aria-roledescription="status-card"><a href="/mas.to/@${name}">${name}</a>
        <div class="bg-dm"><div class="status-body"><span class="content-rich">${text}</span></div></div>
      </div>
    </article>`;
    showPage(
      `<main><aside><a href="/mas.to/@mia">Mia</a></aside><div>
        ${card('dave_k', 'see you on Friday')}${card('mia', 'thanks!')}
      </div></main>`,
      'https://elk.zone/conversations',
    );
    const { readings } = read();
    expect(readings.map(({ conversation }) => conversation.partner)).toEqual(['dave_k', null]);
    expect(readings.map(({ messages }) => messages[0]?.direction)).toEqual(['in', 'out']);
  });
});
