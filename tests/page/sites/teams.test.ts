// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { loadPage, read, replica, showPage, textsOf } from '../page.ts';

const CHAT = 'sites/teams/2026-09';

function find(selector: string): Element {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`nothing is ${selector}`);
  return found;
}

describe('teams', () => {
  it('reads the time beside a message, and that in its id where none is shown', () => {
    loadPage(CHAT);
    const [first, grouped] = read().readings[0]?.messages ?? [];
    expect(first?.time).toBe(Date.UTC(2026, 8, 14, 17, 0));
    expect(grouped?.time).toBe(Date.UTC(2026, 8, 14, 17, 0, 5));
  });

  it('knows a group by the marks in its header, before a second person has written', () => {
    loadPage(CHAT);
    find('[data-tid=entity-header]').insertAdjacentHTML(
      'beforeend',
      '<button data-tid="audio-drop-in-button">Meet now</button>',
    );
    expect(read().readings[0]?.conversation.group).toBe(true);
  });

  it('credits no quote, whatever its card is called', () => {
    loadPage(CHAT);
    find('[data-tid=quoted-reply-card]').setAttribute('data-tid', 'reply-card');
    expect(textsOf(read())).toContain('I will do the first half');
  });

  it.each(['Accept', 'Annehmen', 'Aceitar'])(
    'takes a chat with the button %s for a request',
    (word) => {
      loadPage(CHAT);
      find('.composer').outerHTML = `<div><button>Block</button><button>${word}</button></div>`;
      expect(read().readings[0]?.conversation.request).toBe(true);
    },
  );

  it('reads no channel, whose posts are not private', () => {
    showPage(
      '<main role="main"><div id="channel-pane" role="log"><div data-tid="channel-pane-message"><div id="content-1789405200000"><p>Homework is on page 41</p></div></div></div></main>',
      'https://teams.microsoft.com/v2/',
    );
    expect(read()).toMatchObject({ readings: [], health: { state: 'not_a_chat', site: 'teams' } });
  });

  it('says that the session has ended', () => {
    showPage(
      '<div>We need you to sign in again <button>Sign in</button></div>',
      'https://teams.microsoft.com/v2/',
    );
    expect(read().health.state).toBe('gated');
  });

  it('keeps two chats apart that stand at one address', () => {
    loadPage(CHAT);
    const first = read().readings[0]?.conversation.id;
    replica().open('Zoe');
    expect(location.pathname).toBe('/v2/');
    expect([first, read().readings[0]?.conversation.id]).toEqual(['teams:Dave K', 'teams:Zoe']);
  });
});
