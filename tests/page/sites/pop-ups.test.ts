// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { loadPage, read, showPage, textsOf } from '../page.ts';

const FEED = `<main>
  <article><p>A very small cat sits on a very large book.</p></article>
  <article><p>How to bind a comic by hand.</p></article>
  <article><p>Nine stations of a model railway.</p></article>
  <form><textarea placeholder="Add a comment"></textarea></form>
</main>`;

describe.each([
  ['tumblr', '2026-08', 'https://www.tumblr.com/dashboard'],
  ['pinterest', '2026-11', 'https://www.pinterest.com/pin/1/'],
])('%s, of whose pages little is known', (site, month, address) => {
  it('does not read a feed with a field for comments', () => {
    showPage(FEED, address);
    expect(read().health).toMatchObject({ state: 'not_a_chat', site });
  });

  it('reads a request, which has buttons where the composer would be', () => {
    loadPage(`sites/${site}/${month}`);
    const field = document.querySelector('textarea');
    if (field) field.outerHTML = '<button>Accept</button><button>Ignore</button>';
    const page = read();
    expect(page.readings[0]?.conversation.request).toBe(true);
    expect(textsOf(page).length).toBe(6);
  });
});
