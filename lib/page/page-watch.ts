import { holds, parentOf } from './tree.ts';

/** Attributes by which pages hide one conversation and show another that was kept beside it. */
const SHOWN_BY = ['class', 'hidden', 'style'];

/** Where in the page a reading finds parts of what it reads. */
export interface Whereabouts {
  /** The attributes in which rows keep what is read. */
  readonly attributes: readonly string[];
  /** The open shadow roots in which there may be more. */
  readonly roots: readonly ShadowRoot[];
  /** Those in and around the rows that are new. */
  readonly rowRoots: readonly ShadowRoot[];
}

/** What comes and goes anywhere in it. */
const COMING: MutationObserverInit = { subtree: true, childList: true };

/**
 * Watches all that happens inside the conversations' boxes, and what is put or shown beside them on the way up: there
 * another conversation opens, or this one is replaced. The whole page with its shadow roots while there is none.
 */
export class PageWatch {
  readonly #document: Document;
  readonly #page: MutationObserver;
  /** The shadow roots of rows: they are many, and what is watched of them stays the same. */
  readonly #rows: MutationObserver;
  #containers: readonly Element[] = [];
  /** What of the reading that goes on is watched by now. */
  #roots = new Set<ShadowRoot>();
  #rowRoots = 0;

  constructor(document: Document, Observer: typeof MutationObserver, heard: MutationCallback) {
    this.#document = document;
    this.#page = new Observer(heard);
    this.#rows = new Observer(heard);
    this.#page.observe(document, COMING);
  }

  /** Whether a conversation was found. */
  get hasFound(): boolean {
    return this.#containers.length > 0;
  }

  /** The conversation that comes next may stand anywhere. */
  everywhere(): void {
    this.stop();
    this.begin();
    this.#containers = [];
    this.#page.observe(this.#document, COMING);
  }

  /** To be called before a reading. */
  begin(): void {
    this.#roots = new Set();
    this.#rowRoots = 0;
  }

  /** Watches what a reading has found so far: before its end, the page may change in there. */
  soFar({ attributes, roots, rowRoots }: Whereabouts): void {
    const all = within(attributes);
    for (; this.#rowRoots < rowRoots.length; this.#rowRoots += 1) {
      this.#rows.observe(rowRoots[this.#rowRoots] as ShadowRoot, all);
    }
    const fresh = roots.filter((root) => !this.#roots.has(root));
    for (const root of fresh) this.#roots.add(root);
    if (this.hasFound) this.#observeInside(fresh, all);
    else for (const root of fresh) this.#page.observe(root, COMING);
  }

  /** Watches what a whole reading has found. `containers` are the boxes that the conversations stand in. */
  end(containers: readonly Element[], found: Whereabouts): void {
    const before = this.#containers;
    const same =
      containers.length === before.length &&
      containers.every((box, index) => box === before[index]);
    // Without a box, new shadow roots may have come; with the same ones there is nothing to set up anew.
    if (!same || containers.length === 0) this.#observe(containers, within(found.attributes));
    this.soFar(found);
  }

  stop(): void {
    this.#page.disconnect();
    this.#rows.disconnect();
  }

  #observe(containers: readonly Element[], all: MutationObserverInit): void {
    this.#containers = containers;
    this.#roots = new Set();
    this.#page.disconnect();
    if (containers.length === 0) {
      this.#rows.disconnect();
      this.#page.observe(this.#document, COMING);
      return;
    }
    // A page that opens its document anew puts another page into the same document.
    const above = new Set<Node>([this.#document]);
    for (const container of containers) {
      for (let step = parentOf(container); step !== null; step = parentOf(step)) {
        above.add(step);
        if (step.shadowRoot !== null) above.add(step.shadowRoot);
      }
    }
    for (const node of above) {
      const shown = node.nodeType === 1 ? { attributeFilter: SHOWN_BY } : {};
      this.#page.observe(node, { childList: true, ...shown });
    }
    // Last, so that a container around another one keeps the wider watch.
    for (const container of containers) this.#page.observe(container, all);
  }

  /** Of these shadow roots, those that stand in a conversation: a page may draw parts of it there. */
  #observeInside(roots: readonly ShadowRoot[], all: MutationObserverInit): void {
    for (const root of roots) {
      if (this.#containers.some((container) => holds(container, root.host))) {
        this.#page.observe(root, all);
      }
    }
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
