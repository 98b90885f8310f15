import { openRoots, parentOf } from './tree.ts';

/**
 * Watches all that happens inside the containers, and what is put or shown beside them on the way up: there another
 * conversation opens, or this one is replaced. Without containers, the whole page.
 */
export function observe(
  observer: MutationObserver,
  document: Document,
  containers: readonly Element[],
): void {
  observer.disconnect();
  if (containers.length === 0) {
    for (const root of [document, ...openRoots(document)]) {
      observer.observe(root, { subtree: true, childList: true });
    }
    return;
  }
  const above = new Set<Node>();
  for (const container of containers) {
    for (let step = parentOf(container); step !== null; step = parentOf(step)) {
      above.add(step);
      if (step.shadowRoot !== null) above.add(step.shadowRoot);
    }
  }
  for (const node of above) {
    const shown = node.nodeType === 1 ? { attributeFilter: ['class', 'hidden'] } : {};
    observer.observe(node, { childList: true, ...shown });
  }
  // Last, so that a container around another one keeps the wider watch.
  for (const container of containers) {
    for (const root of [container, ...openRoots(container)]) {
      observer.observe(root, { subtree: true, childList: true, characterData: true });
    }
  }
}

/** Calls back after a navigation within the page, without touching the page's own history functions. */
export function followNavigation(window: Window, signal: AbortSignal, moved: () => void): void {
  window.addEventListener('popstate', moved, { signal });
  window.addEventListener('hashchange', moved, { signal });
  const navigation = 'navigation' in window ? (window.navigation as EventTarget) : null;
  navigation?.addEventListener('currententrychange', moved, { signal });
}
