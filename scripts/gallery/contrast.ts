/** WCAG 2.2, 1.4.3: words, and words of 24 px or of 18.66 px in bold; 1.4.11: signs. */
const FOR_WORDS = 4.5;
const FOR_LARGE_WORDS = 3;
const FOR_SIGNS = 3;
const LARGE = 24;
const LARGE_BOLD = 18.66;
const BOLD = 700;

type Colour = readonly [number, number, number];

/** Words and signs that hardly stand out. What axe cannot tell in the top layer is worked out here. */
export function faintIn(root: ParentNode): string[] {
  const faint: string[] = [];
  for (const shape of root.querySelectorAll('.panel, .chip, .dot')) {
    const texts = shape.ownerDocument.createTreeWalker(shape, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const { parentElement } = text;
      if (parentElement === null || parentElement.closest('option') !== null) continue;
      const style = getComputedStyle(parentElement);
      const ratio = ratioOf(style.color, groundOf(parentElement));
      if (ratio < neededFor(style)) faint.push(`${ratio.toFixed(1)}: ${text.textContent}`);
    }
    for (const sign of shape.querySelectorAll('.icon path')) {
      const ratio = ratioOf(getComputedStyle(sign).stroke, groundOf(sign));
      if (ratio < FOR_SIGNS) faint.push(`${ratio.toFixed(1)}: ${sign.parentElement?.classList}`);
    }
  }
  return faint;
}

function neededFor({ fontSize, fontWeight }: CSSStyleDeclaration): number {
  const size = Number.parseFloat(fontSize);
  const isLarge = size >= LARGE || (size >= LARGE_BOLD && Number(fontWeight) >= BOLD);
  return isLarge ? FOR_LARGE_WORDS : FOR_WORDS;
}

/** The colour behind an element: every ground of ours is opaque. */
function groundOf(element: Element): string {
  for (let around: Element | null = element; around !== null; around = around.parentElement) {
    const { backgroundColor } = getComputedStyle(around);
    if (!/^rgba\(.*, 0\)$|transparent/.test(backgroundColor)) return backgroundColor;
  }
  return getComputedStyle(document.body).backgroundColor;
}

function ratioOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map((colour) => luminance(rgb(colour))).sort(down);
  return (light + 0.05) / (dark + 0.05);
}

function down(a: number, b: number): number {
  return b - a;
}

function rgb(colour: string): Colour {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue];
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((byte) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
