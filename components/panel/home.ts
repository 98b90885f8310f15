import { openRoots } from '../../lib/page/tree.ts';

/** The page's modal dialogs and what fills the screen, but for what shows no children. */
const MODAL = ':modal:not(video, iframe, img, canvas, object, embed)';

/**
 * Where the host has to stand to be seen and worked: in what is modal while there is such a thing, as all else cannot
 * be pressed then and lets presses through to what lies below; in the root element at all other times.
 *
 * @param roots shadow roots in which something modal may stand too
 */
export function homeOf(
  { documentElement }: Document,
  roots: readonly ShadowRoot[] = [],
): Element | null {
  if (documentElement === null) return null;
  return [documentElement, ...roots].flatMap(modalsIn).at(-1) ?? documentElement;
}

/** The page's open shadow roots in which something is modal. Each element of the page is looked at. */
export function modalRoots({ documentElement }: Document): ShadowRoot[] {
  return documentElement === null
    ? []
    : openRoots(documentElement).filter((root) => modalsIn(root).length > 0);
}

/** A browser, or a test's document, that does not know the word has nothing modal either. */
function modalsIn(root: ParentNode): Element[] {
  try {
    return [...root.querySelectorAll(MODAL)];
  } catch {
    return [];
  }
}
