// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { loadPage, read, replica, textsOf, told } from '../page.ts';

const WHISPER = 'sites/twitch/2026-04';

function find(selector: string): Element {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`nothing is ${selector}`);
  return found;
}

/** Opens a second whisper beside that of Dave K. */
function whisperToo(): void {
  const second = find('.whispers-thread').cloneNode(true) as Element;
  const name = second.querySelector('.thread-header span');
  name?.setAttribute('title', 'Zoe');
  if (name) name.textContent = 'Zoe';
  for (const author of second.querySelectorAll('[data-a-target=whisper-message-name]')) {
    if (author.textContent === 'Dave K') author.textContent = 'Zoe';
  }
  find('.whispers-thread').after(second);
}

describe('twitch', () => {
  it('never reads the chat of a stream', () => {
    loadPage(WHISPER);
    expect(textsOf(read())).not.toContain('hello everyone');
    find('.whispers').remove();
    expect(read()).toMatchObject({ readings: [], health: { state: 'not_a_chat', site: 'twitch' } });
  });

  it('keeps two whispers apart', () => {
    loadPage(WHISPER);
    whisperToo();
    expect(read().readings.map(({ conversation }) => conversation.id)).toEqual([
      'twitch:Dave K',
      'twitch:Zoe',
    ]);
  });

  it('takes a whisper that has to be let in for a request, and no other one', () => {
    loadPage(WHISPER);
    whisperToo();
    const last = [...document.querySelectorAll('.whisper-input')].at(-1);
    if (last) last.innerHTML = '<button>Ignore</button><button>Accept</button>';
    expect(read().readings.map(({ conversation }) => conversation.request)).toEqual([false, true]);
  });

  it('knows who is who without the picture of the account', () => {
    loadPage(WHISPER);
    find('[data-a-target=user-menu-toggle]').remove();
    expect(told(read()).map(({ direction }) => direction)).toEqual([
      'in',
      'in',
      'out',
      'out',
      'in',
      'in',
      'in',
    ]);
  });

  it('reads words on both sides of an emote without the line around them', () => {
    loadPage(WHISPER);
    for (const line of document.querySelectorAll('.message')) line.replaceWith(...line.childNodes);
    expect(textsOf(read()).slice(0, 3)).toEqual([
      'that speedrun was wild PogChamp new record',
      'which route did you take\nthrough the cave?',
      'the left one',
    ]);
  });

  it('reads a whisper in a tab of its own', () => {
    loadPage(WHISPER, 'https://www.twitch.tv/messages');
    replica().append('Dave K', 'hello again', 'in');
    expect(textsOf(read()).at(-1)).toBe('hello again');
  });
});
