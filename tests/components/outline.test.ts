// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createOutline, type Outline } from '../../components/panel/outline.ts';

let frames: (() => void)[];
let root: ShadowRoot;
let open: ShadowRoot | null;
let outline: Outline;

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  Object.assign(window, { innerWidth: 1_000, innerHeight: 800 });
  document.body.innerHTML = '<p id="first"></p><p id="second"></p>';
  const host = document.createElement('div');
  document.body.append(host);
  root = host.attachShadow({ mode: 'closed' });
  open = root;
  move('first', 300);
  move('second', 400);
  outline = createOutline(
    () => open,
    (message) => document.getElementById(message),
  );
});

/** Puts a message 40 px high there. */
function move(id: string, top: number): void {
  const rect = { left: 100, top, right: 300, bottom: top + 40, width: 200, height: 40 } as DOMRect;
  const element = document.getElementById(id);
  if (element) element.getBoundingClientRect = () => rect;
}

/** Lets the browser draw once. */
function draw(): void {
  for (const frame of frames.splice(0)) frame();
}

function rings(): { top: string; says: string | null }[] {
  return [...root.querySelectorAll<HTMLElement>('.outline')].map((ring) => ({
    top: ring.style.top,
    says: ring.textContent,
  }));
}

describe('the outline', () => {
  it('stands around the message and follows it', () => {
    expect(outline.toggle('first')).toBe(true);
    expect(rings()).toEqual([{ top: '294px', says: '' }]);
    move('first', 200);
    draw();
    expect(rings()).toEqual([{ top: '194px', says: '' }]);
  });

  it('goes on the second press, and then nothing runs', () => {
    outline.toggle('first');
    expect(outline.toggle('first')).toBe(true);
    expect(rings()).toEqual([]);
    draw();
    expect(frames).toEqual([]);
  });

  it('stands around one message at a time', () => {
    outline.toggle('first');
    outline.toggle('second');
    draw();
    expect(rings()).toEqual([{ top: '394px', says: '' }]);
  });

  it('is not there for a message that is not on the page', () => {
    expect(outline.toggle('third')).toBe(false);
    expect(rings()).toEqual([]);
    expect(frames).toEqual([]);
  });

  it('goes with its message, and comes back with it', () => {
    outline.toggle('first');
    const row = document.getElementById('first');
    row?.remove();
    draw();
    expect(rings()).toEqual([]);
    if (row) document.body.append(row);
    draw();
    expect(rings()).toHaveLength(1);
    row?.remove();
    expect(outline.toggle('first')).toBe(true);
    expect(outline.toggle('first')).toBe(false);
  });

  it('goes with the panel, and is not in the next one', () => {
    outline.toggle('first');
    open = null;
    draw();
    expect(rings()).toEqual([]);
    expect(frames).toEqual([]);
    open = root;
    draw();
    expect(rings()).toEqual([]);
    expect(outline.toggle('first')).toBe(true);
  });

  it.each([
    ['↑', -500, '0px'],
    ['↓', 2_000, '760px'],
  ])('is an arrow %s at the edge for what is out of sight', (arrow, top, edge) => {
    move('first', top);
    expect(outline.toggle('first')).toBe(true);
    expect(rings()).toEqual([{ top: edge, says: arrow }]);
    move('first', 300);
    draw();
    expect(rings()).toEqual([{ top: '294px', says: '' }]);
  });

  it('is hidden from screen readers and lets every press through', () => {
    outline.toggle('first');
    const ring = root.querySelector<HTMLElement>('.outline');
    expect(ring?.getAttribute('aria-hidden')).toBe('true');
    expect(ring?.style.pointerEvents).toBe('none');
  });

  it('touches no element of the page', async () => {
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    outline.toggle('first');
    draw();
    outline.toggle('first');
    changes.push(...observer.takeRecords());
    expect(changes).toEqual([]);
  });
});
