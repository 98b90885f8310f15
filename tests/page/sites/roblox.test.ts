// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createMemory } from '../../../lib/page/memory.ts';
import { loadPage, read, replica, showPage, textsOf, told } from '../page.ts';

const CHAT = 'sites/roblox/2016-01';

/** Opens the window of a group beside that of Dave K. */
function openGroup(): Element {
  const first = document.querySelector('.dialog-container');
  if (first === null) throw new Error('no window is open');
  const group = first.cloneNode(true) as Element;
  group.classList.add('group-dialog');
  const title = group.querySelector('.dialog-header-title');
  if (title) title.textContent = 'Harbour builders';
  const messages = group.querySelector('.dialog-messages');
  if (messages) {
    messages.innerHTML =
      '<li class="dialog-message-container message-inbound"><div class="dialog-message-content">who has the blue plates?</div></li>';
  }
  first.after(group);
  return group;
}

describe('roblox', () => {
  it('keeps several windows apart, and knows which of them is a group', () => {
    loadPage(CHAT);
    openGroup();
    const { readings, containers } = read();
    expect(readings.map(({ conversation }) => conversation)).toEqual([
      expect.objectContaining({ id: 'roblox:Dave K', group: false }),
      expect.objectContaining({ id: 'roblox:Harbour builders', group: true }),
    ]);
    expect(readings[1]?.messages).toMatchObject([
      { text: 'who has the blue plates?', direction: 'in', author: null },
    ]);
    expect(containers).toHaveLength(2);
  });

  it('gives what is new in one window as that of its own', () => {
    loadPage(CHAT);
    const memory = createMemory();
    const group = openGroup();
    read(memory);
    const row = group.querySelector('.dialog-messages li')?.cloneNode(true) as Element;
    row.innerHTML = '<div class="dialog-message-content">I do</div>';
    group.querySelector('ul.dialog-messages')?.append(row);
    const page = read(memory);
    expect(page.readings.map(({ conversation }) => conversation.partner)).toEqual([
      'Harbour builders',
    ]);
    expect(textsOf(page)).toEqual(['I do']);
  });

  it('reads the windows over any page, the wall of a group among them', () => {
    loadPage(CHAT, 'https://www.roblox.com/communities/7/Harbour');
    expect(textsOf(read())).toHaveLength(6);
  });

  it('reads no wall of a group', () => {
    const posts = Array.from({ length: 6 }, (_, i) => `<li><b>Tom</b><p>post number ${i}</p></li>`);
    showPage(
      `<main><ul role="log">${posts.join('')}</ul><textarea placeholder="Say something"></textarea></main>`,
      'https://www.roblox.com/communities/7/Harbour',
    );
    expect(read()).toMatchObject({ readings: [], health: { state: 'not_a_chat' } });
  });

  it("takes nobody's words for one's own where the mark of others is gone", () => {
    loadPage(CHAT);
    for (const row of document.querySelectorAll('.message-inbound')) {
      row.classList.remove('message-inbound');
    }
    replica().edit(0, 'hello');
    expect(new Set(told(read()).map(({ direction }) => direction))).toEqual(new Set(['unknown']));
  });

  it('says that chat asks for an age check', () => {
    showPage(
      '<div id="chat-container"><button>Check my age</button></div>',
      'https://www.roblox.com/home',
    );
    expect(read().health).toMatchObject({ state: 'gated', site: 'roblox' });
  });
});
