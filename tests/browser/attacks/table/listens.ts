import type { Attack } from '../attack.ts';

const kind = 'listens';

/** The page hears what is done in the panel. */
export const listens: readonly Attack[] = [
  {
    name: 'listens to keys in the panel, at every place but the window',
    kind,
    person: 'presses keys',
    before: () => {
      for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input']) {
        document.addEventListener(type, () => foe.caught.push(`a ${type}`), { capture: true });
      }
    },
  },
  {
    name: 'listens to keys in the panel, and was the first to listen',
    kind,
    person: 'presses keys',
    before: () =>
      addEventListener('keydown', ({ key }) => foe.caught.push(`the key ${key}`), {
        capture: true,
      }),
    known: ['the key q'],
  },
  {
    name: 'listens to presses in the panel, at every place but the window',
    kind,
    person: 'selects words',
    before: () => {
      const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'pointermove'];
      for (const type of [...types, 'mousemove', 'contextmenu', 'focusin', 'selectstart']) {
        const note = ({ target }: Event) => target === foe.host() && foe.caught.push(`a ${type}`);
        document.addEventListener(type, note, { capture: true });
      }
    },
    after: () => getSelection()?.removeAllRanges(),
    known: ['a pointermove', 'a mousemove'],
  },
  {
    name: 'listens to presses in the panel, and was the first to listen',
    kind,
    person: 'selects words',
    before: () => {
      const note = ({ target }: Event) => target === foe.host() && foe.caught.push('a press');
      addEventListener('mousedown', note, { capture: true });
    },
    after: () => getSelection()?.removeAllRanges(),
    known: ['a press'],
  },
  {
    name: 'asks what is focused, hovered and open',
    kind,
    person: 'presses keys',
    after: () => {
      const host = foe.host();
      const found = [];
      if (document.activeElement === host) found.push('that the panel has the focus');
      if (document.activeElement?.shadowRoot) found.push('what in the panel has the focus');
      if (host?.matches(':popover-open')) found.push('that a panel stands there');
      return found;
    },
    known: ['that the panel has the focus', 'that a panel stands there'],
  },
  {
    name: 'listens to the paths of all events',
    kind,
    person: 'selects words',
    before: () => {
      for (const type of Object.keys(Window.prototype).concat(Object.keys(window))) {
        if (!type.startsWith('on')) continue;
        addEventListener(
          type.slice(2),
          (event) => {
            const inside = event
              .composedPath()
              .some((one) => one instanceof Node && !document.contains(one) && one !== document);
            if (inside && foe.host()?.isConnected)
              foe.caught.push(`a part of the panel in ${event.type}`);
          },
          { capture: true },
        );
      }
    },
    after: () => getSelection()?.removeAllRanges(),
  },
];
