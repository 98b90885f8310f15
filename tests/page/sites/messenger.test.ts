// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createMemory } from '../../../lib/page/memory.ts';
import { loadPage, read, replica, showPage, textsOf, told } from '../page.ts';

const FULL = 'sites/messenger/2026-08';
const DOCKED = 'sites/messenger/2026-11';

function find(selector: string): Element {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`nothing is ${selector}`);
  return found;
}

/** What stands in place of the composer until a request is accepted. */
function askToAccept(composer: Element, word = 'Accept'): void {
  composer.innerHTML = `<div role="button">Block</div><div role="button">${word}</div>`;
}

describe('messenger docked over another page', () => {
  it('keeps two conversations apart, and knows which of them is a group', () => {
    loadPage(DOCKED);
    const { readings, containers } = read();
    expect(readings.map(({ conversation }) => conversation)).toEqual([
      expect.objectContaining({ id: 'messenger:Dave K', partner: 'Dave K', group: false }),
      expect.objectContaining({ id: 'messenger:Team Blue', partner: 'Team Blue', group: true }),
    ]);
    expect(containers).toHaveLength(2);
  });

  it('gives what is new in one of them as its own', () => {
    loadPage(DOCKED);
    const memory = createMemory();
    read(memory);
    const row = [...document.querySelectorAll('.x1tab')].at(-1)?.querySelector('.x1msg');
    row?.setAttribute('data-message-id', '100000000000001@msgr.7400000000000000999');
    const page = read(memory);
    expect(page.readings.map(({ conversation }) => conversation.partner)).toEqual(['Team Blue']);
    expect(textsOf(page)).toEqual(['who has the ball?']);
  });

  it('takes a request in one of them for that one alone', () => {
    loadPage(DOCKED);
    askToAccept(find('.x1tab:last-child .x1composer'));
    expect(read().readings.map(({ conversation }) => conversation.request)).toEqual([false, true]);
  });

  it('reads none of the feed and its comments', () => {
    loadPage(DOCKED);
    find('.x1tabs').remove();
    expect(read()).toMatchObject({
      readings: [],
      health: { state: 'not_a_chat', site: 'messenger' },
    });
  });

  it('names no partner after the feed when the log says no name', () => {
    loadPage(DOCKED);
    find('.x1tab:last-child').remove();
    find('[role=log]').setAttribute('aria-label', 'Messages');
    find('.x1tab h2').remove();
    expect(read().readings[0]?.conversation.partner).toBeNull();
  });
});

describe('messenger on the full page', () => {
  it('reads a request by its address and by its buttons', () => {
    loadPage(FULL, 'https://www.facebook.com/messages/requests/t/100000000000011/');
    expect(read().readings[0]?.conversation.request).toBe(true);
    loadPage(FULL);
    expect(read().readings[0]?.conversation.request).toBe(false);
    askToAccept(find('.x1composer'), 'Accepter');
    const page = read();
    expect(page.readings[0]?.conversation.request).toBe(true);
    expect(textsOf(page)).toHaveLength(8);
  });

  it('does not take a message that says "accept" for a request', () => {
    loadPage(FULL);
    const copy = find('[aria-label^="Enter, Message sent"] span');
    copy.textContent = 'Accept';
    expect(read().readings[0]?.conversation.request).toBe(false);
  });

  it('reads the sender in another language, and the address of messenger.com', () => {
    loadPage(FULL, 'https://www.messenger.com/e2ee/t/100000000000011/');
    const before = told(read());
    for (const part of document.querySelectorAll('[aria-label]')) {
      const label = part.getAttribute('aria-label') ?? '';
      const french = label
        .replace(/^At (.+?), You(.*)$/s, 'À $1, Vous$2')
        .replace(/^At (.+?), (.+)$/s, 'À $1, $2')
        .replace(/^Enter, .*$/s, 'Entrée, message')
        .replace('Messages in conversation with', 'Messages dans la conversation avec');
      part.setAttribute('aria-label', french);
    }
    const page = read();
    expect(page.readings[0]?.conversation).toMatchObject({
      id: 'messenger:100000000000011',
      partner: 'Dave K',
    });
    expect(told(page)).toEqual(
      before.map((message) => ({ ...message, author: message.author?.replace('You', 'Vous') })),
    );
  });

  it('reads all the words though no label says who wrote them', () => {
    loadPage(FULL);
    const words = textsOf(read());
    for (const row of document.querySelectorAll('.x1msg')) row.removeAttribute('aria-label');
    const page = read();
    expect(textsOf(page)).toEqual(words);
    expect(page.health.state).toBe('degraded');
  });

  it('keeps a message and its key when the list takes others out above it', () => {
    loadPage(FULL);
    const memory = createMemory();
    read(memory);
    for (const row of [...document.querySelectorAll('.x1rows > div')].slice(2, 6)) {
      row.innerHTML = '<div data-virtualized="true"></div>';
    }
    expect(read(memory).readings).toEqual([]);
    replica().append('Dave K', 'bye', 'in');
    expect(textsOf(read(memory))).toEqual(['bye']);
  });

  it('says that the site asks to sign in, or for the PIN', () => {
    const url = 'https://www.facebook.com/messages/t/100000000000011/';
    showPage('<form><input name="email"><input name="pass" type="password"></form>', url);
    expect(read().health).toMatchObject({ state: 'gated', site: 'messenger' });
    showPage('<div role="dialog"><h2>Enter your PIN</h2><input aria-label="PIN"></div>', url);
    expect(read().health).toMatchObject({ state: 'gated', site: 'messenger' });
  });
});
