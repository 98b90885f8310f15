/** A node as assistive technology meets it. Both browsers' trees are brought into this form. */
export interface Accessible {
  readonly role: string;
  readonly name: string;
  readonly children: readonly Accessible[];
  /** The browser's own number for its DOM node, where it gives one. */
  readonly domNode?: number | undefined;
}

/** What Sidelight shows on a page at this moment. */
export interface Panel {
  /** A quiet chip (level 1), or a panel (levels 2 to 4). */
  readonly kind: 'chip' | 'panel';
  readonly headings: readonly string[];
  /** The names of its buttons and links. */
  readonly controls: readonly string[];
  /** All that is read out, one line for each paragraph, heading or control. */
  readonly text: string;
}

const NAME = 'Sidelight';
const LANDMARKS = new Set(['region', 'complementary']);
const CONTROLS = new Set(['button', 'link']);

/** Finds Sidelight's panel or chip in a page's tree, or null when nothing of it can be met there. */
export function findPanel(tree: Accessible): Panel | null {
  const part = findPart(tree);
  if (part === null) return null;
  if (part.role === 'button') {
    return { kind: 'chip', headings: [], controls: [part.name], text: part.name };
  }
  const inside = [...walk(part)];
  return {
    kind: 'panel',
    headings: inside.filter(({ role }) => role === 'heading').map(({ name }) => name),
    controls: inside.filter(({ role }) => CONTROLS.has(role)).map(({ name }) => name),
    text: lines(part).join('\n'),
  };
}

/** A button or link in Sidelight's panel, or the chip, by its name; null when it is not there. */
export function findControl(tree: Accessible, name: string): Accessible | null {
  const part = findPart(tree);
  const inside = part === null ? [] : [...walk(part)];
  return inside.find((node) => CONTROLS.has(node.role) && node.name === name) ?? null;
}

/** The landmark that holds the panel, or the chip's button: the one place that knows how they are called. */
function findPart(tree: Accessible): Accessible | null {
  const nodes = [...walk(tree)];
  return (
    nodes.find(({ role, name }) => LANDMARKS.has(role) && name === NAME) ??
    nodes.find(({ role, name }) => role === 'button' && name.startsWith(`${NAME}:`)) ??
    null
  );
}

function* walk(node: Accessible): Generator<Accessible> {
  yield node;
  for (const child of node.children) yield* walk(child);
}

/** Roles whose text goes on in the line it stands in. */
const INLINE = new Set([
  'StaticText',
  'strong',
  'emphasis',
  'link',
  'generic',
  'LineBreak',
  'none',
]);

function lines(node: Accessible): string[] {
  const found: string[] = [''];
  const visit = (next: Accessible) => {
    const inline = INLINE.has(next.role);
    if (!inline) found.push('');
    if (next.role === 'StaticText') found.push(`${found.pop() ?? ''}${next.name}`);
    for (const child of next.children) visit(child);
    if (!inline) found.push('');
  };
  visit(node);
  return found.map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
}
