// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { loadPage, read, replica, showPage, textsOf, told } from '../page.ts';

const LAYOUTS = ['sites/google-messages/2026-03', 'sites/google-messages/2026-09'];

describe.each(LAYOUTS)('google messages as of %s', (name) => {
  it('reads the time from the label, and not from what the message says', () => {
    loadPage(name);
    replica().append('Dave K', 'we met. Received on May 3, 2025 at 8:00 AM, remember?', 'in');
    const messages = read().readings[0]?.messages ?? [];
    expect(messages[0]?.time).toBe(new Date(2026, 8, 14, 17, 0).getTime());
    expect(messages.at(-1)?.time).toBe(new Date(2026, 8, 14, 18, 0).getTime());
  });

  it('tells the direction in a language whose labels it does not know', () => {
    loadPage(name);
    for (const part of document.querySelectorAll('mws-message-wrapper [aria-label]')) {
      part.setAttribute('aria-label', 'ein Etikett');
    }
    const directions = told(read()).map(({ direction }) => direction);
    expect(directions).toEqual(['in', 'in', 'out', 'out', 'in', 'in', 'in']);
  });

  it('credits no quote to the one who answers it', () => {
    loadPage(name);
    const answer = told(read())[3];
    expect(answer).toMatchObject({ direction: 'out', author: 'You' });
  });

  it('knows a group by its second other author', () => {
    loadPage(name);
    replica().append('Ana', 'hello you two', 'in');
    expect(read().readings[0]?.conversation.group).toBe(true);
  });

  it.each(['Add contact', 'Kontakt hinzufügen'])(
    'takes an unknown number with %s for a request',
    (word) => {
      loadPage(name);
      const banner = document.createElement('div');
      banner.innerHTML = `<button>${word}</button>`;
      document.querySelector('mws-conversation-container')?.prepend(banner);
      expect(read().readings[0]?.conversation.request).toBe(true);
      banner.remove();
      expect(textsOf(read()).length).toBe(7);
    },
  );
});

describe('google messages', () => {
  it('reads the second account of a browser', () => {
    loadPage(
      'sites/google-messages/2026-09',
      'https://messages.google.com/web/u/1/conversations/CgNaaa000000000001',
    );
    expect(read().readings[0]?.conversation.id).toBe('google-messages:CgNaaa000000000001');
  });

  it.each(['/web/conversations', '/web/conversations/new', '/web/settings'])(
    'looks for no chat at %s',
    (path) => {
      showPage('<main><h1>Messages</h1></main>', `https://messages.google.com${path}`);
      expect(read().health.state).toBe('not_a_chat');
    },
  );
});
