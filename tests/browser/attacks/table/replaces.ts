import type { Attack } from '../attack.ts';

const kind = 'replaces the page';

/** The page takes itself away under the panel, or is another one at the same address. */
export const replaces: readonly Attack[] = [
  {
    name: 'empties its root',
    kind,
    after: () => {
      document.documentElement.innerHTML = '';
    },
  },
  {
    name: 'empties its body',
    kind,
    after: () => {
      document.body.innerHTML = '';
    },
  },
  {
    name: 'takes its head and its body away',
    kind,
    after: () => document.documentElement.replaceChildren(),
  },
  {
    name: 'puts a copy of its root in the root\u2019s place',
    kind,
    after: () => document.documentElement.replaceWith(document.documentElement.cloneNode(true)),
  },
  {
    name: 'puts an empty root in the root\u2019s place',
    kind,
    after: () => document.replaceChild(document.createElement('html'), document.documentElement),
  },
  {
    name: 'puts a picture in the root\u2019s place',
    kind,
    must: { chromium: 'works', firefox: 'told' },
    after: () => {
      const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      document.documentElement.replaceWith(picture);
    },
  },
  {
    name: 'has no root for a second',
    kind,
    after: async () => {
      const root = document.documentElement;
      root.remove();
      await new Promise((done) => setTimeout(done, 1_000));
      document.append(root);
    },
  },
  {
    name: 'has no root any more',
    kind,
    must: 'told',
    after: () => document.documentElement.remove(),
  },
  {
    name: 'opens its document anew, and writes another one',
    kind,
    after: () => {
      document.open();
      document.write('<!doctype html><title>Corner</title><body>Nothing was here.');
      document.close();
    },
  },
  {
    name: 'opens its document anew, and never closes it',
    kind,
    after: () => {
      document.open();
      document.write('<!doctype html><title>Corner</title><body>Wait');
    },
  },
  {
    name: 'opens its document anew, and writes the chat again with another threat',
    kind,
    after: () => {
      const { innerHTML } = document.body;
      document.open();
      document.write(`<!doctype html><title>Corner</title><body>${innerHTML}`);
      document.close();
      const rows = document.querySelectorAll('.history li');
      const last = rows[rows.length - 1]?.cloneNode(true) as HTMLElement;
      const bubble = last.querySelector('.bubble');
      if (bubble !== null)
        bubble.textContent = 'last chance, pay me now or everyone gets your photos';
      document.querySelector('.history')?.append(last);
    },
  },
  {
    name: 'stops its own loading',
    kind,
    early: () => window.stop(),
    after: () => window.stop(),
  },
  {
    name: 'fills its history with 150 addresses',
    kind,
    after: () => {
      for (let time = 0; time < 150; time += 1) history.pushState(null, '', `#${time}`);
    },
  },
  {
    name: 'asks whether to stay, whoever leaves it',
    kind,
    after: () => addEventListener('beforeunload', (event) => event.preventDefault()),
  },
];
