import type { Attack } from '../attack.ts';

const kind = 'moves';

/** Makes the place that the panel's element is moved to, by the place's name. */
const PLACES = [
  'a closed shadow root',
  'an open shadow root without a slot',
  'a template',
  'a frame',
  'a detached element',
  'another document',
  'an element without display',
  'an inert element',
  'a closed details',
  'a select',
  'a canvas',
  'a picture in SVG',
  'the body',
  'the head',
];

/** The panel's element stands elsewhere, or nowhere. */
export const moves: readonly Attack[] = [
  {
    name: 'removes it',
    kind,
    after: () => foe.host()?.remove(),
  },
  {
    name: 'puts another element in its place',
    kind,
    after: () => foe.host()?.replaceWith(document.createElement('div')),
  },
  {
    name: 'removes it as part of a range',
    kind,
    after: () => {
      const range = document.createRange();
      const host = foe.host();
      if (host === null) return;
      range.selectNode(host);
      range.extractContents();
    },
  },
  ...PLACES.map(
    (given): Attack => ({
      name: `moves it into ${given}`,
      kind,
      given,
      after: (place) => {
        const add = (tag: string) => document.body.appendChild(document.createElement(tag));
        const hidden = add('div');
        const into: Record<string, () => Node | null | undefined> = {
          'a closed shadow root': () => hidden.attachShadow({ mode: 'closed' }),
          'an open shadow root without a slot': () => {
            hidden.attachShadow({ mode: 'open' });
            return hidden;
          },
          'a template': () => (add('template') as HTMLTemplateElement).content,
          'a frame': () => (add('iframe') as HTMLIFrameElement).contentDocument?.body,
          'a detached element': () => document.createElement('div'),
          'another document': () => document.implementation.createHTMLDocument().body,
          'an element without display': () => {
            hidden.style.display = 'none';
            return hidden;
          },
          'an inert element': () => {
            hidden.inert = true;
            return hidden;
          },
          'a closed details': () => add('details'),
          'a select': () => add('select'),
          'a canvas': () => add('canvas'),
          'a picture in SVG': () =>
            hidden.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'defs')),
          'the body': () => document.body,
          'the head': () => document.head,
        };
        const host = foe.host();
        if (host !== null) into[place]?.()?.appendChild(host);
      },
    }),
  ),
  {
    name: 'moves it without taking it out, where the browser can',
    kind,
    after: () => {
      const { body } = document as unknown as {
        body: HTMLElement & { moveBefore?(node: Node, before: Node | null): void };
      };
      const host = foe.host();
      if (host !== null) body.moveBefore?.(host, null);
    },
  },
  {
    name: 'removes it 40 times within a second, and stops',
    kind,
    after: () => {
      let left = 40;
      const timer = setInterval(() => {
        foe.host()?.remove();
        left -= 1;
        if (left === 0) clearInterval(timer);
      }, 25);
    },
  },
  {
    name: 'removes it anew at each change and in each frame',
    kind,
    must: 'told',
    after: () => foe.forever(() => foe.host()?.remove()),
  },
  {
    name: 'removes whatever it did not add itself, from before the panel on',
    kind,
    must: 'told',
    before: () => foe.onHost(() => foe.forever(() => foe.host()?.remove())),
  },
];
