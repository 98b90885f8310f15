import { PROBE_LISTS } from '../../lib/page/site.ts';
import { constantOf } from './names.ts';

/** A descriptor with every list there is, all of them empty. */
export function descriptorText(name: string, month: string): string {
  const lists = PROBE_LISTS.map((list) => `  ${list}: [],`).join('\n');
  return `import type { Site } from '../site.ts';

/**
 * Every probe says when its page was seen and by whom, and stands before those that are less sure:
 * \`{ path: ['[data-message]'], seen: '${month}', source: 'own account, checked with the report' }\`.
 * Ids and data attributes come first, then roles, then classes that are words; a hashed class never. See docs/sites.md.
 */
export const ${constantOf(name)}: Site = {
  name: '${name}',
  hosts: [],
  routes: [],
  layout: 'two-sided',
${lists}
};
`;
}

/** What must be read from the replica: five messages or more, as \`{ text, direction, author }\`. */
export function expectedText(name: string): string {
  const expected = { address: `https://${name}.example/`, partner: 'Dave K', messages: [] };
  return `${JSON.stringify(expected, null, 2)}\n`;
}

/**
 * A page that behaves as the tests ask of every replica, with markup of no site: \`make\` is to be written anew with the
 * site's own, and the rows with it.
 */
export function replicaText(name: string, month: string): string {
  return `<!doctype html>
<!-- Replica, written by hand, of a ${name} conversation as of ${month}. All people are made up. -->
<html lang="en">
<head>
<meta charset="utf-8">
<title>${name}</title>
<style>
  * { box-sizing: border-box; margin: 0; padding: 0; }
  body { height: 100vh; display: flex; flex-direction: column; font: 15px/1.35 sans-serif; }
  header { padding: 16px; border-bottom: 1px solid #ddd; }
  .messages { flex: 1; min-height: 0; overflow-y: auto; padding: 16px; }
  .row { display: flex; margin: 4px 0; }
  .row.out { justify-content: flex-end; }
  .words { max-width: 60%; padding: 8px 12px; border-radius: 16px; background: #efefef; }
  textarea { margin: 16px; height: 40px; }
</style>
</head>
<body>
<header><h1>Dave K</h1></header>
<div class="messages"></div>
<textarea aria-label="Message"></textarea>
<script>
  (() => {
    const list = document.querySelector('.messages');
    const words = () => [...list.querySelectorAll('.words')];
    const make = (author, text, direction) => {
      const row = document.createElement('div');
      row.className = \`row \${direction}\`;
      const body = document.createElement('div');
      body.className = 'words';
      body.textContent = text;
      row.append(body);
      return row;
    };
    // A quote, an emoji image, a system row, a picture alone and a text from right to left belong here as well.
    list.append(
      make('Dave K', 'hi, well played today', 'in'),
      make('Mia', 'good game', 'out'),
      make('Dave K', 'same time next week?', 'in'),
      make('Mia', 'sure', 'out'),
      make('Dave K', 'great', 'in'),
    );
    // For tests: what a person in the chat would make happen.
    window.replica = {
      append(author, text, direction) { list.append(make(author, text, direction)); },
      edit(i, text) { words()[i].textContent = text; },
      recycle() {
        list.firstElementChild.remove();
        list.append(make('Dave K', 'a recycled row', 'in'));
      },
      prepend(n) {
        for (let i = 0; i < n; i += 1) list.prepend(make('Dave K', \`older message \${n - i}\`, 'in'));
      },
      open(partner) {
        history.pushState({}, '', \`?with=\${partner}\`);
        document.querySelector('h1').textContent = partner;
        list.replaceChildren(make(partner, \`hello from \${partner}\`, 'in'), make('Mia', 'hi!', 'out'));
      },
    };
  })();
</script>
</body>
</html>
`;
}
