import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Gallery, openGallery } from '../../scripts/gallery/browser.ts';
import { buildGallery } from '../../scripts/gallery/build.ts';
import type { Scene } from '../../scripts/gallery/scenes.ts';
import { until } from './harness/until.ts';

const SCENE: Scene = { voice: 'threat', level: 4, language: 'en', age: '9-12' };
const SCENES: readonly Scene[] = [SCENE, { ...SCENE, open: 'talk' }, { ...SCENE, level: 1 }];
const WIDTHS = [240, 320, 1280];

const STYLES = {
  'a page that is zoomed in': 'html { zoom: 2 }',
  'a page that is zoomed out, twice': 'html { zoom: 0.5 } body { zoom: 0.5 }',
  'a page that is turned and shrunk': 'html { transform: scale(0.5) rotate(20deg) }',
  'a page that unsets everything': '* { all: unset !important }',
  'a page that hides everything':
    'html { filter: opacity(0.1); clip-path: inset(50%); visibility: hidden }',
  'a page with a style for everything':
    '* { font-size: 40px !important; letter-spacing: 9px !important; text-transform: uppercase !important; ' +
    'direction: rtl !important; writing-mode: vertical-rl !important; width: 20px !important; ' +
    'position: static !important } html > :not(head, body) { display: none !important }',
  'a page with a root of one pixel':
    'html { width: 1px; height: 1px; overflow: hidden; contain: strict }',
} as const;

/** What is measured of the panel, in CSS pixels of the window. */
interface Measured {
  readonly letters: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** What lies on top at the middle of the quick exit is Sidelight's. */
  readonly onTop: boolean;
}

describe('a page that is not made for it', () => {
  let folder: string;
  let gallery: Gallery;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sidelight-gallery-'));
    gallery = await openGallery(await buildGallery(folder));
  });

  beforeEach(async () => {
    await gallery.look({ width: 1280, height: 800 });
    await gallery.show(SCENE);
  });

  afterEach(async () => {
    await gallery.page.evaluate(() => {
      for (const added of document.querySelectorAll('style[data-hostile], dialog')) added.remove();
    });
  });

  afterAll(async () => {
    await gallery?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test.each(Object.entries(STYLES))('%s', async (_, css) => {
    const usual = await measure();
    await gallery.page.evaluate((text) => {
      const style = document.createElement('style');
      style.dataset.hostile = '';
      style.textContent = text;
      document.head.append(style);
    }, css);
    for (const width of WIDTHS) {
      await gallery.look({ width, height: 640 });
      expect(await gallery.measure(SCENES), `${width} px`).toEqual([]);
      await gallery.show(SCENE);
      const { letters, onTop } = await measure();
      expect(letters, `${width} px`).toBeCloseTo(usual.letters, 0);
      expect(onTop, `${width} px`).toBe(true);
    }
  });

  test('a page that opens a dialog over it', async () => {
    await openDialog('first');
    await until('the panel to stand in the dialog', async () => (await measure()).onTop);
    await openDialog('second');
    await until('the panel to stand in the second one', async () => (await measure()).onTop);
    await gallery.page.evaluate(() => {
      for (const dialog of document.querySelectorAll('dialog')) dialog.close();
    });
    await until('the panel to stand in the page again', async () => {
      const { onTop } = await measure();
      return (
        onTop && (await gallery.page.evaluate(() => document.querySelector('dialog *') === null))
      );
    });
  });

  test('a page that has a dialog open already', async () => {
    await openDialog('first');
    await gallery.show(SCENE);
    expect((await measure()).onTop).toBe(true);
  });

  test('a page that fills the screen', async () => {
    const session = await gallery.page.createCDPSession();
    const press = (expression: string) =>
      session.send('Runtime.evaluate', { expression, userGesture: true, awaitPromise: true });
    await press("document.querySelector('.chat').requestFullscreen()");
    expect(await gallery.page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await until('the panel to stand on top', async () => (await measure()).onTop);
    await press('document.exitFullscreen()');
    await session.detach();
  });

  test('moves out of the way of a composer that grows', async () => {
    const before = await measure();
    await gallery.page.evaluate(() => {
      const composer = document.querySelector<HTMLElement>('.composer');
      if (composer !== null) composer.style.height = '300px';
    });
    await until(
      'the panel to stand above it',
      async () => (await measure()).bottom < before.bottom - 200,
    );
  });

  describe('dragged by its header', () => {
    test('is put elsewhere, and never out of the window nor over the composer', async () => {
      const { left, top, bottom } = await measure();
      await drag(-500, 0);
      expect((await measure()).left).toBeCloseTo(left - 500, 0);
      await drag(-3000, -3000);
      expect(await measure()).toMatchObject({ left: 16, top: 16 });
      await drag(0, 3000);
      expect((await measure()).bottom).toBeLessThanOrEqual(bottom);
      expect((await measure()).top).toBeGreaterThanOrEqual(top);
    });

    test('stays where it is when a button of it is dragged', async () => {
      const before = await measure();
      await drag(-300, 0, '.exit');
      expect(await measure()).toEqual(before);
    });
  });

  async function drag(right: number, down: number, by = '.top .brand'): Promise<void> {
    const at = await gallery.page.evaluate((selector) => {
      const root = [...document.documentElement.children].at(-1)?.shadowRoot;
      const box = root?.querySelector(selector)?.getBoundingClientRect();
      return { x: (box?.left ?? 0) + 10, y: (box?.top ?? 0) + 12 };
    }, by);
    const { mouse } = gallery.page;
    await mouse.move(at.x, at.y);
    await mouse.down();
    await mouse.move(at.x + right / 2, at.y + down / 2);
    await mouse.move(at.x + right, at.y + down);
    await mouse.up();
    await gallery.page.evaluate(() => new Promise(requestAnimationFrame));
  }

  function measure(): Promise<Measured> {
    return gallery.page.evaluate(() => {
      const hosts = [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
      const root = hosts[0]?.shadowRoot;
      const panel = root?.querySelector('.panel')?.getBoundingClientRect();
      const text = root?.querySelector('h2')?.firstChild;
      const range = document.createRange();
      if (text) range.selectNodeContents(text);
      const exit = root?.querySelector('.exit')?.getBoundingClientRect() ?? new DOMRect();
      const [x, y] = [(exit.left + exit.right) / 2, (exit.top + exit.bottom) / 2];
      return {
        letters: range.getClientRects()[0]?.height ?? 0,
        left: panel?.left ?? 0,
        top: panel?.top ?? 0,
        right: panel?.right ?? 0,
        bottom: panel?.bottom ?? 0,
        onTop: root !== undefined && document.elementFromPoint(x, y) === hosts[0],
      };
    });
  }

  function openDialog(id: string): Promise<void> {
    return gallery.page.evaluate((name) => {
      const dialog = document.createElement('dialog');
      dialog.id = name;
      dialog.style.cssText = 'width: 100vw; height: 100vh; max-width: none; max-height: none';
      document.body.append(dialog);
      dialog.showModal();
    }, id);
  }
});
