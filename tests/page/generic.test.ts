// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createMemory } from '../../lib/page/memory.ts';
import {
  expectedOf,
  loadPage,
  pagesWithoutChatByMarkup,
  read,
  showPage,
  textsOf,
  told,
} from './page.ts';

describe.each(pagesWithoutChatByMarkup())('%s', (name) => {
  it('is no chat', () => {
    loadPage(`page/pages/${name}`);
    const page = read();
    expect(page.readings).toEqual([]);
    expect(page.health).toMatchObject({ state: 'not_a_chat', site: null });
  });
});

describe.each(['demo-chat', 'converse', 'chatscope'])('%s', (name) => {
  it('is read without any knowledge of the site', () => {
    loadPage(`page/pages/${name}`);
    const page = read();
    expect(told(page)).toEqual(expectedOf(`page/pages/${name}`).messages);
    expect(page.readings[0]).toMatchObject({
      confidence: 'generic',
      conversation: { site: 'generic' },
    });
    expect(page.health.state).toBe('reading');
  });
});

/** A chat of plain rows: `who` says how a row shows its author. */
function chat(
  rows: readonly string[],
  composer = '<textarea placeholder="Write a message"></textarea>',
): string {
  return `<main><h2>Room</h2><div role="log">${rows.join('')}</div>${composer}</main>`;
}

