// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { loadPage, read, replica, told } from '../page.ts';

describe('steam', () => {
  it('does not read the chats that stand hidden beside the open one', () => {
    loadPage('sites/steam/2026-10');
    replica().open('Zoe');
    const page = read();
    expect(page.readings.map(({ conversation }) => conversation.partner)).toEqual(['Zoe']);
    expect(told(page).map(({ text }) => text)).toEqual(['hello from Zoe', 'hi!']);
  });

  it('knows the own messages of a block by the mark on its name alone', () => {
    loadPage('sites/steam/2026-10');
    for (const own of document.querySelectorAll('.msg.isCurrentUser')) {
      own.classList.remove('isCurrentUser');
    }
    expect(told(read())[2]).toEqual({
      text: 'sure\nbut only one',
      direction: 'out',
      author: 'Mia_plays',
    });
  });

  it('names the partner when only the line about typing does', () => {
    loadPage('sites/steam/2026-10');
    document.querySelector('.ChatTabs')?.remove();
    expect(read().readings[0]?.conversation.partner).toBe('Dave K');
  });

  it('does not read other pages of the site', () => {
    loadPage('sites/steam/2026-10', 'https://steamcommunity.com/id/dave_k');
    expect(read().health).toMatchObject({ state: 'not_a_chat', site: 'steam' });
  });
});
