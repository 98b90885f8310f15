// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createMemory } from '../../../lib/page/memory.ts';
import { loadPage, read, showPage, textsOf } from '../page.ts';

const NAME = 'sites/telegram-k/2026-09';

describe('telegram-k', () => {
  it('reads the time of a message', () => {
    loadPage(NAME);
    expect(read().readings[0]?.messages[0]?.time).toBe(Date.UTC(2026, 5, 14, 17, 0, 12));
  });

  it('reads the conversation that is brought to the front, and knows it for a group', () => {
    loadPage(NAME);
    const memory = createMemory();
    read(memory);
    for (const chat of document.querySelectorAll('.chat')) chat.classList.toggle('active');
    history.pushState({}, '', '/k/#-4004');
    const page = read(memory);
    expect(page.readings[0]?.conversation).toMatchObject({ partner: 'Team blue', group: true });
    expect(textsOf(page)).toEqual(['this is another conversation']);
  });

  it('takes the bar above the first messages of a stranger for a request', () => {
    loadPage(NAME);
    expect(read().readings[0]?.conversation.request).toBe(false);
    const button = document.createElement('button');
    button.textContent = 'Add to contacts';
    document.querySelector('.chat.active .topbar')?.after(button);
    expect(read().readings[0]?.conversation.request).toBe(true);
  });

  it('says that it asks to sign in, and not when the sign-in pages are merely left behind', () => {
    showPage(
      '<div id="auth-pages"><div class="tabs-tab page-signQR active"></div></div><div id="column-center"></div>',
      'https://web.telegram.org/k/',
    );
    expect(read().health).toMatchObject({ state: 'gated', site: 'telegram-k' });
    document
      .querySelector('#column-center')
      ?.append(Object.assign(document.createElement('div'), { className: 'chat active' }));
    expect(read().health).toMatchObject({ state: 'not_a_chat', site: 'telegram-k' });
  });
});
