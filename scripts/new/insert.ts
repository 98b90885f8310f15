const IMPORT = /^import (?:type )?\{[^}]*\} from '([^']+)';$/gmu;

/**
 * A module with one more import, where the order of paths wants it.
 *
 * @param names what is imported, `path` where from, as written
 * @throws when the module has no import to stand beside
 */
export function withImport(source: string, names: string, path: string): string {
  const imports = [...source.matchAll(IMPORT)];
  const last = imports.at(-1);
  if (!last) throw new Error(`There is no import beside which that of ${path} could stand.`);
  const line = `import { ${names} } from '${path}';`;
  // Those of a folder above stand before all others.
  const next = imports.find(([, other = '']) => other.startsWith('./') && other > path);
  return next
    ? `${source.slice(0, next.index)}${line}\n${source.slice(next.index)}`
    : insertedAt(source, last.index + last[0].length, `\n${line}`);
}

/**
 * A module with one more entry in a list of which each entry has a line of its own.
 *
 * @param opening what the list begins with, to its opening bracket
 * @param entry without its comma
 * @param order whether the entries stand in the order of their texts, or the new one at the end
 * @throws when there is no such list
 */
export function withEntry(
  source: string,
  opening: RegExp,
  entry: string,
  order: 'sorted' | 'last',
): string {
  const start = opening.exec(source);
  const from = start ? start.index + start[0].length : -1;
  const inside = /^\n(?:[ ]+[^\n]+,\n)+/u.exec(source.slice(from))?.[0];
  if (!start || inside === undefined)
    throw new Error(`There is no list that begins with ${opening.source}`);
  const lines = inside.slice(1, -1).split('\n');
  const indent = /^ */u.exec(lines[0] ?? '')?.[0] ?? '';
  const line = `${indent}${entry},`;
  const next = order === 'sorted' ? lines.findIndex((other) => other > line) : -1;
  lines.splice(next === -1 ? lines.length : next, 0, line);
  return `${source.slice(0, from)}\n${lines.join('\n')}\n${source.slice(from + inside.length)}`;
}

/** A text with another in it. */
export function insertedAt(source: string, place: number, text: string): string {
  return source.slice(0, place) + text + source.slice(place);
}

/**
 * A module with one more quoted text after the last one of a list or a union, on one line or on several.
 *
 * @param opening what it begins with
 * @throws when there is no such list
 */
export function withQuoted(source: string, opening: RegExp, text: string): string {
  const start = opening.exec(source);
  const from = start ? start.index + start[0].length : -1;
  const inside = source.slice(from).split(/[\];]/u, 1)[0] ?? '';
  const last = [...inside.matchAll(/'[^']*'/gu)].at(-1);
  if (!start || !last) throw new Error(`There is no list that begins with ${opening.source}`);
  const between = inside.includes('|') ? ' | ' : ', ';
  return insertedAt(source, from + last.index + last[0].length, `${between}'${text}'`);
}
