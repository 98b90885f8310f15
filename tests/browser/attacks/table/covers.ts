import type { Attack } from '../attack.ts';

const kind = 'covers';

/** Something of the page lies over the panel. */
export const covers: readonly Attack[] = [
  {
    name: 'covers the window with the highest z-index',
    kind,
    after: () => void foe.cover(),
  },
  {
    name: 'covers it with ten frames',
    kind,
    after: () => {
      for (let frame = 0; frame < 10; frame += 1) foe.cover('iframe');
    },
  },
  {
    name: 'covers it with a popover',
    kind,
    after: () => {
      const cover = foe.cover();
      cover.popover = 'manual';
      cover.showPopover();
    },
  },
  {
    name: 'covers it with a popover that lets presses through',
    kind,
    after: () => {
      const cover = foe.cover('div', 'pointer-events: none');
      cover.popover = 'manual';
      cover.showPopover();
    },
  },
  {
    name: 'covers it with a popover in a closed shadow root',
    kind,
    after: () => {
      const root = foe.cover('div', 'pointer-events: none').attachShadow({ mode: 'closed' });
      const cover = foe.cover('div', 'pointer-events: auto', root);
      cover.popover = 'manual';
      cover.showPopover();
    },
  },
  {
    name: 'covers it with a popover in a closed shadow root that lets presses through',
    kind,
    // Only Chromium tells a script what lies over an element and lets presses through.
    must: 'told',
    after: () => {
      const root = foe.cover('div', 'pointer-events: none').attachShadow({ mode: 'closed' });
      const cover = foe.cover('div', 'pointer-events: none', root);
      cover.popover = 'manual';
      cover.showPopover();
    },
  },
  {
    name: 'floods the top layer with 200 popovers',
    kind,
    after: () => {
      for (let time = 0; time < 200; time += 1) {
        const cover = foe.cover();
        cover.popover = 'manual';
        cover.showPopover();
      }
    },
  },
  {
    name: 'puts its popover on top again in each frame',
    kind,
    must: 'told',
    orBetter: true,
    after: () => {
      const cover = foe.cover();
      cover.popover = 'manual';
      foe.forever(() => {
        cover.hidePopover();
        cover.showPopover();
      });
    },
  },
  {
    name: 'covers it with a popover 30 times within a second, and goes on without',
    kind,
    must: { chromium: 'works', firefox: 'seen' },
    orBetter: true,
    after: () => {
      let left = 30;
      const cover = foe.cover();
      cover.popover = 'manual';
      const timer = setInterval(() => {
        cover.hidePopover();
        cover.showPopover();
        left -= 1;
        if (left === 0) clearInterval(timer);
      }, 30);
    },
  },
  {
    name: 'opens a modal dialog over it',
    kind,
    after: () => (foe.cover('dialog') as HTMLDialogElement).showModal(),
  },
  {
    name: 'opens dialog upon dialog over it',
    kind,
    after: () => {
      for (let time = 0; time < 8; time += 1)
        (foe.cover('dialog') as HTMLDialogElement).showModal();
    },
  },
  {
    name: 'opens a modal dialog in an open shadow root',
    kind,
    after: () => {
      const root = foe.cover().attachShadow({ mode: 'open' });
      (foe.cover('dialog', '', root) as HTMLDialogElement).showModal();
    },
  },
  {
    name: 'opens a modal dialog in a closed shadow root',
    kind,
    // What is closed stays closed: the panel cannot stand in it, and nothing beside it can be pressed.
    must: 'seen',
    after: () => {
      const root = foe.cover().attachShadow({ mode: 'closed' });
      (foe.cover('dialog', '', root) as HTMLDialogElement).showModal();
    },
  },
  {
    name: 'opens a modal dialog that is as small as a point',
    kind,
    after: () => {
      const small = 'width: 1px; height: 1px; inset: 0 auto auto 0';
      (foe.cover('dialog', small) as HTMLDialogElement).showModal();
    },
  },
  {
    name: 'opens a modal dialog that shows nothing of what stands in it',
    kind,
    after: () => {
      const css =
        'overflow: hidden; contain: strict; content-visibility: hidden; width: 1px; height: 1px';
      (foe.cover('dialog', css) as HTMLDialogElement).showModal();
    },
    must: 'told',
  },
  {
    name: 'closes and opens its dialog in each frame',
    kind,
    must: 'told',
    orBetter: true,
    after: () => {
      const dialog = foe.cover('dialog') as HTMLDialogElement;
      foe.forever(() => {
        dialog.close();
        dialog.showModal();
      });
    },
  },
  {
    name: 'fills the screen with its chat',
    kind,
    fillsScreen: true,
    after: () => document.querySelector('.chat')?.requestFullscreen(),
  },
  {
    name: 'fills the screen with a video, in which nothing else can stand',
    kind,
    fillsScreen: true,
    must: { chromium: 'seen', firefox: 'told' },
    orBetter: true,
    after: () => foe.cover('video').requestFullscreen(),
  },
  {
    name: 'fills the screen with a frame, in which nothing else can stand',
    kind,
    fillsScreen: true,
    must: { chromium: 'seen', firefox: 'told' },
    orBetter: true,
    after: () => foe.cover('iframe').requestFullscreen(),
  },
  {
    name: 'lays a picture of its old self over everything, by a view transition that never ends',
    kind,
    must: 'told',
    after: async () => {
      foe.style(
        `::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) { animation-duration: 9999s }
        ::view-transition { background: #eee } ::view-transition-new(root) { display: none }`,
      );
      const start = Reflect.get(document, 'startViewTransition');
      if (typeof start !== 'function') return;
      await start.call(document, () => undefined).ready.catch(() => undefined);
    },
  },
  {
    name: 'covers it with a drawn cursor, and takes the cursor away',
    kind,
    after: () => foe.style('* { cursor: none !important }'),
  },
];
