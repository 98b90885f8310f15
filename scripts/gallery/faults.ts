/** A pixel is lost or won in rounding. */
const ROUNDING = 1.5;

/** Every text that is cut off, hidden behind another or out of the window, and every box whose content is too wide. */
export function faultsIn(root: ParentNode, { innerWidth, innerHeight }: Window): string[] {
  const window = new DOMRect(0, 0, innerWidth, innerHeight);
  const faults: string[] = [];
  for (const shape of root.querySelectorAll('.panel, .chip, .dot')) {
    if (!isWithin(shape.getBoundingClientRect(), window))
      faults.push(`out of the window: ${nameOf(shape)}`);
    for (const element of [shape, ...shape.querySelectorAll('*:not(svg *, .unseen, .unseen *)')]) {
      if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + ROUNDING) {
        faults.push(`too wide: ${nameOf(element)}`);
      }
    }
    faults.push(...cutTexts(shape), ...overlaps(shape));
  }
  return faults;
}

/** Words that stand outside of their button, or beside the panel. */
function cutTexts(shape: Element): string[] {
  const texts = shape.ownerDocument.createTreeWalker(shape, NodeFilter.SHOW_TEXT);
  const faults: string[] = [];
  const around = shape.getBoundingClientRect();
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const box = text.parentElement?.closest('button, select, .service, .ideas li') ?? null;
    const range = shape.ownerDocument.createRange();
    range.selectNodeContents(text);
    for (const words of range.getClientRects()) {
      const inBox =
        box === null || box.matches('select') || isWithin(words, box.getBoundingClientRect());
      const beside = words.left < around.left - ROUNDING || words.right > around.right + ROUNDING;
      if (!inBox || beside) faults.push(`cut: ${text.textContent}`);
    }
  }
  return [...new Set(faults)];
}

/** Buttons that stand on one another. */
function overlaps(shape: Element): string[] {
  // What scrolls passes below the header: that is no fault.
  const groups = [shape.querySelectorAll('.top > *'), shape.querySelectorAll('button:not(.top *)')];
  return groups.flatMap((group) => {
    const boxes = [...group].filter((one) => one.getBoundingClientRect().width > 0);
    return boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter((other) => meet(one.getBoundingClientRect(), other.getBoundingClientRect()))
        .map((other) => `on one another: ${nameOf(one)} and ${nameOf(other)}`),
    );
  });
}

function meet(a: DOMRect, b: DOMRect): boolean {
  return (
    a.left < b.right - ROUNDING &&
    b.left < a.right - ROUNDING &&
    a.top < b.bottom - ROUNDING &&
    b.top < a.bottom - ROUNDING
  );
}

function isWithin(inner: DOMRect, outer: DOMRect): boolean {
  return (
    inner.left >= outer.left - ROUNDING &&
    inner.right <= outer.right + ROUNDING &&
    inner.top >= outer.top - ROUNDING &&
    inner.bottom <= outer.bottom + ROUNDING
  );
}

function nameOf(element: Element): string {
  return `${element.localName}.${element.className} “${element.textContent?.slice(0, 60)}”`;
}
