import { DatabaseSync } from 'node:sqlite';
import { unsnappy, varint } from './snappy.ts';

/**
 * What is packed in a file of a browser's profile: the values of Firefox's databases and the blocks of Chromium's, both
 * of which compress by Snappy. Of any other file, and of what cannot be read, nothing.
 *
 * @param path where the file lies; @param bytes what is in it
 */
export function unpacked(path: string, bytes: Buffer): Buffer[] {
  if (bytes.toString('latin1', 0, SQLITE.length) === SQLITE) return valuesOf(path);
  if (bytes.length > FOOTER && bytes.subarray(-MAGIC.length).equals(MAGIC)) return blocksOf(bytes);
  return [];
}

const SQLITE = 'SQLite format 3\0';

/** Every value of IndexedDB, which Firefox keeps in the table `object_data`. */
function valuesOf(path: string): Buffer[] {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const rows = database.prepare('SELECT data FROM object_data').all();
    return rows.flatMap(({ data }) => {
      const value = data instanceof Uint8Array ? unsnappy(data) : null;
      return value === null ? [] : [value];
    });
  } catch {
    // Another database, without that table, or one that its browser has not put in order yet.
    return [];
  } finally {
    database.close();
  }
}

/** The last bytes of each table of LevelDB, and how long its footer is (google/leveldb, doc/table_format.md). */
const MAGIC = Buffer.from('57fb808b247547db', 'hex');
const FOOTER = 48;

interface Handle {
  readonly offset: number;
  readonly size: number;
  readonly next: number;
}

function blocksOf(table: Buffer): Buffer[] {
  const footer = table.length - FOOTER;
  const meta = handleAt(table, footer);
  const index = meta && handleAt(table, meta.next);
  const entries = index && blockAt(table, index);
  if (entries === null) return [];
  return handlesIn(entries).flatMap((handle) => blockAt(table, handle) ?? []);
}

/** A block as it was before it was packed: a byte behind it says whether it was. */
function blockAt(table: Buffer, { offset, size }: Handle): Buffer | null {
  const block = table.subarray(offset, offset + size);
  return table[offset + size] === 1 ? unsnappy(block) : block;
}

/** The values of an index block: shared length, own length and value length, the own part of the key, the value. */
function handlesIn(block: Buffer): Handle[] {
  const restarts = block.length < 4 ? 0 : block.readUInt32LE(block.length - 4);
  const end = block.length - 4 - 4 * restarts;
  const handles: Handle[] = [];
  for (let at = 0; at < end; ) {
    const shared = varint(block, at);
    const own = shared && varint(block, shared.next);
    const value = own && varint(block, own.next);
    if (own === null || value === null) return handles;
    const start = value.next + own.value;
    const handle = handleAt(block, start);
    if (handle !== null) handles.push(handle);
    at = start + value.value;
  }
  return handles;
}

function handleAt(bytes: Buffer, start: number): Handle | null {
  const offset = varint(bytes, start);
  const size = offset && varint(bytes, offset.next);
  return offset && size && { offset: offset.value, size: size.value, next: size.next };
}
