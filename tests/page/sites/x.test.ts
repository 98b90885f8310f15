// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { loadPage, read, replica, showPage, textsOf, told } from '../page.ts';

const CHAT = 'sites/x/2026-10';
const LEGACY = 'sites/x/2025-06';

function chatPart(selector: string): Element | null {
  const host = document.querySelector("[data-testid='xchatEmbedRoute']");
  return host?.shadowRoot?.querySelector(selector) ?? null;
}

describe('x', () => {
  it('counts what stands among the requests as a request', () => {
    loadPage(CHAT, 'https://x.com/i/chat/requests/other/1001-2002');
    expect(read().readings[0]?.conversation.request).toBe(true);
    loadPage(CHAT);
    expect(read().readings[0]?.conversation.request).toBe(false);
  });

  it('knows a request by what stands in place of the composer', () => {
    loadPage(CHAT);
    const prompt = document.createElement('div');
    prompt.dataset.testid = 'dm-message-request-prompt';
    chatPart('form')?.replaceWith(prompt);
    const page = read();
    expect(page.readings[0]?.conversation.request).toBe(true);
    expect(textsOf(page).length).toBe(7);
  });

  it('knows a request by its buttons in the layout before X Chat, and no message that says the same', () => {
    loadPage(LEGACY);
    replica().append('Dave K', 'Accept', 'in');
    expect(read().readings[0]?.conversation.request).toBe(false);
    const button = document.createElement('button');
    button.textContent = 'Annehmen';
    document.querySelector('aside')?.replaceChildren(button);
    expect(read().readings[0]?.conversation.request).toBe(true);
  });

  it.each([CHAT, LEGACY])('reads the drawer over any other page, as in %s', (name) => {
    loadPage(name, 'https://x.com/home');
    expect(textsOf(read()).length).toBe(7);
  });

  it('does not read posts', () => {
    showPage(
      `<main><article data-testid="tweet"><div data-testid="tweetText" dir="auto">One</div></article>
      <article data-testid="tweet"><div data-testid="tweetText" dir="auto">Two</div></article></main>`,
      'https://x.com/home',
    );
    expect(read().health).toMatchObject({ state: 'not_a_chat', site: 'x' });
  });

  it('says that the passcode is asked for', () => {
    loadPage(CHAT, 'https://x.com/i/chat/pin/recovery');
    const passcode = document.createElement('div');
    passcode.dataset.testid = 'pin-code-input-container';
    chatPart('.panes')?.replaceWith(passcode);
    expect(read().health).toMatchObject({ state: 'gated', site: 'x' });
  });

  it('takes the list of conversations for no conversation', () => {
    loadPage(CHAT, 'https://x.com/i/chat');
    chatPart("[data-testid='dm-conversation-panel']")?.remove();
    expect(read().health).toMatchObject({ state: 'not_a_chat', site: 'x' });
  });

  it('knows a group by its second other author', () => {
    loadPage(CHAT);
    replica().append('Ana', 'hello you two', 'in');
    const page = read();
    expect(page.readings[0]?.conversation.group).toBe(true);
    expect(told(page).at(-1)).toEqual({ text: 'hello you two', direction: 'in', author: 'Ana' });
  });

  it('keeps the day of a message in the layout before X Chat', () => {
    loadPage(LEGACY);
    expect(read().readings[0]?.messages[1]?.time).toBe(Date.UTC(2025, 5, 14, 17, 1));
  });
});
