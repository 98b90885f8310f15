import type { Attack } from '../attack.ts';

const kind = 'hides';

/** What a style attribute on the panel's element says. */
const STYLES: Readonly<Record<string, string>> = {
  'display: none': 'display: none',
  'visibility: hidden': 'visibility: hidden',
  'opacity: 0': 'opacity: 0',
  'content-visibility: hidden': 'content-visibility: hidden; contain: strict',
  clip: 'clip: rect(0 0 0 0); position: absolute',
  'clip-path': 'clip-path: inset(50%)',
  mask: 'mask: linear-gradient(transparent, transparent)',
  'transform: scale': 'transform: scale(0)',
  'transform: translate': 'translate: -9999px 0; transform: translateY(-9999px)',
  'a path off the screen': 'offset-path: path("M -9999 -9999 L -9998 -9998")',
  zoom: 'zoom: 0.01',
  filter: 'filter: opacity(0) blur(99px)',
  'mix-blend-mode': 'mix-blend-mode: destination-over; isolation: auto',
  'size 0': 'width: 0; height: 0; overflow: hidden; contain: strict',
  'a place off the screen': 'position: absolute; inset: auto auto -9999px -9999px',
  'z-index: -1': 'z-index: -2147483648; position: relative',
};

/** The panel's element is there, and is not to be seen or pressed. */
export const hides: readonly Attack[] = [
  ...Object.entries(STYLES).map(
    ([name, css]): Attack => ({
      name: `hides it by ${name}`,
      kind,
      given: css.replaceAll(';', ' !important;').concat(' !important'),
      after: (style) => foe.host()?.setAttribute('style', style),
    }),
  ),
  ...['hidden', 'inert', 'aria-hidden', 'popover', 'slot', 'lang', 'dir', 'role'].map(
    (given): Attack => ({
      name: `sets ${given} on it`,
      kind,
      given,
      after: (attribute) => {
        const values: Record<string, string> = { 'aria-hidden': 'true', popover: 'auto' };
        foe.host()?.setAttribute(attribute, values[attribute] ?? 'none');
      },
    }),
  ),
  {
    name: 'takes it out of the top layer',
    kind,
    after: () => foe.host()?.hidePopover(),
  },
  {
    name: 'takes its popover attribute away, and puts one that light dismisses in its place',
    kind,
    after: () => {
      const host = foe.host();
      host?.removeAttribute('popover');
      host?.setAttribute('popover', 'auto');
    },
  },
  {
    name: 'animates it out of sight',
    kind,
    after: () => {
      const how = { duration: 1, fill: 'forwards', composite: 'replace' } as const;
      foe.host()?.animate({ opacity: [0, 0], transform: ['scale(0)', 'scale(0)'] }, how);
      foe.host()?.animate({ display: ['none', 'none'], visibility: ['hidden', 'hidden'] }, how);
    },
  },
  {
    name: 'hides it anew at each change and in each frame',
    kind,
    after: () =>
      foe.forever(() => {
        const host = foe.host();
        if (host?.hasAttribute('hidden') === false) host.setAttribute('hidden', '');
      }),
  },
  {
    name: 'takes it out of the top layer in each frame',
    kind,
    after: () =>
      foe.forever(() => {
        if (foe.host()?.matches(':popover-open')) foe.host()?.hidePopover();
      }),
  },
  {
    name: 'hides it 40 times within a second, and stops',
    kind,
    after: () => {
      let left = 40;
      const timer = setInterval(() => {
        foe.host()?.setAttribute('hidden', '');
        left -= 1;
        if (left === 0) clearInterval(timer);
      }, 25);
    },
  },
  {
    name: 'makes its own root inert',
    kind,
    must: 'seen',
    after: () => {
      document.documentElement.inert = true;
    },
  },
  {
    name: 'shows nothing at all any more: its own root has no display',
    kind,
    must: 'told',
    after: () => foe.style('html { display: none !important }'),
  },
];
