// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { loadPage, read, textsOf } from '../page.ts';

describe('threads', () => {
  it('reads a request, which has buttons where the composer would be', () => {
    loadPage('sites/threads/2026-08');
    const composer = document.querySelector('.x1composer');
    if (composer) {
      composer.innerHTML =
        '<div role="button">Block</div><div role="button">Delete</div><div role="button">Accept</div>';
    }
    const page = read();
    expect(page.readings[0]?.conversation.request).toBe(true);
    expect(textsOf(page).length).toBe(7);
  });

  it('counts what comes from the requests folder as a request', () => {
    loadPage('sites/threads/2026-08', 'https://www.threads.com/messages/requests');
    expect(read().readings[0]?.conversation.request).toBe(true);
  });

  it('does not read the feed', () => {
    loadPage('sites/threads/2026-08', 'https://www.threads.com/');
    expect(read().health).toMatchObject({ state: 'not_a_chat', site: 'threads' });
  });
});
