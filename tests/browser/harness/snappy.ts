/**
 * Undoes Snappy's compression, after its format description (google/snappy, format_description.txt): a length, then
 * pieces that are either written out or copied from what came before.
 *
 * @returns null for what is no whole Snappy stream
 */
export function unsnappy(bytes: Uint8Array): Buffer | null {
  const length = varint(bytes, 0);
  if (length === null || length.value > LONGEST) return null;
  const out = Buffer.alloc(length.value);
  let from = length.next;
  let at = 0;
  while (from < bytes.length) {
    const piece = pieceAt(bytes, from);
    if (piece === null || at + piece.length > out.length) return null;
    from = piece.next;
    if (piece.offset === null) {
      out.set(bytes.subarray(from, from + piece.length), at);
      from += piece.length;
    } else {
      if (piece.offset === 0 || piece.offset > at) return null;
      // One by one: a copy may reach into what it writes.
      for (let step = 0; step < piece.length; step += 1) {
        out[at + step] = out[at + step - piece.offset] ?? 0;
      }
    }
    at += piece.length;
  }
  return at === out.length && from === bytes.length ? out : null;
}

/** More than a browser compresses in one go. */
const LONGEST = 64 * 1024 * 1024;

/** A number in sevens of bits, the lowest first, and where the next thing stands. */
export function varint(bytes: Uint8Array, start: number): { value: number; next: number } | null {
  let value = 0;
  for (let step = 0; step < 5; step += 1) {
    const byte = bytes[start + step];
    if (byte === undefined) return null;
    value += (byte & 0x7f) * 2 ** (7 * step);
    if (byte < 0x80) return { value, next: start + step + 1 };
  }
  return null;
}

interface Piece {
  readonly length: number;
  /** How far back to copy from; null for a piece that is written out at `next`. */
  readonly offset: number | null;
  readonly next: number;
}

function pieceAt(bytes: Uint8Array, from: number): Piece | null {
  const tag = bytes[from] ?? 0;
  const number = (start: number, size: number) =>
    Array.from({ length: size }, (_, step) => (bytes[start + step] ?? 0) * 256 ** step).reduce(
      (sum, part) => sum + part,
      0,
    );
  const six = tag >> 2;
  switch (tag & 3) {
    case 0: {
      const size = six < 60 ? 0 : six - 59;
      const length = (size === 0 ? six : number(from + 1, size)) + 1;
      const next = from + 1 + size;
      return next + length <= bytes.length ? { length, offset: null, next } : null;
    }
    case 1:
      return {
        length: (six & 7) + 4,
        offset: ((tag >> 5) << 8) + number(from + 1, 1),
        next: from + 2,
      };
    case 2:
      return { length: six + 1, offset: number(from + 1, 2), next: from + 3 };
    default:
      return { length: six + 1, offset: number(from + 1, 4), next: from + 5 };
  }
}
