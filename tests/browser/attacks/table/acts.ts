import type { Attack } from '../attack.ts';

const kind = 'acts in its place';

/** The page presses keys and buttons in the young person's stead. */
export const acts: readonly Attack[] = [
  {
    name: 'presses the panel by script, everywhere and in every way',
    kind,
    after: () => {
      const host = foe.host();
      const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'];
      for (let y = 0; y < innerHeight; y += 20) {
        for (let x = 0; x < innerWidth; x += 20) {
          // What a mouse presses counts its clicks; what is pressed otherwise counts none, and goes its own way.
          const how = { detail: 1, bubbles: true, composed: true, cancelable: true };
          const at = { ...how, clientX: x, clientY: y };
          if (document.elementFromPoint(x, y) !== host) continue;
          for (const type of types) host?.dispatchEvent(new PointerEvent(type, at));
        }
      }
      host?.click();
    },
  },
  {
    name: 'presses Esc by script, at the window, at the panel and in the chat',
    kind,
    after: () => {
      const how = {
        key: 'Escape',
        code: 'Escape',
        bubbles: true,
        composed: true,
        cancelable: true,
      };
      for (let time = 0; time < 4; time += 1) {
        for (const type of ['keydown', 'keypress', 'keyup']) {
          for (const place of [window, document, foe.host(), document.querySelector('textarea')]) {
            place?.dispatchEvent(new KeyboardEvent(type, how));
          }
        }
      }
    },
  },
  {
    name: 'focuses the panel and sends Enter and blanks to it',
    kind,
    after: () => {
      const host = foe.host();
      host?.focus();
      for (const key of ['Enter', ' ', 'Tab']) {
        for (const type of ['keydown', 'keypress', 'keyup']) {
          host?.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
        }
      }
      for (const type of ['submit', 'change', 'input', 'beforeinput', 'close', 'cancel']) {
        host?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      }
    },
  },
  {
    name: 'closes whatever is open by an Esc of its own: a close watcher',
    kind,
    after: () => {
      const { CloseWatcher: Watcher } = window as unknown as {
        CloseWatcher?: new () => { requestClose(): void };
      };
      if (Watcher) new Watcher().requestClose();
      document.exitFullscreen?.().catch(() => undefined);
    },
  },
  {
    name: 'lets no press out of its open menu, as menus do',
    kind,
    after: () => {
      for (const type of ['pointerdown', 'mousedown', 'touchstart', 'click']) {
        const only = (event: Event) => {
          if (event.target instanceof Element && event.target.closest('.chat')) return;
          event.preventDefault();
          event.stopImmediatePropagation();
        };
        document.addEventListener(type, only, { capture: true });
      }
    },
  },
  {
    name: 'lets no press out of it, and was the first to listen',
    kind,
    must: 'seen',
    before: () => {
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'pointerup', 'click']) {
        const none = (event: Event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
        };
        window.addEventListener(type, none, { capture: true });
      }
    },
  },
  {
    name: 'takes the pointer from the panel at every press',
    kind,
    before: () => {
      addEventListener(
        'pointerdown',
        ({ pointerId }) => document.documentElement.setPointerCapture(pointerId),
        { capture: true },
      );
    },
    must: 'seen',
  },
  {
    name: 'moves the focus back into its chat, whoever has it',
    kind,
    after: () => {
      const field = document.querySelector('textarea');
      document.addEventListener(
        'focusin',
        ({ target }) => target !== field && field?.focus(),
        true,
      );
      foe.forever(() => field?.focus());
    },
  },
];
