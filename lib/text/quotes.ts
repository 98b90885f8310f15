/** A passage between quotation marks of any language, on one line; shorter ones set off a title or a nickname. */
const QUOTED = /["“”„«»]([^"“”„«»\n]{8,300})["“”«»]/gu;

/** Words that must stand outside for a passage to be a quotation, and not a message that wears the marks. */
const LEAST_OUTSIDE = 2;

/** A place in a text, by characters; `to` is not part of it. */
export interface Passage {
  readonly from: number;
  readonly to: number;
}

/** The passages that a folded text quotes. */
export function quotedIn(text: string): Passage[] {
  const passages = [...text.matchAll(QUOTED)].map(({ index, 0: all }) => ({
    from: index,
    to: index + all.length,
  }));
  if (passages.length === 0) return [];
  const outside = passages.reduceRight(
    (rest, { from, to }) => `${rest.slice(0, from)} ${rest.slice(to)}`,
    text,
  );
  return (outside.match(/\p{L}+/gu)?.length ?? 0) >= LEAST_OUTSIDE ? passages : [];
}
