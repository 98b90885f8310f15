const END = '<!-- end -->';

/** What stands before a block: unnamed where a document has only one. */
function beginning(name: string): string {
  return name === '' ? '<!-- made by npm run docs -->' : `<!-- made by npm run docs (${name}) -->`;
}

/**
 * Puts a block where the one before it stood.
 *
 * @param document Markdown
 * @param name of the block; empty where the document has only one
 * @throws when the document has lost the marks around it
 */
export function withBlock(document: string, block: string, name = ''): string {
  const begin = beginning(name);
  const start = document.indexOf(begin);
  const end = start === -1 ? -1 : document.indexOf(END, start);
  if (end === -1) {
    throw new Error(
      `What is made by npm run docs stands between ${begin} and ${END}: one is missing.`,
    );
  }
  return `${document.slice(0, start)}${begin}\n${block}\n${document.slice(end)}`;
}

/** A table of Markdown. Bars within cells are kept from ending them. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}
