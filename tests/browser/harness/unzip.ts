import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

/** The records of a ZIP file and the places in them that are read here (PKWARE's APPNOTE.TXT 6.3.10, 4.3.7 to 4.3.16). */
const END = { sign: 0x06054b50, bytes: 22, count: 10, start: 16 };
const ENTRY = {
  sign: 0x02014b50,
  bytes: 46,
  method: 10,
  packed: 20,
  name: 28,
  extra: 30,
  note: 32,
};
const LOCAL = { at: 42, bytes: 30, name: 26, extra: 28 };
const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks a ZIP file into a folder, as a file manager does.
 * @throws when it is none, is packed in another way, or would write outside the folder
 */
export function unzip(file: string, folder: string): void {
  const zip = readFileSync(file);
  const end = zip.length - END.bytes;
  if (end < 0 || zip.readUInt32LE(end) !== END.sign) throw new Error(`${file} is no ZIP file.`);
  let at = zip.readUInt32LE(end + END.start);
  for (let left = zip.readUInt16LE(end + END.count); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== ENTRY.sign) throw new Error(`${file} breaks off.`);
    const nameLength = zip.readUInt16LE(at + ENTRY.name);
    const name = zip.toString('utf8', at + ENTRY.bytes, at + ENTRY.bytes + nameLength);
    if (name.startsWith('/') || name.split('/').includes('..')) {
      throw new Error(`${file} leads outside: ${name}`);
    }
    if (!name.endsWith('/')) write(join(folder, name), contentOf(zip, at));
    const behind = zip.readUInt16LE(at + ENTRY.extra) + zip.readUInt16LE(at + ENTRY.note);
    at += ENTRY.bytes + nameLength + behind;
  }
}

function contentOf(zip: Buffer, entry: number): Buffer {
  const local = zip.readUInt32LE(entry + LOCAL.at);
  const names = zip.readUInt16LE(local + LOCAL.name) + zip.readUInt16LE(local + LOCAL.extra);
  const start = local + LOCAL.bytes + names;
  const packed = zip.subarray(start, start + zip.readUInt32LE(entry + ENTRY.packed));
  const method = zip.readUInt16LE(entry + ENTRY.method);
  if (method === STORED) return packed;
  if (method === DEFLATED) return inflateRawSync(packed);
  throw new Error(`Nobody here unpacks the method ${method}.`);
}

function write(path: string, content: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
