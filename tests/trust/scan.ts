import { type ESTree, parseSync, Visitor } from 'vite';
import { DOORS, GLOBALS, LOADING_ATTRIBUTES, LOADING_ELEMENTS } from './doors.ts';

/** A way out that some code names. */
export interface Found {
  /** Such as `fetch`, `document.cookie` or `<iframe>`. */
  readonly door: string;
  /** The place in the text, in UTF-16 units from its start. */
  readonly at: number;
}

/** Doors that stand open wherever their name does, and those of one thing only. */
const ANYWHERE = new Set(
  DOORS.filter((door) => door.of === undefined).flatMap(({ names }) => names),
);
const MEMBERS = new Set(
  DOORS.flatMap(({ names, of = [] }) =>
    of.flatMap((owner) => names.map((name) => `${owner}.${name}`)),
  ),
);

/** What to ask for by a name that is only made at run time is to ask for anything. */
const OWNERS = new Set([...GLOBALS, 'document', 'navigator']);

/**
 * Every way out that code names. It reads the code as a parser does, so words in a list of phrases or in a comment are
 * no finds, and a name in quotes is one. It does not follow a name that is put together from parts, unless it is
 * asked of the page as a whole.
 *
 * @param file a name from whose ending the language is told
 * @throws when the code cannot be parsed
 */
export function doorsIn(file: string, code: string): Found[] {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const found: Found[] = [];
  const declared = new Set<string>();
  const note = (door: string, { start }: { readonly start: number }) =>
    found.push({ door, at: start });

  new Visitor({
    Identifier(node) {
      if (ANYWHERE.has(node.name)) note(node.name, node);
    },
    Literal(node) {
      if (typeof node.value === 'string' && ANYWHERE.has(node.value)) note(node.value, node);
    },
    TemplateLiteral(node) {
      const text = textOf(node);
      if (text !== null && ANYWHERE.has(text)) note(text, node);
    },
    MemberExpression(node) {
      const owner = nameOf(node.object);
      const member = node.computed ? textOf(node.property) : nameOf(node.property);
      if (owner === null) return;
      if (MEMBERS.has(`${owner}.${member}`)) note(`${owner}.${member}`, node);
      if (member === null && OWNERS.has(owner)) note(`${owner}[…]`, node);
    },
    FunctionDeclaration: ({ id }) => void declared.add(id?.name ?? ''),
    VariableDeclarator({ id, init }) {
      if (id.type === 'Identifier') declared.add(id.name);
      // `const { cookie } = document`
      if (id.type !== 'ObjectPattern' || init === null) return;
      for (const property of id.properties) {
        if (property.type !== 'Property') continue;
        const path = `${nameOf(init)}.${nameOf(property.key)}`;
        if (MEMBERS.has(path)) note(path, property);
      }
    },
    AssignmentExpression(node) {
      const { left } = node;
      if (nameOf(left) === 'location') note('location =', node);
      if (left.type !== 'MemberExpression') return;
      const member = left.computed ? textOf(left.property) : nameOf(left.property);
      if (member === 'href' && nameOf(left.object) === 'location') note('location =', node);
      if (member !== null && LOADING_ATTRIBUTES.includes(member)) note(`${member} =`, node);
    },
    CallExpression(node) {
      const name = nameOf(node.callee);
      const [first] = node.arguments;
      const text = first === undefined ? null : textOf(first);
      if (name === null || first === undefined) return;
      if (name === 'open' && node.callee.type === 'Identifier') note('open()', node);
      if (/^set(?:Timeout|Interval)$/.test(name) && isText(first)) note(`${name}(text)`, node);
      if (text === null) return;
      if (/^setAttribute/.test(name) && LOADING_ATTRIBUTES.includes(text)) note(`${text} =`, node);
      if (!ASKING.test(name) && LOADING_ELEMENTS.includes(text)) note(`<${text}>`, node);
    },
    ImportExpression: (node) => note('import()', node),
    JSXOpeningElement(node) {
      const name = node.name.type === 'JSXIdentifier' ? node.name.name : null;
      if (name !== null && LOADING_ELEMENTS.includes(name)) note(`<${name}>`, node);
    },
    JSXAttribute(node) {
      const name = node.name.type === 'JSXIdentifier' ? node.name.name : '';
      if (LOADING_ATTRIBUTES.includes(name)) note(`${name} =`, node);
      if (ANYWHERE.has(name)) note(name, node);
    },
  }).visit(program);
  // A function of that name may be the code's own.
  const real = found.filter(({ door }) => door !== 'open()' || !declared.has('open'));
  return real.sort((one, other) => one.at - other.at);
}

/** Calls that look for an element or compare a name, and make nothing. */
const ASKING =
  /^(?:querySelector|querySelectorAll|closest|matches|getElementsByTagName|includes|has|get|test)$/;

/** `fetch` of `fetch`, of `this.fetch` and of `window?.fetch`. */
function nameOf(node: ESTree.Node): string | null {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'MemberExpression')
    return node.computed ? textOf(node.property) : nameOf(node.property);
  return node.type === 'ChainExpression' ? nameOf(node.expression) : textOf(node);
}

/** A text that stands in the code as it is. */
function textOf(node: ESTree.Node): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type !== 'TemplateLiteral' || node.expressions.length > 0) return null;
  return node.quasis[0]?.value.cooked ?? null;
}

function isText(node: ESTree.Node): boolean {
  return (
    node.type === 'TemplateLiteral' || textOf(node) !== null || node.type === 'BinaryExpression'
  );
}
