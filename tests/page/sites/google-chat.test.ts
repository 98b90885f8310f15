// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { loadPage, read, replica, showPage, textsOf } from '../page.ts';

const FRAME = 'sites/google-chat/2026-04';

describe('google chat', () => {
  it('reads the page without a frame, and names the conversation by its address', () => {
    loadPage(FRAME, 'https://chat.google.com/u/0/app/chat/AAAA0000001');
    const page = read();
    expect(page.readings[0]?.conversation).toMatchObject({
      id: 'google-chat:AAAA0000001',
      partner: 'Dave K',
    });
    expect(textsOf(page)).toHaveLength(7);
  });

  it('reads nothing at other addresses', () => {
    loadPage(FRAME, 'https://chat.google.com/u/0/settings');
    expect(read()).toMatchObject({ readings: [], health: { state: 'not_a_chat' } });
  });

  it('takes the list of spaces beside it for no mark of a group', () => {
    loadPage(FRAME);
    const beside = '<nav><span role="listitem" data-group-id="space/BBBB">Orchestra</span></nav>';
    document.body.insertAdjacentHTML('afterbegin', beside);
    expect(read().readings[0]?.conversation.group).toBe(false);
    document.body.setAttribute('data-group-id', 'space/BBBB');
    replica().append('Dave K', 'in the hall', 'in');
    expect(read().readings[0]?.conversation.group).toBe(true);
  });

  it('reads the time in its attribute', () => {
    loadPage(FRAME);
    expect(read().readings[0]?.messages[0]?.time).toBe(Date.UTC(2026, 3, 14, 17, 0));
  });

  it('takes a chat with buttons to accept it for a request', () => {
    loadPage(FRAME);
    const composer = document.querySelector('.composer');
    if (composer) composer.outerHTML = '<div><button>Block</button><button>Accept</button></div>';
    expect(read().readings[0]?.conversation.request).toBe(true);
  });

  it('is quiet in a frame that holds no conversation', () => {
    showPage('<div role="navigation">Home</div>', 'https://chat.google.com/u/0/frame');
    expect(read().health.state).toBe('not_a_chat');
  });
});
