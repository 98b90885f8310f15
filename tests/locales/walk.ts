import type { NoticeCopy } from '../../locales/copy.ts';

/** Every string below a part of the copy, in order; a text with gaps is filled with an example. */
export function textsOf(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part === 'function') return [String(part('1', '2'))];
  if (typeof part === 'object' && part !== null) return Object.values(part).flatMap(textsOf);
  return [];
}

/** Every notice with the name of its turn and its level, such as `photo 3`. */
export function noticesOf(
  notices: Readonly<Record<string, Readonly<Record<string, NoticeCopy>>>>,
): [string, NoticeCopy][] {
  return Object.entries(notices).flatMap(([voice, levels]) =>
    Object.entries(levels).map(([level, notice]): [string, NoticeCopy] => [
      `${voice} ${level}`,
      notice,
    ]),
  );
}

/** One text of many, each a sentence of its own. */
export function asText(part: unknown): string {
  return textsOf(part)
    .map((text) => (/[.?!…]$/.test(text) ? text : `${text}.`))
    .join(' ');
}

/** A notice as it is read: the title, then the body. */
export function asRead({ title, body }: NoticeCopy): string {
  return asText([title, body]);
}
