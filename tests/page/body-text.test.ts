// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { bodyText, TEXT_LIMIT } from '../../lib/page/body-text.ts';

function text(html: string, rules = {}): string {
  const root = document.createElement('div');
  root.innerHTML = html;
  return bodyText(root, rules);
}

describe('bodyText', () => {
  it.each([
    ['hello <b>there</b>', 'hello there'],
    ['one<br>two', 'one\ntwo'],
    ['<p>one</p><p>two</p>', 'one\ntwo'],
    ['good <img alt="🎮"> game', 'good 🎮 game'],
    ['good <div><div><img alt="🎮"></div></div> game', 'good 🎮 game'],
    ['<div>one</div><div>two</div>', 'one\ntwo'],
    ['<img alt="smile" data-plain-text="🙂">', '🙂'],
    ['  a \n  b\u00a0 c ', 'a\nb c'],
  ])('reads %j as %j', (html, words) => {
    expect(text(html)).toBe(words);
  });

  it.each([
    'yes<time>17:00</time>',
    'yes<button>Reply</button>',
    'yes<span role="button">Reply</span>',
    'yes<span aria-hidden="true">17:00</span>',
    'yes<div contenteditable="true">a draft</div>',
    'yes<script>let a</script><style>b{}</style>',
    '<blockquote>are you coming?</blockquote>yes',
    'yes<svg><title>Read</title></svg>',
  ])('leaves out what is not the author speaking in %j', (html) => {
    expect(text(html)).toBe('yes');
  });

  it('reads a message that is nothing but a quote', () => {
    expect(text('<blockquote>to be or not to be</blockquote>')).toBe('to be or not to be');
  });

  it('keeps what the site says is read, and leaves out what it says is not', () => {
    const html = 'at <span class="mention" role="button">@Mia</span><i class="mark">(edited)</i>';
    expect(text(html, { keep: '.mention', omit: '.mark' })).toBe('at @Mia');
  });

  it('reads through shadow roots and slots', () => {
    const host = document.createElement('div');
    host.innerHTML = '<b slot="words">inside</b>';
    host.attachShadow({ mode: 'open' }).innerHTML = 'it is <slot name="words"></slot> here';
    expect(bodyText(host)).toBe('it is inside here');
  });

  it('cuts a very long message at a whole character', () => {
    expect(text('a'.repeat(100_000))).toBe('a'.repeat(TEXT_LIMIT));
    const cut = text(`a${'😀'.repeat(TEXT_LIMIT)}`);
    expect(cut.isWellFormed()).toBe(true);
    expect(cut.length).toBe(TEXT_LIMIT - 1);
  });

  it('replaces lone surrogates', () => {
    const root = document.createElement('p');
    root.append(document.createTextNode('a\ud83db\udc00c'));
    expect(bodyText(root)).toBe('a\ufffdb\ufffdc');
  });

  it('does not overflow however deep the page nests', () => {
    const root = document.createElement('div');
    let inner: Element = root;
    for (let depth = 0; depth < 2_000; depth += 1) {
      const child = document.createElement('span');
      inner.append(child);
      inner = child;
    }
    inner.append('deep down');
    expect(bodyText(root)).toBe('deep down');
  });

  it('stops at a bound in a page without end', () => {
    const root = document.createElement('div');
    for (let count = 0; count < 25_000; count += 1) root.append(document.createElement('i'));
    root.append('never reached');
    expect(bodyText(root)).toBe('');
  });
});
