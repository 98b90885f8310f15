/** How many elements one search for shadow roots looks at: several times a heavy chat page. */
const ELEMENTS_SEARCHED = 50_000;

/** Every open shadow root below `root`, however deeply nested, the outermost first. Closed ones stay closed. */
export function openRoots(root: ParentNode): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const waiting: ParentNode[] = [root];
  let budget = ELEMENTS_SEARCHED;
  for (let base = waiting.shift(); base !== undefined && budget > 0; base = waiting.shift()) {
    if (isElement(base) && base.shadowRoot !== null && base === root) {
      found.push(base.shadowRoot);
      waiting.push(base.shadowRoot);
    }
    for (const element of base.querySelectorAll('*')) {
      budget -= 1;
      if (budget <= 0) break;
      if (element.shadowRoot === null) continue;
      found.push(element.shadowRoot);
      waiting.push(element.shadowRoot);
    }
  }
  return found;
}

/** The element around `node` as it is drawn: out of a shadow root comes its host. Null at the top. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent === null) return null;
  if (isElement(parent)) return parent;
  return 'host' in parent ? (parent as ShadowRoot).host : null;
}

/** Whether `ancestor` is `node` or stands around it, shadow roots included. */
export function holds(ancestor: Element, node: Element): boolean {
  if (ancestor.contains(node)) return true;
  if (ancestor.getRootNode() === node.getRootNode()) return false;
  for (let step: Element | null = node; step !== null; step = parentOf(step)) {
    if (step === ancestor) return true;
  }
  return false;
}

/** The elements from `element` up to and without `top`, the innermost first. */
export function ancestorsWithin(element: Element, top: Element): Element[] {
  const path: Element[] = [];
  for (let step: Element | null = element; step !== null && step !== top; step = parentOf(step)) {
    path.push(step);
  }
  return path;
}

/** What is drawn inside `element`: its open shadow tree, the nodes put into its slots, or its children. */
export function drawnChildren(element: Element): Iterable<Node> {
  if (element.shadowRoot !== null) return element.shadowRoot.childNodes;
  if (element.localName === 'slot' && 'assignedNodes' in element) {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return element.childNodes;
}

/** Whether the browser lays this page out at all. A page without a window, as in some tests, has no sizes. */
export function hasLayout(document: Document): boolean {
  return (document.documentElement?.getBoundingClientRect().width ?? 0) > 0;
}

/** Whether `element` takes up room on the page. Without layout everything does. */
export function isShown(element: Element): boolean {
  return !hasLayout(element.ownerDocument) || element.getClientRects().length > 0;
}

export function isElement(node: Node | ParentNode): node is Element {
  return node.nodeType === 1;
}

/** Elements that are not inside another of them; they come in page order. */
export function outermost(elements: readonly Element[]): Element[] {
  const kept: Element[] = [];
  for (const element of elements) {
    const last = kept.at(-1);
    if (last === undefined || !holds(last, element)) kept.push(element);
  }
  return kept;
}
