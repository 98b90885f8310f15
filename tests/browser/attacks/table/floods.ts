import type { Attack } from '../attack.ts';

const kind = 'floods';

/** The page does so much that nothing else might come to its turn. */
export const floods: readonly Attack[] = [
  {
    name: 'changes 200 nodes in each frame, from the first moment on',
    kind,
    before: () =>
      addEventListener('DOMContentLoaded', () => {
        const flood = document.body.appendChild(document.createElement('p'));
        const next = () => {
          for (let time = 0; time < 100; time += 1) {
            flood.append(document.createElement('i'));
            flood.firstChild?.remove();
          }
          requestAnimationFrame(next);
        };
        next();
      }),
  },
  {
    name: 'adds 20,000 elements beside the chat',
    kind,
    after: () => {
      const flood = document.createElement('p');
      for (let time = 0; time < 20_000; time += 1) flood.append(document.createElement('i'));
      document.body.append(flood);
    },
  },
  {
    name: 'nests 2,000 elements in each other',
    kind,
    after: () => {
      let inner = document.body.appendChild(document.createElement('p')) as HTMLElement;
      for (let time = 0; time < 2_000; time += 1) {
        inner = inner.appendChild(document.createElement('i'));
      }
      inner.textContent = 'hi';
    },
  },
  {
    name: 'sets an attribute of the panel 5,000 times',
    kind,
    after: () => {
      for (let time = 0; time < 5_000; time += 1) foe.host()?.setAttribute('class', String(time));
    },
  },
  {
    name: 'opens and closes 500 popovers and dialogs',
    kind,
    after: () => {
      const dialog = foe.cover('dialog') as HTMLDialogElement;
      const popover = foe.cover();
      popover.popover = 'manual';
      for (let time = 0; time < 500; time += 1) {
        dialog.showModal();
        popover.showPopover();
        popover.hidePopover();
        dialog.close();
      }
      popover.remove();
      dialog.remove();
    },
  },
  {
    name: 'sends 20,000 events of focus, scrolling, resizing and selecting',
    kind,
    after: () => {
      for (let time = 0; time < 5_000; time += 1) {
        document.body.dispatchEvent(new Event('focusin', { bubbles: true }));
        document.dispatchEvent(new Event('scroll'));
        window.dispatchEvent(new Event('resize'));
        document.dispatchEvent(new Event('selectionchange'));
      }
    },
  },
  {
    name: 'posts itself 20,000 messages',
    kind,
    after: () => {
      for (let time = 0; time < 20_000; time += 1) window.postMessage({ type: 'x', time }, '*');
    },
  },
];
