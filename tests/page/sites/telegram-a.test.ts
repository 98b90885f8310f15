// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { loadPage, read, showPage, textsOf, told } from '../page.ts';

const NAME = 'sites/telegram-a/2026-06';

/** Puts the name of a sender above the message with this number, as it stands in a group. */
function nameAbove(number: number, name: string): void {
  const title = document.createElement('div');
  title.className = 'message-title';
  title.innerHTML = '<span class="message-title-name"></span>';
  title.firstElementChild?.append(name);
  document.querySelector(`#message-${number} .content-inner`)?.prepend(title);
}

describe('telegram-a', () => {
  it('reads the time of a message', () => {
    loadPage(NAME);
    const first = new Date(2026, 5, 14, 17, 0).getTime();
    expect(read().readings[0]?.messages[0]?.time).toBe(first);
  });

  it('knows a group by what stands below its name, and each author by the name above', () => {
    loadPage(NAME);
    const status = document.querySelector('.Transition_slide-active .user-status');
    if (status) status.className = 'group-status';
    nameAbove(101, 'Dave K');
    nameAbove(106, 'Ana');
    const page = read();
    expect(page.readings[0]?.conversation.group).toBe(true);
    expect(told(page).map(({ author }) => author)).toEqual([
      'Dave K',
      'Dave K',
      null,
      null,
      'Ana',
      'Ana',
      'Ana',
      null,
    ]);
  });

  it('takes the bar above the first messages of a stranger for a request', () => {
    loadPage(NAME);
    expect(read().readings[0]?.conversation.request).toBe(false);
    const button = document.createElement('button');
    button.textContent = 'Zu Kontakten hinzufügen';
    document.querySelector('.messages-layout')?.prepend(button);
    expect(read().readings[0]?.conversation.request).toBe(true);
  });

  it('says that it asks to sign in', () => {
    showPage('<div id="auth-qr-form"></div>', 'https://web.telegram.org/a/');
    expect(read().health).toMatchObject({ state: 'gated', site: 'telegram-a' });
  });

  it('takes the list of conversations for no conversation', () => {
    loadPage(NAME, 'https://web.telegram.org/a/');
    document.querySelector('#MiddleColumn')?.remove();
    expect(read().health).toMatchObject({ state: 'not_a_chat', site: 'telegram-a' });
  });

  it('reads the slide that comes in, not the one that goes', () => {
    loadPage(NAME);
    for (const slide of document.querySelectorAll('.Transition_slide')) {
      slide.classList.toggle('Transition_slide-active');
    }
    const page = read();
    expect(page.readings[0]?.conversation.partner).toBe('Ana');
    expect(textsOf(page)).toEqual(['this is another conversation']);
  });
});
