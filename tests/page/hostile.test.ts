// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createMemory } from '../../lib/page/memory.ts';
import { readPageInSlices } from '../../lib/page/reader.ts';
import { MESSAGES_READ } from '../../lib/page/row-list.ts';
import { expectedOf, loadPage, read, replica, showPage, textsOf } from './page.ts';

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

  it('finds a chat in a shadow root of a page that takes the names by which one is looked for', () => {
    showPage(
      '<img name="ownerDocument"><img name="createTreeWalker"><img name="nodeType"><x-app></x-app>',
    );
    const root = document.querySelector('x-app')?.attachShadow({ mode: 'open' });
    if (root)
      root.innerHTML =
        '<div role="log"><p>aa bb</p><p>cc dd</p><p>ee ff</p></div><textarea placeholder="Message"></textarea>';
    expect(textsOf(read())).toEqual(['aa bb', 'cc dd', 'ee ff']);
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

  it.each(['sites/discord/2026-06', 'sites/whatsapp/2026-04', 'page/pages/converse'])(
    'survives a list that is taken away at any moment while it is read: %s',
    (name) => {
      for (let moment = 1; moment < 30; moment += 1) {
        loadPage(name);
        const steps = readPageInSlices(document, createMemory());
        let step = steps.next();
        for (let slice = 1; slice < moment && !step.done; slice += 1) step = steps.next();
        document.body.replaceChildren();
        const whole = document.documentElement;
        if (moment % 2 === 0) whole.remove();
        while (!step.done) step = steps.next();
        if (moment % 2 === 0) document.append(whole);
        expect(['reading', 'degraded', 'blind', 'not_a_chat']).toContain(step.value.health.state);
      }
    },
  );

  it('reads the last rows of a very long list, and says that there are more', () => {
    loadPage('sites/discord/2026-06');
    const before = textsOf(read()).length;
    for (let count = 0; count < MESSAGES_READ; count += 1) {
      replica().append('Dave K', `line ${count}`, 'in');
    }
    const page = read();
    expect(textsOf(page).at(-1)).toBe(`line ${MESSAGES_READ - 1}`);
    expect(textsOf(page)).toHaveLength(MESSAGES_READ);
    expect(page.health.state).toBe('degraded');
    expect(page.health.counts.leftOut).toBeGreaterThanOrEqual(before);
    expect(page.health.counts.rows).toBe(MESSAGES_READ);
  });

  it('says the same of an unknown page', () => {
    const rows = Array.from({ length: MESSAGES_READ + 5 }, (_, index) => `<p>line ${index}</p>`);
    showPage(`<div role="log">${rows.join('')}</div><textarea aria-label="Message"></textarea>`);
    const page = read();
    expect(textsOf(page)).toHaveLength(MESSAGES_READ);
    expect(page.health).toMatchObject({ state: 'degraded', counts: { leftOut: 5 } });
  });

  it('reads a known site inside thirty shadow roots', () => {
    loadPage('sites/whatsapp/2026-04');
    const chat = document.querySelector('#main');
    let root: ParentNode & Node = document.body;
    for (let depth = 0; depth < 30; depth += 1) {
      const host = document.createElement('x-part');
      root.appendChild(host);
      root = host.attachShadow({ mode: 'open' });
    }
    if (chat) root.appendChild(chat);
    const expected = expectedOf('sites/whatsapp/2026-04').messages.map((message) => message.text);
    const page = read();
    expect(textsOf(page)).toEqual(expected);
    expect(page.health.state).toBe('reading');
  });

  it('never asks for innerText, nor for the layout of a message to read its words', () => {
    const trap = () => {
      throw new Error('it was asked');
    };
    for (const name of ['innerText', 'outerText', 'offsetWidth', 'offsetHeight'] as const) {
      Object.defineProperty(HTMLElement.prototype, name, { get: trap, configurable: true });
    }
    try {
      for (const name of ['sites/discord/2026-06', 'page/pages/chatscope']) {
        loadPage(name);
        expect(textsOf(read())).toEqual(expectedOf(name).messages.map((message) => message.text));
      }
    } finally {
      for (const name of ['innerText', 'outerText', 'offsetWidth', 'offsetHeight'] as const) {
        Reflect.deleteProperty(HTMLElement.prototype, name);
      }
    }
  });

  it('reads rows with hostile classes and ids', () => {
    const names = [
      '__proto__',
      'constructor',
      "x'], [y='",
      '}{*',
      '\\',
      'a'.repeat(10_000),
      '🙂',
      '<b>',
    ];
    const rows = names.map((name, index) => {
      const row = document.createElement('p');
      row.className = `${name} toString hasOwnProperty`;
      row.dataset.messageId = name;
      row.innerHTML = `<span class="${'me-'.repeat(500)}"></span><b class="valueOf">line ${index}</b>`;
      return row.outerHTML;
    });
    showPage(`<div role="log">${rows.join('')}</div><textarea aria-label="Message"></textarea>`);
    const page = read();
    expect(textsOf(page)).toEqual(names.map((_, index) => `line ${index}`));
    const keys = page.readings[0]?.messages.map((message) => message.key);
    expect(new Set(keys).size).toBe(names.length);
  });

  it('does not go round in a form whose fields are named like parts of the page', () => {
    const fields = ['parentNode', 'parentElement', 'host', 'children', 'childNodes', 'nodeType']
      .concat(['matches', 'contains', 'closest', 'shadowRoot', 'localName', 'textContent'])
      .map((name) => `<input type="hidden" name="${name}">`)
      .join('');
    const rows = ['aa bb', 'cc dd', 'ee ff'].map((text) => `<p>${text}</p>`).join('');
    const chat = `<div role="log">${rows}</div><textarea aria-label="Message"></textarea>`;
    showPage(`<main><form>${fields}<div>${chat}</div></form></main>`);
    expect(() => read()).not.toThrow();
    showPage(`<main><form>${fields}</form><div>${chat}</div></main>`);
    expect(textsOf(read())).toEqual(['aa bb', 'cc dd', 'ee ff']);
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
