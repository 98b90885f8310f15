// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createMemory } from '../../../lib/page/memory.ts';
import { loadPage, read, replica, showPage, textsOf, told } from '../page.ts';

const TURNS = 'sites/snapchat/2026-10';
const CHAT = 'https://www.snapchat.com/web/0a1b2c3d-1111-4222-8333-444455556666';

function find(selector: string): Element {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`nothing is ${selector}`);
  return found;
}

describe('snapchat', () => {
  it('reads all runs of words of one message', () => {
    loadPage(TURNS);
    const run = find('.KB4Aq > .p8r1z');
    run.after(run.cloneNode(true));
    find('.KB4Aq > .p8r1z + .p8r1z span').textContent = 'the red one';
    expect(textsOf(read())[0]).toBe('did you finish the level with the dragon? 🐉\nthe red one');
  });

  it('reads the person at the screen in another language', () => {
    loadPage(TURNS);
    const before = told(read());
    for (const name of document.querySelectorAll('header .nonIntl')) {
      if (name.textContent === 'Me') name.textContent = 'Moi';
    }
    expect(told(read())).toEqual(
      before.map((message) => ({ ...message, author: message.author?.replace('Me', 'Moi') })),
    );
  });

  it('knows a group by its second other name, and every side of it', () => {
    loadPage(TURNS);
    find('span[id^="title-"]').textContent = 'Dragon hunters';
    replica().append('Ana', 'wait for me', 'in');
    const page = read();
    expect(page.readings[0]?.conversation).toMatchObject({
      partner: 'Dragon hunters',
      group: true,
    });
    expect(told(page).map(({ direction }) => direction)).not.toContain('unknown');
    expect(told(page).at(-1)).toEqual({ text: 'wait for me', direction: 'in', author: 'Ana' });
  });

  it('takes the time from the head of a turn', () => {
    loadPage(TURNS);
    const [first, second] = read().readings[0]?.messages ?? [];
    expect(first?.time).toBe(Date.UTC(2026, 5, 14, 17, 2));
    expect(second?.time).toBeNull();
  });

  it('counts a button to accept beside the chat as a request, and a friend list elsewhere not', () => {
    loadPage(TURNS);
    find('nav').insertAdjacentHTML('beforeend', '<div><button>Accept</button></div>');
    expect(read().readings[0]?.conversation.request).toBe(false);
    find('.c0mp0').innerHTML = '<button>Ignore</button><button>Accept</button>';
    const page = read();
    expect(page.readings[0]?.conversation.request).toBe(true);
    expect(textsOf(page)).toHaveLength(7);
  });

  it('waits for the next conversation when only the address has changed', () => {
    loadPage(TURNS);
    const memory = createMemory();
    read(memory);
    history.pushState({}, '', '/web/0a1b2c3d-1111-4222-8333-777788889999');
    expect(read(memory).readings).toEqual([]);
    replica().open('Zoe');
    expect(textsOf(read(memory))).toEqual(['hello from Zoe', 'hi!']);
  });

  it('reads nothing of the list of chats, and says where the site asks to sign in', () => {
    loadPage(TURNS, 'https://www.snapchat.com/web');
    find('.p4N3l').remove();
    expect(read()).toMatchObject({ readings: [], health: { state: 'not_a_chat' } });
    showPage('<main><h1>Log in to Snapchat</h1><form><input></form></main>', CHAT);
    expect(read().health).toMatchObject({ state: 'gated', site: 'snapchat' });
  });
});
