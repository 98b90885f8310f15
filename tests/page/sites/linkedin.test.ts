// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { loadPage, read, showPage, textsOf } from '../page.ts';

const FEED = 'https://www.linkedin.com/feed/';

/** A conversation bubble with one message from `name`. */
function bubble(name: string, text: string): string {
  return `<div class="msg-overlay-conversation-bubble">
    <h2 class="msg-overlay-bubble-header__title">${name}</h2>
    <div class="msg-s-message-list-container"><ul>
      <li class="msg-s-message-list__event"><div class="msg-s-event-listitem msg-s-event-listitem--other" data-event-urn="urn:${name}">
        <span class="msg-s-message-group__name">${name}</span><p class="msg-s-event-listitem__body">${text}</p>
      </div></li>
    </ul></div>
  </div>`;
}

describe('linkedin', () => {
  it('reads two bubbles as two conversations, each under its own name', () => {
    showPage(
      `<main></main><aside>${bubble('Dave K', 'hi')}${bubble('Zoe', 'hello')}</aside>`,
      FEED,
    );
    const { readings } = read();
    expect(readings.map(({ conversation }) => conversation.partner)).toEqual(['Dave K', 'Zoe']);
    expect(readings.map(({ messages }) => messages[0]?.text)).toEqual(['hi', 'hello']);
  });

  it('does not read the feed', () => {
    showPage('<main><article>One</article><article>Two</article></main>', FEED);
    expect(read().health).toMatchObject({ state: 'not_a_chat', site: 'linkedin' });
  });

  it('reads a request, which has buttons where the composer would be', () => {
    loadPage('sites/linkedin/2025-12');
    const form = document.querySelector('.msg-form');
    if (form) form.outerHTML = '<div><button>Accept</button><button>Decline</button></div>';
    const page = read();
    expect(page.readings[0]?.conversation.request).toBe(true);
    expect(textsOf(page).length).toBe(7);
  });
});
