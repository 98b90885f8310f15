/** How many elements one search for shadow roots looks at: several times a heavy chat page. */
const ELEMENTS_SEARCHED = 50_000;

/** Elements looked at before the page is given its turn again: half a millisecond in a world that has not seen them. */
const SLICE = 400;

/** NodeFilter.SHOW_ELEMENT, which exists only where there is a window. */
const ELEMENTS = 1;

/** Every open shadow root below `root`, however deeply nested, the outermost first. Closed ones stay closed. */
export function openRoots(root: ParentNode): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  let budget = ELEMENTS_SEARCHED;
  const own = isElement(root) ? rootOf(root) : null;
  if (own !== null) found.push(own);
  // What is found is looked into in its turn.
  for (
    let base: ParentNode | undefined = root, next = 0;
    base !== undefined;
    base = found[next++]
  ) {
    const elements = base.querySelectorAll('*');
    const most = Math.min(elements.length, budget);
    budget -= most;
    for (let index = 0; index < most; index += 1) {
      const inner = rootOf(elements[index] as Element);
      if (inner !== null) found.push(inner);
    }
  }
  return found;
}

/** The same for a whole page, where each element has to be looked at. Yields between slices of work. */
export function* searchRoots(root: ParentNode): Generator<void, ShadowRoot[]> {
  const found: ShadowRoot[] = [];
  for (const level of rootLevels(root)) {
    if (level === null) yield;
    else for (const inner of level) found.push(inner);
  }
  return found;
}

/**
 * The same level by level: those in the plain page, those inside of these, and so on. Null between slices of work.
 * What stands inside of what the CSS `closed` says is not looked at.
 */
export function* rootLevels(
  root: ParentNode,
  closed: string | null = null,
): Generator<ShadowRoot[] | null> {
  let budget = ELEMENTS_SEARCHED;
  const own = isElement(root) ? rootOf(root) : null;
  let bases: ParentNode[] = [root];
  let level: ShadowRoot[] = own === null ? [] : [own];
  while (bases.length > 0 && budget > 0) {
    for (const base of bases) {
      // Of the document itself it could be an image of that name.
      const walker = Document.prototype.createTreeWalker.call(document, base, ELEMENTS);
      let node = walker.nextNode();
      while (node !== null && budget > 0) {
        budget -= 1;
        if (budget % SLICE === 0) yield null;
        const inner = rootOf(node as Element);
        if (inner !== null) level.push(inner);
        const isClosed = closed !== null && (node as Element).matches(closed);
        node = isClosed ? nextBeside(walker) : walker.nextNode();
      }
    }
    if (level.length > 0) yield level;
    [bases, level] = [level, []];
  }
}

/** What comes after the walker's element and not inside of it. */
function nextBeside(walker: TreeWalker): Node | null {
  let next = walker.nextSibling();
  while (next === null && walker.parentNode() !== null) next = walker.nextSibling();
  return next;
}

/** Its open shadow root, or null. Never throws. */
export function rootOf(element: Element): ShadowRoot | null {
  try {
    return element.shadowRoot;
  } catch {
    // Where the page's own scripts share our world, they may have put anything in its place.
    return null;
  }
}

/**
 * A form gives its field of that name in place of its own property: `form.parentNode` could lead back into the form, and
 * round and round. The browser's own getter does not. There is none where sites are only read as data.
 */
const [parentElement, parentNode] = (['parentElement', 'parentNode'] as const).map((name) =>
  typeof Node === 'undefined'
    ? undefined
    : Object.getOwnPropertyDescriptor(Node.prototype, name)?.get,
);

/** Node.DOCUMENT_FRAGMENT_NODE: a shadow root is one. */
const FRAGMENT = 11;

/** The element around `node` as it is drawn: around a shadow root stands its host. Null at the top. */
export function parentOf(node: Node): Element | null {
  const element: Element | null = parentElement ? parentElement.call(node) : node.parentElement;
  if (element !== null) return element;
  const parent: Node | null = parentNode ? parentNode.call(node) : node.parentNode;
  const root = parent ?? node;
  // Only a fragment has a host: a document may have a picture of that name.
  return root.nodeType === FRAGMENT ? ((root as ShadowRoot).host ?? null) : null;
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

/** The open shadow roots in which `inner` stands and `outer` does not, the innermost first. */
export function rootsAround(inner: Element, outer: Element): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const end = outer.getRootNode();
  for (let root = inner.getRootNode(); root !== end && 'host' in root; ) {
    found.push(root as ShadowRoot);
    root = (root as ShadowRoot).host.getRootNode();
  }
  return found;
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
export function drawnChildren(element: Element): ArrayLike<Node> & Iterable<Node> {
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

/** Whether `element` is what `css` says. Never throws. */
export function fits(element: Element, css: string): boolean {
  try {
    return element.matches(css);
  } catch {
    return false;
  }
}

/** Whether `element` takes up room on the page. Without layout everything does. */
export function isShown(element: Element): boolean {
  return !hasLayout(element.ownerDocument) || element.getClientRects().length > 0;
}

export function isElement(node: Node | ParentNode): node is Element {
  return node.nodeType === 1;
}

/** Elements that are not inside another of them; they come in page order. `plain` ones stand in no shadow root. */
export function outermost(elements: readonly Element[], plain = false): Element[] {
  const kept: Element[] = [];
  let last: Element | undefined;
  let around: ParentNode | null = null;
  for (const element of elements) {
    // Most often they are siblings, and to compare parents is cheap.
    const parent = element.parentNode;
    if (last && around !== parent && (plain ? last.contains(element) : holds(last, element))) {
      continue;
    }
    kept.push(element);
    last = element;
    around = parent;
  }
  return kept;
}

/** In a plain loop: to go through a browser's list by its iterator takes several times longer. */
export function append(found: Element[], more: ArrayLike<Element>): void {
  for (let index = 0; index < more.length; index += 1) found.push(more[index] as Element);
}
