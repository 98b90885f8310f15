// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { loadPage, read, replica, showPage, textsOf, told } from '../page.ts';

const NEW = 'sites/tiktok/2026-09';
const OLD = 'sites/tiktok/2026-01';

function find(selector: string): Element {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`nothing is ${selector}`);
  return found;
}

describe('tiktok', () => {
  it('reads the drawer over another page, and no feed or comments', () => {
    loadPage(NEW, 'https://www.tiktok.com/foryou');
    expect(textsOf(read())).toHaveLength(7);
    showPage(
      `<main><div data-e2e="comment-list"><div data-e2e="comment-item"><p>first!</p></div>
      <div data-e2e="comment-item"><p>so good</p></div></div><div contenteditable="true"></div></main>`,
      'https://www.tiktok.com/foryou',
    );
    expect(read()).toMatchObject({ readings: [], health: { state: 'not_a_chat' } });
  });

  it.each([OLD, NEW])('reads a request, which has no composer, in %s', (page) => {
    loadPage(page);
    expect(read().readings[0]?.conversation.request).toBe(false);
    find('[class*="DivChatBottom"]').outerHTML =
      `<div class="css-1-2--DivStrangerBox"><p>Dave K wants to send you a message</p>
      <div role="button" class="css-1-2--DivItem">Delete</div><div role="button" class="css-1-2--DivItem">Accept</div></div>`;
    expect(read().readings[0]?.conversation.request).toBe(true);
    find('[class*="DivStrangerBox"]').className = 'x';
    const renamed = read();
    expect(renamed.readings[0]?.conversation.request).toBe(true);
    expect(textsOf(renamed)).toHaveLength(7);
  });

  it('keeps two people of one display name apart by their handles', () => {
    loadPage(OLD);
    const first = read().readings[0]?.conversation.id;
    find('[data-e2e="chat-uniqueid"]').textContent = '@dave.k.2';
    expect(read().readings[0]?.conversation.id).not.toBe(first);
  });

  it('knows a group by the number of its chat, and whom its messages are from', () => {
    loadPage(OLD);
    find('[data-e2e="chat-uniqueid"]').remove();
    find('[data-e2e="chat-nickname"]').textContent = 'School party';
    find('[class*="DivConversationList"] > div').insertAdjacentHTML(
      'beforeend',
      '<div data-conv-id="7400000000000000001" aria-selected="true">School party</div>',
    );
    replica().append('ana.b', 'I bring the cake', 'in');
    const page = read();
    expect(page.readings[0]?.conversation).toMatchObject({ partner: 'School party', group: true });
    expect(told(page).map(({ direction, author }) => `${direction} ${author}`)).toEqual([
      'in dave.k.music',
      'in dave.k.music',
      'out mia.moves',
      'out mia.moves',
      'in dave.k.music',
      'out mia.moves',
      'in dave.k.music',
      'in ana.b',
    ]);
  });

  it('takes the author of a shared video or of a name in the words for no sender', () => {
    loadPage(OLD);
    find('[class*="DivVideoContainer"]').innerHTML = '<a href="/@umbrella.steps/video/7">clip</a>';
    find('[class*="PText"]').innerHTML = 'ask <a href="/@zoe.l">@zoe.l</a>';
    const page = read();
    expect(told(page)[0]).toEqual({
      text: 'ask @zoe.l',
      direction: 'in',
      author: 'dave.k.music',
    });
    expect(page.readings[0]?.conversation.group).toBe(false);
  });

  it('says that the site asks to sign in, or to prove that a person is there', () => {
    const url = 'https://www.tiktok.com/messages';
    for (const html of [
      '<div data-e2e="login-modal"></div>',
      '<div id="captcha_container"></div>',
    ]) {
      showPage(html, url);
      expect(read().health).toMatchObject({ state: 'gated', site: 'tiktok' });
    }
  });
});
