import { holds, parentOf } from './tree.ts';

/** Attributes by which pages hide one conversation and show another that was kept beside it. */
const SHOWN_BY = ['class', 'hidden', 'style'];

/** What of the page is to be watched, as the last reading found it. */
export interface WatchPoints {
  /** The boxes that the conversations stand in. */
  readonly containers: readonly Element[];
  /** The attributes in which their rows keep what is read. */
  readonly attributes: readonly string[];
  /** The open shadow roots in which there may be more. */
  readonly roots: readonly ShadowRoot[];
  /** Those in rows. */
  readonly rowRoots: readonly ShadowRoot[];
}

/** The page itself, before anything was found in it. */
export const WHOLE_PAGE: WatchPoints = { containers: [], attributes: [], roots: [], rowRoots: [] };

/**
 * Watches all that happens inside the containers, and what is put or shown beside them on the way up: there another
 * conversation opens, or this one is replaced. Without containers, the whole page with its shadow `roots`. `attributes`
 * are those in which rows keep what is read of them.
 */
export function observe(observer: MutationObserver, document: Document, points: WatchPoints): void {
  const { containers, attributes, roots } = points;
  observer.disconnect();
  if (containers.length === 0) {
    observeComing(observer, [document, ...roots]);
    return;
  }
  // A page that opens its document anew puts another page into the same document.
  const above = new Set<Node>([document]);
  for (const container of containers) {
    for (let step = parentOf(container); step !== null; step = parentOf(step)) {
      above.add(step);
      if (step.shadowRoot !== null) above.add(step.shadowRoot);
    }
  }
  for (const node of above) {
    const shown = node.nodeType === 1 ? { attributeFilter: SHOWN_BY } : {};
    observer.observe(node, { childList: true, ...shown });
  }
  // Last, so that a container around another one keeps the wider watch.
  for (const container of containers) observer.observe(container, within(attributes));
  observeRoots(observer, points);
}

/**
 * Watches the shadow roots that a reading has found so far, until it ends: between its slices the page may change in
 * there. Each is taken up once; `known` notes which.
 */
export function observeFound(
  observer: MutationObserver,
  watched: WatchPoints,
  found: Pick<WatchPoints, 'roots' | 'rowRoots'>,
  known: Set<ShadowRoot>,
): void {
  const [roots, rowRoots] = [found.roots, found.rowRoots].map((all) => {
    const fresh = all.filter((root) => !known.has(root));
    for (const root of fresh) known.add(root);
    return fresh;
  }) as [ShadowRoot[], ShadowRoot[]];
  if (watched.containers.length > 0) observeRoots(observer, { ...watched, roots, rowRoots });
  else observeComing(observer, [...roots, ...rowRoots]);
}

function observeComing(observer: MutationObserver, nodes: readonly Node[]): void {
  for (const node of nodes) observer.observe(node, { subtree: true, childList: true });
}

/** Watches the shadow roots that came into the containers too: a page may draw each message in one of its own. */
export function observeRoots(
  observer: MutationObserver,
  { containers, attributes, roots, rowRoots }: WatchPoints,
): void {
  const all = within(attributes);
  for (const root of rowRoots) observer.observe(root, all);
  for (const root of roots) {
    const inside = containers.some((container) => holds(container, root.host));
    if (inside) observer.observe(root, all);
  }
}

/** All that can change in a conversation. */
function within(attributes: readonly string[]): MutationObserverInit {
  const filter = attributes.length > 0 ? { attributeFilter: [...attributes] } : {};
  return { subtree: true, childList: true, characterData: true, ...filter };
}

/** Calls back after a navigation within the page, without touching the page's own history functions. */
export function followNavigation(window: Window, signal: AbortSignal, moved: () => void): void {
  window.addEventListener('popstate', moved, { signal });
  window.addEventListener('hashchange', moved, { signal });
  const navigation = 'navigation' in window ? (window.navigation as EventTarget) : null;
  navigation?.addEventListener('currententrychange', moved, { signal });
}
