// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { loadPage, read, showPage, textsOf, told } from '../page.ts';

describe('element', () => {
  it('reads what stands above an invitation as a request', () => {
    loadPage('sites/element/2026-08');
    const composer = document.querySelector('.mx_MessageComposer');
    if (composer) {
      composer.outerHTML =
        '<div class="mx_RoomPreviewBar mx_RoomPreviewBar_Invite"><button>Start chatting</button></div>';
    }
    const page = read();
    expect(page.readings[0]?.conversation.request).toBe(true);
    expect(textsOf(page).length).toBe(7);
  });

  it('knows a group by the number beside the faces, and no group of two', () => {
    for (const [faces, group] of [
      ['DM2', false],
      ['DML3', true],
      ['DML14', true],
    ] as const) {
      loadPage('sites/element/2026-08');
      const pile = document.createElement('div');
      pile.className = 'mx_FacePile';
      pile.textContent = faces;
      document.querySelector('.mx_RoomHeader')?.append(pile);
      expect(read().readings[0]?.conversation.group, faces).toBe(group);
    }
  });

  it('does not wait for the id of a message on its way out', () => {
    loadPage('sites/element/2026-08');
    const last = document.querySelector('.mx_EventTile:last-of-type');
    last?.setAttribute('data-event-id', '~!chat1:example.org:m1.1');
    last?.removeAttribute('data-scroll-tokens');
    expect(told(read()).at(-1)?.text).toBe('Mia the next round is in May');
  });

  it('says that the site asks to sign in', () => {
    showPage('<div class="mx_AuthPage"></div>', 'https://app.element.io/#/room/!chat1:example.org');
    expect(read().health).toMatchObject({ state: 'gated', site: 'element' });
  });
});
