import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE_BYTES = 8;
/** A chunk's length and name, and the check sum behind its data. */
const HEAD_BYTES = 8;
const SUM_BYTES = 4;
/** A picture of words has few colours: so many fit into one byte each, to a third of the size. */
const MOST_COLOURS = 256;
/** Red, green and blue, a byte each: what a browser's picture of an opaque page holds. */
const CHANNELS = 3;

/** The same picture with a list of its colours: the most common ones, and the nearest of them for all others. */
export function withPalette(png: Buffer): Buffer {
  const chunks = [...chunksOf(png)];
  const header = Buffer.from(chunks[0]?.data ?? []);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const data = chunks.filter(({ name }) => name === 'IDAT').map((chunk) => chunk.data);
  const pixels = unfilter(inflateSync(Buffer.concat(data)), width, height);
  const colours = Array.from({ length: width * height }, (_, at) =>
    pixels.readUIntBE(at * CHANNELS, CHANNELS),
  );
  const palette = mostCommon(colours);
  const places = new Map(palette.map((colour, place) => [colour, place]));
  const rows = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, at) => {
    const place = places.get(colour) ?? nearest(colour, palette);
    places.set(colour, place);
    // The first byte of a row says that it is not filtered.
    rows[at + Math.floor(at / width) + 1] = place;
  });
  // Eight bits a pixel, by palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    png.subarray(0, SIGNATURE_BYTES),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(bytesOf))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function mostCommon(colours: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  return sorted.slice(0, MOST_COLOURS).map(([colour]) => colour);
}

/** The place of the colour of the palette that differs least from this one. */
function nearest(colour: number, palette: readonly number[]): number {
  const own = bytesOf(colour);
  const differences = palette.map((other) =>
    bytesOf(other).reduce((sum, byte, channel) => sum + (byte - (own[channel] ?? 0)) ** 2, 0),
  );
  return differences.indexOf(Math.min(...differences));
}

function bytesOf(colour: number): number[] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

/** Undoes the five ways in which a row may be told by its neighbours (PNG specification, 9). */
function unfilter(rows: Buffer, width: number, height: number): Buffer {
  const length = width * CHANNELS;
  const pixels = Buffer.alloc(length * height);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (length + 1)] ?? 0;
    for (let x = 0; x < length; x += 1) {
      const at = y * length + x;
      const left = x < CHANNELS ? 0 : (pixels[at - CHANNELS] ?? 0);
      const above = y === 0 ? 0 : (pixels[at - length] ?? 0);
      const corner = x < CHANNELS || y === 0 ? 0 : (pixels[at - length - CHANNELS] ?? 0);
      const told = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      pixels[at] = (rows[y * (length + 1) + 1 + x] ?? 0) + told;
    }
  }
  return pixels;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [left, above, corner].map((value) => Math.abs(guess - value));
  if (a === undefined || b === undefined || c === undefined) return 0;
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

function* chunksOf(png: Buffer): Generator<{ name: string; data: Buffer }> {
  for (let at = SIGNATURE_BYTES; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const start = at + HEAD_BYTES;
    yield {
      name: png.toString('latin1', at + 4, start),
      data: png.subarray(start, start + length),
    };
    at = start + length + SUM_BYTES;
  }
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(SUM_BYTES);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
