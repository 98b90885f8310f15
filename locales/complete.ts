import type { Copy } from './copy.ts';

/** A part of the copy of which something may not be translated yet. */
export type Partly<Part> = Part extends
  | string
  | readonly unknown[]
  | ((...given: never[]) => unknown)
  ? Part
  : { readonly [Key in keyof Part]?: Partly<Part[Key]> };

/** The copy in a language; what is not translated stands there in English. */
export function complete(translated: Partly<Copy>, english: Copy): Copy {
  return filled(translated, english) as Copy;
}

function filled(translated: unknown, english: unknown): unknown {
  if (!isGroup(english)) return translated === undefined ? english : translated;
  const own = isGroup(translated) ? translated : {};
  const keys = Object.keys(english);
  return Object.fromEntries(keys.map((key) => [key, filled(own[key], english[key])]));
}

function isGroup(part: unknown): part is Readonly<Record<string, unknown>> {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}
