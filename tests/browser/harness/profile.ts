import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpacked } from './unpacked.ts';

/** A browser's profile on disk, to be looked through when the browser is closed. */
export interface Profile {
  readonly folder: string;
  /** The files in which a word, or a good part of one, stands, as `path: part`; paths are relative. */
  search(words: readonly string[]): Promise<string[]>;
  remove(): Promise<void>;
}

/**
 * As many letters of a word are looked for as a piece. What is packed in ways that `unpacked` knows is unpacked; other
 * ways, such as LZ4, leave a first occurrence of a rare word as it is but for its edges.
 */
const PIECE = 6;

/** Makes an empty folder for a profile. */
export async function newProfile(): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-profile-'));
  return {
    folder,
    async search(words) {
      const pieces = [...new Set(words.flatMap(piecesOf))];
      const found: string[] = [];
      for (const path of await filesIn(folder)) {
        // A file may go while a browser tidies up.
        const bytes = await readFile(join(folder, path)).catch(() => Buffer.alloc(0));
        const texts = [bytes, ...unpacked(join(folder, path), bytes)];
        const here = pieces.filter((piece) => texts.some((text) => holds(text, piece)));
        found.push(...here.map((piece) => `${path}: ${piece}`));
      }
      return found;
    },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function piecesOf(word: string): string[] {
  if (word.length < PIECE) throw new Error(`"${word}" is too short to be told from chance.`);
  return Array.from({ length: word.length - PIECE + 1 }, (_, at) => word.slice(at, at + PIECE));
}

/** In both forms in which browsers write text. */
function holds(bytes: Buffer, piece: string): boolean {
  return bytes.includes(piece, 0, 'utf8') || bytes.includes(piece, 0, 'utf16le');
}
