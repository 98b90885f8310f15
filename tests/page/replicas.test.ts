// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createMemory } from '../../lib/page/memory.ts';
import {
  expectedOf,
  loadPage,
  read,
  replica,
  replicaNames,
  showPage,
  textsOf,
  told,
} from './page.ts';

describe.each(replicaNames())('replica %s', (name) => {
  it('gives the words of each message and nothing else', () => {
    loadPage(name);
    const page = read();
    expect(textsOf(page)).toEqual(expectedOf(name).messages.map((message) => message.text));
    expect(page.readings[0]?.confidence).toBe('site');
    expect(page.readings[0]?.conversation.partner).toBe(expectedOf(name).partner);
  });

  it('gives nothing a second time while nothing changed', () => {
    loadPage(name);
    const memory = createMemory();
    read(memory);
    expect(read(memory).readings).toEqual([]);
  });

  it('is read alike when many rows come at once and when few come at a time', () => {
    loadPage(name);
    const memory = createMemory();
    const few = told(read(memory));
    for (let row = 0; row < 45; row += 1) {
      const own = row % 3 === 0;
      replica().append(own ? 'Mia' : 'Dave K', `line ${row} said`, own ? 'out' : 'in');
    }
    few.push(...told(read(memory)));
    const many = told(read());
    expect(many).toHaveLength(few.length);
    expect(many).toEqual(expect.arrayContaining(few));
  });

  it('gives only what was added, edited, recycled or loaded above', () => {
    loadPage(name);
    const memory = createMemory();
    read(memory);
    replica().append('Dave K', 'something new', 'in');
    expect(textsOf(read(memory))).toEqual(['something new']);
    replica().edit(1, 'good game, really');
    expect(textsOf(read(memory))).toEqual(['good game, really']);
    replica().recycle();
    expect(textsOf(read(memory))).toEqual(['a recycled row']);
    replica().prepend(3);
    expect(textsOf(read(memory))).toEqual([
      'older message 1',
      'older message 2',
      'older message 3',
    ]);
  });

  it('keeps the key of a message whose text was edited', () => {
    loadPage(name);
    const memory = createMemory();
    const key = read(memory).readings[0]?.messages[1]?.key;
    replica().edit(1, 'good game, really');
    expect(read(memory).readings[0]?.messages.map((message) => message.key)).toEqual([key]);
  });

  it('takes another partner for another conversation', () => {
    loadPage(name);
    const memory = createMemory();
    const first = read(memory).readings[0]?.conversation.id;
    replica().open('Zoe');
    const next = read(memory);
    expect(next.readings[0]?.conversation.id).not.toBe(first);
    expect(next.readings[0]?.conversation.partner).toBe('Zoe');
    expect(textsOf(next)).toEqual(['hello from Zoe', 'hi!']);
  });

  it('leaves the page as it was', () => {
    loadPage(name);
    const before = document.documentElement.outerHTML;
    read();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe.each(replicaNames().filter((name) => expectedOf(name).directionBy !== 'layout'))(
  'parties in %s',
  (name) => {
    it('gives direction and author of each message', () => {
      loadPage(name);
      const page = read();
      expect(told(page)).toEqual(expectedOf(name).messages);
      expect(page.readings[0]?.conversation.group).toBe(false);
      expect(page.health.state).toBe('reading');
    });
  },
);

describe('times', () => {
  it('reads the time of day and the order of the date as the page writes them', () => {
    const first = (name: string) => {
      loadPage(name);
      return read().readings[0]?.messages[0]?.time;
    };
    const kickOff = new Date(2026, 5, 14, 17, 0).getTime();
    expect(first('sites/whatsapp/2026-04')).toBe(kickOff);
    expect(first('sites/whatsapp/2026-01')).toBe(kickOff);
    expect(first('sites/discord/2026-06')).toBe(Date.UTC(2026, 5, 13, 20, 15));
  });
});

describe('discord', () => {
  it('does not read server channels', () => {
    loadPage(
      'sites/discord/2026-06',
      'https://discord.com/channels/1490000000000000000/1490000000000000001',
    );
    const page = read();
    expect(page.readings).toEqual([]);
    expect(page.health).toMatchObject({ state: 'not_a_chat', site: 'discord' });
  });

  it('keeps author and direction of a grouped row whose head was unmounted', () => {
    loadPage('sites/discord/2026-06');
    const memory = createMemory();
    read(memory);
    document.querySelector("li[id^='chat-messages-']")?.remove();
    expect(read(memory).readings).toEqual([]);
  });

  it('does not take rows of the channel left behind for the next one', () => {
    loadPage('sites/discord/2026-06');
    const memory = createMemory();
    read(memory);
    history.pushState({}, '', '/channels/@me/1490000000000000002');
    expect(read(memory).readings).toEqual([]);
  });

  it('knows a group by its second other author', () => {
    loadPage('sites/discord/2026-06');
    replica().append('Ana', 'hello you two', 'in');
    const page = read();
    expect(page.readings[0]?.conversation.group).toBe(true);
    expect(told(page).at(-1)).toEqual({ text: 'hello you two', direction: 'in', author: 'Ana' });
  });

  it('reads a message request, which has no composer', () => {
    loadPage('sites/discord/2026-06');
    const form = document.querySelector('form');
    if (form) form.outerHTML = '<div><button>Accept</button><button>Ignore</button></div>';
    const page = read();
    expect(page.readings[0]?.conversation.request).toBe(true);
    expect(textsOf(page).length).toBe(7);
  });
});

describe('instagram', () => {
  it('waits for the next conversation when only the address has changed', () => {
    loadPage('sites/instagram/2026-04');
    const memory = createMemory();
    read(memory);
    history.pushState({}, '', '/direct/t/17841400000000002/');
    expect(read(memory).readings).toEqual([]);
    replica().open('Zoe');
    expect(textsOf(read(memory))).toEqual(['hello from Zoe', 'hi!']);
  });

  it('reads a conversation that is opened over another page, and no feed', () => {
    loadPage('sites/instagram/2026-04', 'https://www.instagram.com/');
    expect(textsOf(read()).length).toBe(8);
    showPage(
      '<main><article>One</article><article>Two</article></main>',
      'https://www.instagram.com/',
    );
    expect(read().health.state).toBe('not_a_chat');
  });

  it('counts what comes from the requests folder as a request', () => {
    loadPage(
      'sites/instagram/2026-04',
      'https://www.instagram.com/direct/requests/17841400000000001/',
    );
    expect(read().readings[0]?.conversation.request).toBe(true);
  });
});

describe('when a site has changed', () => {
  it('falls back to the generic reader and says so', () => {
    loadPage('sites/whatsapp/2026-04');
    for (const part of document.querySelectorAll('[data-id]')) part.removeAttribute('data-id');
    for (const part of document.querySelectorAll('[data-testid], .copyable-text')) {
      part.removeAttribute('data-testid');
      part.classList.remove('copyable-text');
    }
    const page = read();
    expect(page.readings[0]?.confidence).toBe('generic');
    expect(page.readings[0]?.conversation.site).toBe('whatsapp');
    expect(textsOf(page)).toContain('my cousin did');
    expect(page.health.state).toBe('degraded');
  });

  it('says that it is blind where a conversation should be', () => {
    showPage('<main><p>Loading</p></main>', expectedOf('sites/discord/2026-06').address);
    expect(read().health).toMatchObject({ state: 'blind', site: 'discord' });
  });

  it('says that the site asks to sign in', () => {
    showPage(
      '<div data-ref="x"><canvas aria-label="Scan this QR code"></canvas></div>',
      'https://web.whatsapp.com/',
    );
    expect(read().health).toMatchObject({ state: 'gated', site: 'whatsapp' });
  });
});
