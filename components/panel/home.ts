/** The page's modal dialogs and what fills the screen, but for what shows no children. */
const MODAL = ':modal:not(video, iframe, img, canvas, object, embed)';

/**
 * Where the host has to stand to be seen and worked: in what is modal while there is such a thing, as all else cannot
 * be pressed then and lets presses through to what lies below; in the root element at all other times.
 */
export function homeOf({ documentElement }: Document): Element | null {
  return documentElement === null ? null : (modalsIn(documentElement).at(-1) ?? documentElement);
}

/** A browser, or a test's document, that does not know the word has nothing modal either. */
function modalsIn(root: Element): Element[] {
  try {
    return [...root.querySelectorAll(MODAL)];
  } catch {
    return [];
  }
}
