import { inflateSync } from 'node:zlib';

/** Pixels as four bytes each, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Buffer;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const BYTES = 4;
/** A PNG's signature; then a chunk's length and name, and the check sum behind its data. */
const SIGNATURE_BYTES = 8;
const HEAD_BYTES = 8;
const SUM_BYTES = 4;

/**
 * Reads a browser's picture of a page: eight bits a channel, three or four channels (PNG specification, 4 to 9).
 * @throws for any other kind of PNG
 */
export function readPng(png: Uint8Array): Picture {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  const parts: Buffer[] = [];
  let [width, height, channels] = [0, 0, 0];
  for (let at = SIGNATURE_BYTES; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + HEAD_BYTES);
    const data = bytes.subarray(at + HEAD_BYTES, at + HEAD_BYTES + length);
    if (name === 'IHDR') {
      [width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)];
      channels = { 2: 3, 6: 4 }[data[9] ?? 0] ?? 0;
      if (data[8] !== 8 || channels === 0) throw new Error('This is no picture of a page.');
    }
    if (name === 'IDAT') parts.push(data);
    at += HEAD_BYTES + length + SUM_BYTES;
  }
  const rows = unfiltered(inflateSync(Buffer.concat(parts)), width, height, channels);
  return { width, height, pixels: channels === BYTES ? rows : widened(rows) };
}

/** The part of a picture that begins there. */
export function cut({ pixels, width }: Picture, at: Point, size: Omit<Picture, 'pixels'>): Picture {
  const rows = Array.from({ length: size.height }, (_, row) => {
    const start = ((at.y + row) * width + at.x) * BYTES;
    return pixels.subarray(start, start + size.width * BYTES);
  });
  return { ...size, pixels: Buffer.concat(rows) };
}

/** Rows by which a part is looked for: the edge of a curve may come out a shade otherwise in one of them. */
const PROBES = 4;
/** Of 255, in one channel: less than anyone sees. */
const SHADE = 4;

/** Where a picture shows another one, as an eye would see it, or null where it does not. */
export function find(part: Picture, whole: Picture): Point | null {
  const length = part.width * BYTES;
  for (const probe of busiestRows(part)) {
    const row = part.pixels.subarray(probe * length, (probe + 1) * length);
    let at = whole.pixels.indexOf(row);
    for (; at !== -1; at = whole.pixels.indexOf(row, at + 1)) {
      if (at % BYTES !== 0) continue;
      const x = (at / BYTES) % whole.width;
      const y = Math.floor(at / BYTES / whole.width) - probe;
      const fits = y >= 0 && y + part.height <= whole.height && x + part.width <= whole.width;
      if (fits && isAlike(cut(whole, { x, y }, part).pixels, part.pixels)) return { x, y };
    }
  }
  return null;
}

function isAlike(one: Buffer, other: Buffer): boolean {
  return one.every((value, index) => Math.abs(value - (other[index] as number)) <= SHADE);
}

/** The rows whose pixels change most often: one that is all of one colour would be found everywhere. */
function busiestRows({ pixels, width, height }: Picture): number[] {
  const rows = Array.from({ length: height }, (_, row) => {
    let changes = 0;
    for (let at = row * width; at < (row + 1) * width - 1; at += 1) {
      if (pixels.readUInt32LE(at * BYTES) !== pixels.readUInt32LE((at + 1) * BYTES)) changes += 1;
    }
    return { row, changes };
  });
  const busiest = rows.sort((one, other) => other.changes - one.changes).slice(0, PROBES);
  return busiest.map(({ row }) => row);
}

/** Undoes the ways in which a row may be told by its neighbours; plain loops, as there are millions of bytes. */
function unfiltered(rows: Buffer, width: number, height: number, channels: number): Buffer {
  const length = width * channels;
  const pixels = Buffer.alloc(length * (height + 1));
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (length + 1)] ?? 0;
    const [from, to] = [y * (length + 1) + 1, (y + 1) * length];
    rows.copy(pixels, to, from, from + length);
    if (filter === 0) continue;
    for (let at = to; at < to + length; at += 1) {
      const inside = at - to >= channels;
      const left = inside ? (pixels[at - channels] as number) : 0;
      const above = pixels[at - length] as number;
      const corner = inside ? (pixels[at - length - channels] as number) : 0;
      let told = filter === 1 ? left : above;
      if (filter === 3) told = (left + above) >> 1;
      else if (filter === 4) {
        const [a, b] = [Math.abs(above - corner), Math.abs(left - corner)];
        const c = Math.abs(left + above - 2 * corner);
        told = a <= b && a <= c ? left : b <= c ? above : corner;
      }
      pixels[at] = (pixels[at] as number) + told;
    }
  }
  // The row above the first one is of zeros.
  return pixels.subarray(length);
}

function widened(rows: Buffer): Buffer {
  const pixels = Buffer.alloc((rows.length / 3) * BYTES, 255);
  for (let from = 0, to = 0; from < rows.length; from += 3, to += BYTES) {
    pixels[to] = rows[from] as number;
    pixels[to + 1] = rows[from + 1] as number;
    pixels[to + 2] = rows[from + 2] as number;
  }
  return pixels;
}
