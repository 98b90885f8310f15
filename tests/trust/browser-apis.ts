import { type ESTree, parseSync, Visitor } from 'vite';

/**
 * All that Sidelight asks of the browser, and what for. What is not in this list is not called: a test compares it with
 * the sources in both directions, so that a new call shows in a review.
 */
export const BROWSER_APIS: Readonly<Record<string, string>> = {
  'action.setBadgeBackgroundColor': 'a calm colour on the toolbar button',
  'action.setBadgeText': 'one sign on the toolbar button, which no page can touch',
  'action.setTitle': 'the same in words',
  'management.getSelf': 'whether a school installed it: of itself alone, which needs no permission',
  'permissions.contains': 'whether a site may be read',
  'permissions.getAll': 'which sites may be read',
  'permissions.onAdded': 'to read a site from the moment it is allowed',
  'permissions.onRemoved': 'to stop reading it from the moment it is taken back',
  'permissions.remove': 'to take a site back, at a press in the popup',
  'permissions.request': 'to ask for one site, at a press in the popup',
  'runtime.getManifest': 'its own version, for the report in the popup',
  'runtime.getURL': 'to tell its own pages from others',
  'runtime.id': 'whether it is still installed, and who sends a message',
  'runtime.onInstalled': 'to read chosen sites from the start',
  'runtime.onMessage': 'its own parts among themselves',
  'runtime.onStartup': 'to read chosen sites from the start',
  'runtime.sendMessage': 'its own parts among themselves',
  'scripting.executeScript': 'its own script, in a page that it may read',
  'scripting.getRegisteredContentScripts': 'which chosen sites are registered',
  'scripting.registerContentScripts': 'to read chosen sites',
  'scripting.unregisterContentScripts': 'to stop reading them',
  'storage.local': 'settings, rests and the last policy',
  'storage.managed': 'what a school decided',
  'storage.onChanged': 'to hear of changes to them',
  'storage.session': 'what ends with the browser: counters, and what found no room on the device',
  'tabs.create': 'the welcome page, once, when it is installed',
  'tabs.onRemoved': 'to forget the counters of a tab that is closed',
  'tabs.query': 'which tabs to tell; their addresses stay unknown without permission',
  'tabs.sendMessage': 'its own parts among themselves',
  'tabs.update': 'quick exit: the one page that was chosen for it',
};

/** The names under which code finds what a browser offers to extensions. */
const ROOTS = new Set(['browser', 'chrome']);

/**
 * What a file calls of the browser, such as `tabs.query`. A whole part that is handed on, such as `browser.tabs`, is
 * `tabs.*`, which nothing allows.
 */
export function apisIn(file: string, code: string): Set<string> {
  const found = new Set<string>();
  /** Parts by the place where they end; with no name where it is known what is taken of them. */
  const parts = new Map<number, string>();
  new Visitor({
    VariableDeclarator({ id, init }) {
      const part = init === null ? null : partOf(init);
      if (part === null || id.type !== 'ObjectPattern') return;
      for (const property of id.properties) {
        if (property.type !== 'Property' || property.key.type !== 'Identifier') return;
        found.add(`${part.name}.${property.key.name}`);
      }
      parts.set(part.end, '');
    },
    MemberExpression(node) {
      const part = partOf(node.object);
      if (part !== null && node.property.type === 'Identifier') {
        found.add(`${part.name}.${node.property.name}`);
        parts.set(part.end, '');
      }
      const own = partOf(node);
      if (own !== null && !parts.has(own.end)) parts.set(own.end, own.name);
    },
  }).visit(parseSync(file, code).program);
  for (const name of parts.values()) if (name !== '') found.add(`${name}.*`);
  return found;
}

/** `tabs` of `browser.tabs`, with the place where that ends. */
function partOf(node: ESTree.Node): { readonly name: string; readonly end: number } | null {
  if (node.type === 'TSAsExpression' || node.type === 'ChainExpression')
    return partOf(node.expression);
  if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier') return null;
  if (!ROOTS.has(node.object.name) || node.property.type !== 'Identifier') return null;
  return { name: node.property.name, end: node.end };
}
