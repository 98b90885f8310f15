// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createMemory } from '../../lib/page/memory.ts';
import { readPageInSlices } from '../../lib/page/reader.ts';
import { loadPage, read, replica, showPage, textsOf } from './page.ts';

describe('a page that does not behave', () => {
  it.each([
    ['an empty page', ''],
    ['an empty chat', '<main><ol data-list-id="chat-messages"></ol></main>'],
    [
      'half a chat',
      '<main><ol data-list-id="chat-messages"><li id="chat-messages-1490000000000000001-1"></li></ol></main>',
    ],
    [
      'a page that takes the names of the document',
      '<form name="querySelectorAll"></form><img name="location">',
    ],
  ])('%s gives nothing', (_name, html) => {
    showPage(html, 'https://discord.com/channels/@me/1490000000000000001');
    expect(read().readings).toEqual([]);
  });

  it('reads the other rows when one of them throws', () => {
    loadPage('sites/discord/2026-06');
    const body = document.querySelector("[id='message-content-1515762745344000007']");
    Object.defineProperty(body, 'childNodes', {
      get: () => {
        throw new Error('no');
      },
    });
    Object.defineProperty(body, 'shadowRoot', {
      get: () => {
        throw new Error('no');
      },
    });
    const texts = textsOf(read());
    expect(texts).toContain('rematch tomorrow?');
    expect(texts).not.toContain('thanks! you too');
  });

  it('does not throw when everything about an element throws', () => {
    loadPage('page/pages/demo-chat');
    const log = document.querySelector('.thread');
    for (const name of [
      'children',
      'childNodes',
      'matches',
      'querySelectorAll',
      'parentNode',
      'textContent',
    ]) {
      Object.defineProperty(log, name, {
        get: () => {
          throw new Error('no');
        },
      });
    }
    expect(() => read()).not.toThrow();
  });

  it('cuts a message of 100,000 characters', () => {
    loadPage('sites/whatsapp/2026-04');
    replica().append('Dave K', 'a'.repeat(100_000), 'in');
    expect(textsOf(read()).at(-1)).toHaveLength(5_000);
  });

  it('survives a list that is taken away between two slices', () => {
    loadPage('sites/discord/2026-06');
    for (let count = 0; count < 60; count += 1) replica().append('Dave K', `line ${count}`, 'in');
    const steps = readPageInSlices(document, createMemory());
    expect(steps.next().done).toBe(false);
    document.body.replaceChildren();
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value.health.site).toBe('discord');
  });

  it('reads the second of two rows with one id as a message of its own', () => {
    loadPage('sites/whatsapp/2026-04');
    replica().append('Dave K', 'first', 'in');
    replica().append('Dave K', 'second', 'in');
    const rows = [...document.querySelectorAll('[data-id]')].slice(-2);
    rows[1]?.setAttribute('data-id', rows[0]?.getAttribute('data-id') ?? '');
    const messages = read().readings[0]?.messages ?? [];
    expect(messages.slice(-2).map((message) => message.text)).toEqual(['first', 'second']);
    expect(new Set(messages.map((message) => message.key)).size).toBe(messages.length);
  });

  it('does not put a name into a selector that could change it', () => {
    loadPage('sites/discord/2026-06');
    const row = document.querySelector("li[id^='chat-messages-']");
    row?.setAttribute('id', "chat-messages-1490000000000000001-x'], [id='other");
    expect(() => read()).not.toThrow();
    expect(textsOf(read())).toContain('gg');
  });
});
