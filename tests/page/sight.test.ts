// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { placeToWrite, placeToWriteFinder } from '../../lib/page/place-to-write.ts';
import { sightOf } from '../../lib/page/sight.ts';

beforeEach(() => {
  Object.assign(window, { innerWidth: 1_000, innerHeight: 800 });
  document.body.innerHTML = '';
});

/** Puts an element where a browser would lay it out: left, top, right, bottom. */
function put(parent: Element, tag: string, [left, top, right, bottom]: readonly number[]): Element {
  const element = document.createElement(tag);
  parent.append(element);
  const [width, height] = [Number(right) - Number(left), Number(bottom) - Number(top)];
  const rect = { left, top, right, bottom, width, height } as DOMRect;
  element.getBoundingClientRect = () => rect;
  return element;
}

describe('sightOf', () => {
  /** The history of a chat, between its heading and its composer. */
  function row(...sides: number[]): Element {
    const scroller = put(document.body, 'div', [200, 100, 900, 700]);
    (scroller as HTMLElement).style.overflowY = 'auto';
    return put(scroller, 'p', sides);
  }

  it('is all of a message that can be seen', () => {
    expect(sightOf(row(220, 300, 500, 340))).toEqual({
      box: { left: 220, top: 300, right: 500, bottom: 340 },
      away: null,
    });
  });

  it('is the part of it that the scrolling box around it leaves', () => {
    expect(sightOf(row(220, 80, 950, 140))?.box).toEqual({
      left: 220,
      top: 100,
      right: 900,
      bottom: 140,
    });
  });

  it.each([
    ['up', [220, -400, 500, -360], { left: 360, top: 100 }],
    // Behind the heading: in the window, and out of sight all the same.
    ['up', [220, 40, 500, 90], { left: 360, top: 100 }],
    ['down', [220, 750, 500, 790], { left: 360, top: 700 }],
    ['right', [950, 300, 990, 340], { left: 900, top: 320 }],
    ['left', [0, 300, 190, 340], { left: 200, top: 320 }],
  ])('tells which way a message lies: %s', (away, sides, point) => {
    const sight = sightOf(row(...sides));
    expect(sight?.away).toBe(away);
    expect(sight?.box).toMatchObject({ ...point, right: point.left, bottom: point.top });
  });

  it('is none in a box that is closed', () => {
    const closed = put(document.body, 'div', [200, 100, 900, 100]);
    (closed as HTMLElement).style.overflow = 'hidden';
    expect(sightOf(put(closed, 'p', [220, 100, 500, 140]))).toBeNull();
  });
});

describe('placeToWrite', () => {
  it('is the row under the chat, buttons included, and no other field', () => {
    const page = put(document.body, 'main', [0, 0, 1_000, 800]);
    put(page, 'textarea', [0, 720, 190, 780]);
    const chat = put(page, 'div', [200, 100, 900, 700]);
    put(chat, 'textarea', [220, 500, 500, 540]);
    const bar = put(page, 'div', [200, 700, 900, 800]);
    const field = put(bar, 'p', [220, 720, 800, 760]);
    field.setAttribute('contenteditable', 'true');
    put(bar, 'button', [820, 720, 860, 760]);
    expect(placeToWrite(chat)).toBe(bar);
  });

  it('is none where nothing can be written', () => {
    const chat = put(document.body, 'div', [200, 100, 900, 700]);
    const field = put(document.body, 'textarea', [220, 720, 800, 760]);
    field.setAttribute('readonly', '');
    expect(placeToWrite(chat)).toBeNull();
  });

  it('is found again where the page has put another', () => {
    const chat = put(document.body, 'div', [200, 100, 900, 700]);
    const find = placeToWriteFinder();
    const field = put(document.body, 'textarea', [220, 720, 800, 760]);
    expect(find(chat)).toBe(field);
    field.remove();
    expect(find(chat)).toBeNull();
    expect(find(put(document.body, 'div', [200, 100, 900, 700]))).toBeNull();
    const other = put(document.body, 'textarea', [220, 720, 800, 760]);
    expect(find(put(document.body, 'div', [200, 100, 900, 700]))).toBe(other);
  });
});