describe('the generic reader', () => {
  it('takes neither the initial in a face nor the buttons of a heading for a name', () => {
    loadPage('page/pages/converse', 'https://unknown.example/?token=secret');
    const [reading] = read().readings;
    expect(reading?.conversation).toMatchObject({ partner: 'dave_k', group: false });
    expect(reading?.conversation.id).not.toContain('secret');
  });

  it('reads a message that has a reaction or a quote, without them', () => {
    const row = (text: string) =>
      `<div class="msg"><div class="inner has-reactions with-quote"><div class="quote">earlier words</div><p class="body">${text}</p><div class="reactions">LOL 2</div></div></div>`;
    showPage(chat([row('one here'), row('two here'), row('three here')]));
    expect(textsOf(read())).toEqual(['one here', 'two here', 'three here']);
  });

  it('credits no quoted words, unless there are no others', () => {
    const row = (words: string) => `<div class="msg"><span class="body">${words}</span></div>`;
    const quote = '<blockquote><p class="line">earlier words</p></blockquote>';
    showPage(
      chat([
        row('one here'),
        `<div class="msg">${quote}<span class="body">two here</span></div>`,
        row('three here'),
        `<div class="msg">${quote}</div>`,
        `<div class="msg">${quote}</div>`,
      ]),
    );
    expect(textsOf(read()).slice(0, 3)).toEqual(['one here', 'two here', 'three here']);
    expect(textsOf(read())).toContain('earlier words');
  });

  it('takes the bold start of a line for its author', () => {
    showPage(
      chat(
        [
          'Dave: 13 lol',
          'Mia: same',
          'Dave: which school are you at?',
          'Mia: the one by the river',
        ].map((line) => {
          const [name, text] = line.split(': ');
          return `<p><b>${name}:</b> ${text}</p>`;
        }),
      ),
    );
    expect(told(read()).slice(0, 2)).toEqual([
      { text: '13 lol', direction: 'unknown', author: 'Dave' },
      { text: 'same', direction: 'unknown', author: 'Mia' },
    ]);
  });

  it('takes a time and a name before the words for what they are, whatever comment stands there', () => {
    const lines = ['Stranger: hi there', 'You: hello', 'Stranger: how old are you', 'You: 13'];
    showPage(
      chat(
        lines.map((line, at) => {
          const [name, text] = line.split(': ');
          return `<p><!--v-if--><span>[15:1${at}]</span> <b>${name}</b>: ${text}</p>`;
        }),
      ),
    );
    expect(told(read()).slice(0, 2)).toEqual([
      { text: 'hi there', direction: 'in', author: 'Stranger' },
      { text: 'hello', direction: 'out', author: 'You' },
    ]);
  });

  it.each([
    '<textarea class="chatmsg"></textarea>',
    '<textarea id="roomMessage"></textarea>',
    '<input name="msg_text">',
  ])('knows a field by what only scripts and styles call it: %s', (composer) => {
    const lines = ['Stranger: hi there', 'You: hello', 'Stranger: how old are you', 'You: 13'];
    const rows = lines.map((line, at) => {
      const [name, text] = line.split(': ');
      return `<div class="line"><time>15:1${at}</time> <b>${name}:</b> <p>${text}</p></div>`;
    });
    const page = (field: string) => `<main><div>${rows.join('')}</div>${field}</main>`;
    showPage(page(composer));
    expect(textsOf(read())).toEqual(lines.map((line) => line.split(': ')[1]));
    showPage(page(composer.replace(/chatmsg|roomMessage|msg_text/u, 'comment-message')));
    expect(textsOf(read())).toEqual([]);
  });

  it('does not believe a class that stands on both sides', () => {
    const row = (side: string, text: string) =>
      `<div class="msg"><div class="content--${side}"><p class="body body--received">${text}</p></div></div>`;
    showPage(chat([row('them', 'hi there'), row('me', 'hello'), row('them', 'new here?')]));
    expect(told(read()).map((message) => message.direction)).toEqual(['in', 'out', 'in']);
  });

  it.each([
    ['remote', 'local'],
    ['stranger', 'you'],
    ['inbound', 'outbound'],
  ])('tells who writes by a pair of classes: %s and %s', (theirs, own) => {
    const row = (side: string, text: string) =>
      `<div class="msg ${side}"><p class="body">${text}</p></div>`;
    showPage(chat([row(theirs, 'hi there'), row(own, 'hello'), row(theirs, 'new here?')]));
    expect(told(read()).map((message) => message.direction)).toEqual(['in', 'out', 'in']);
    // One of the pair alone may be called so for any other reason.
    showPage(chat([row(own, 'hello'), row(own, 'new here?'), row(own, 'hi')]));
    expect(told(read()).map((message) => message.direction)).not.toContain('out');
  });

  it('takes what the user says for no name, whatever its class', () => {
    const lines = ['recipient: new here?', 'user: yes', 'recipient: how old are you', 'user: 13'];
    const rows = lines.map((line) => {
      const [who, text] = line.split(': ');
      return `<div><span class="bubble__text bubble__text--${who}">${text}</span></div>`;
    });
    showPage(chat(rows));
    expect(textsOf(read())).toEqual(lines.map((line) => line.split(': ')[1]));
  });

  it('believes no pair of classes of which both stand on one row', () => {
    const row = (text: string) =>
      `<div class="msg"><i class="tail--them"></i><i class="tail--me"></i><p class="body">${text}</p></div>`;
    showPage(chat([row('hi there'), row('hello'), row('new here?')]));
    expect(told(read()).map((message) => message.direction)).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
  });

  it('reads rows in nested open shadow roots', () => {
    showPage('<chat-app></chat-app>');
    let root: ParentNode & Node = document.body;
    for (let depth = 0; depth < 30; depth += 1) {
      const host = document.createElement('x-part');
      root.appendChild(host);
      root = host.attachShadow({ mode: 'open' });
    }
    const inner = document.createElement('main');
    inner.innerHTML = chat(
      ['one', 'two', 'three'].map((text) => `<x-row><p>message ${text}</p></x-row>`),
    );
    root.appendChild(inner);
    expect(textsOf(read())).toEqual(['message one', 'message two', 'message three']);
  });

  it('reads rows that keep their words in a shadow root of their own', () => {
    showPage(chat(['<x-row></x-row>', '<x-row></x-row>', '<x-row></x-row>']));
    for (const [index, row] of [...document.querySelectorAll('x-row')].entries()) {
      row.attachShadow({
        mode: 'open',
      }).innerHTML = `<p class="body">line number ${index}</p><slot></slot>`;
    }
    expect(textsOf(read())).toEqual(['line number 0', 'line number 1', 'line number 2']);
  });

  it('reads two conversations on one page apart', () => {
    const box = (name: string) =>
      `<section><h3>${name}</h3><div role="log">${['a', 'b', 'c'].map((text) => `<p>${name} says ${text}</p>`).join('')}</div><textarea aria-label="Message"></textarea></section>`;
    showPage(box('Robin') + box('Kim'));
    const page = read();
    expect(page.readings.map((reading) => reading.conversation.partner)).toEqual(['Robin', 'Kim']);
    expect(page.readings.map((reading) => reading.messages.length)).toEqual([3, 3]);
    expect(page.health.counts.conversations).toBe(2);
  });

  it('gives only new rows, and keys that stay when older rows come above', () => {
    const line = (text: string) => `<p>${text}</p>`;
    showPage(chat(['yes', 'ok', 'ok', 'see you'].map(line)));
    const memory = createMemory();
    const keys = read(memory).readings[0]?.messages.map((message) => message.key);
    expect(new Set(keys).size).toBe(4);
    const log = document.querySelector('[role=log]');
    log?.insertAdjacentHTML('afterbegin', line('much earlier'));
    log?.insertAdjacentHTML('beforeend', line('ok'));
    expect(textsOf(read(memory))).toEqual(['much earlier', 'ok']);
  });

  it('turns down a comment box even under rows of two people', () => {
    const rows = ['Ana', 'Tom', 'Ana', 'Tom'].map(
      (name, index) => `<li><b class="author">${name}</b><p>comment ${index}</p></li>`,
    );
    showPage(`<ul>${rows.join('')}</ul><textarea aria-label="Add a comment"></textarea>`);
    expect(read().health.state).toBe('not_a_chat');
  });

  it('turns down the body of a mail under a list of mails', () => {
    const mail = (name: string, subject: string) =>
      `<div class="mail"><span class="sender">${name}</span><span class="words">${subject}</span><span class="when">10:12</span></div>`;
    const mails = [mail('Office', 'Timetable'), mail('Library', 'Books'), mail('Office', 'Trip')];
    showPage(`${mails.join('')}<div contenteditable="true" aria-label="Message body"></div>`);
    expect(read().health.state).toBe('not_a_chat');
  });

  it('knows a field by what it is for, and not because it is a textarea', () => {
    const field = '<textarea id="roomTextarea" placeholder="Type message"></textarea>';
    showPage(chat(['one here', 'two here', 'three here'].map(plainRow), field));
    expect(textsOf(read())).toEqual(['one here', 'two here', 'three here']);
    showPage(chat(['one here', 'two here', 'three here'].map(plainRow), taskField));
    expect(read().health.state).toBe('not_a_chat');
  });

  it('knows a field in which messages are posted', () => {
    const rows = ['Dave K', 'Mia', 'Dave K', 'Mia'].map(
      (name, at) => `<div class="row"><b class="sender">${name}</b><p>line number ${at}</p></div>`,
    );
    showPage(chat(rows, '<textarea id="post_textbox" placeholder="Write to dave"></textarea>'));
    expect(textsOf(read())).toHaveLength(4);
    showPage(chat(rows, '<textarea id="box" placeholder="Write a post to the wall"></textarea>'));
    expect(read().health.state).toBe('not_a_chat');
  });

  it('takes neither how long ago it was nor a time beside a name for a part of the name', () => {
    const row = (name: string, ago: string, text: string) =>
      `<div class="msg"><div class="head">${name} <time>15:10</time></div><p class="body">${text}</p><i class="when">${ago}</i></div>`;
    showPage(
      chat([
        row('Dave K', '177d', 'one here'),
        row('Mia', '177d', 'two here'),
        row('Dave K', '3 days ago', 'three here'),
        row('Mia', '2 min ago', 'four here'),
      ]),
    );
    expect(told(read()).map(({ author, text }) => [author, text])).toEqual([
      ['Dave K', 'one here'],
      ['Mia', 'two here'],
      ['Dave K', 'three here'],
      ['Mia', 'four here'],
    ]);
  });

  it('takes the whole name rather than the initials in a face', () => {
    const row = (face: string, name: string, text: string) =>
      `<div class="msg"><div class="face-letters">${face}</div><b class="who">${name}</b><p class="body">${text}</p></div>`;
    showPage(
      chat([
        row('DK', 'Dave K', 'one here'),
        row('M', 'Mia', 'two here'),
        row('DK', 'Dave K', 'three here'),
        row('M', 'Mia', 'four here'),
      ]),
    );
    expect(told(read()).map(({ author }) => author)).toEqual(['Dave K', 'Mia', 'Dave K', 'Mia']);
  });

  it('leaves the name and the time out of words that stand beside them without a box of their own', () => {
    const row = (name: string, time: string, text: string) =>
      `<div class="msg"><div class="body"><div class="top"><b>${name}</b><span>${time}</span></div>${text}</div></div>`;
    showPage(
      chat([
        row('Dave K', '15:10', 'one here'),
        row('Mia', '15:11', 'two here'),
        row('Dave K', '15:12', 'at 15:30 then'),
        row('Mia', '15:13', 'four here'),
      ]),
    );
    expect(told(read()).map(({ author, text }) => [author, text])).toEqual([
      ['Dave K', 'one here'],
      ['Mia', 'two here'],
      ['Dave K', 'at 15:30 then'],
      ['Mia', 'four here'],
    ]);
  });

  it('reads words that are put into the slots of a row, and names its parts by what they are called', () => {
    const lines = [
      ['Dave K', 'one here'],
      ['Mia', 'two here'],
      ['Dave K', 'three here'],
      ['Mia', 'four here'],
    ];
    showPage(chat(lines.map(([, text]) => `<x-row>${text}</x-row>`)));
    for (const [index, row] of [...document.querySelectorAll('x-row')].entries()) {
      row.attachShadow({
        mode: 'open',
      }).innerHTML = `<div><span part="name">${lines[index]?.[0]}</span><span part="time">15:1${index}</span></div><div part="words"><slot></slot></div>`;
    }
    expect(told(read()).map(({ author, text }) => [author, text])).toEqual(lines);
  });
});

const plainRow = (text: string) => `<p class="line">${text}</p>`;
const taskField = '<textarea aria-label="Nueva tarea"></textarea>';
