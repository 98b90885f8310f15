import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a Firefox looked up and connected to, as its network code noted it down. */
export interface FirefoxRecord {
  /** Every name or address that was looked up, prefetches included. */
  readonly lookups: readonly string[];
  /** `address:port` of every connection that was opened. */
  readonly connections: readonly string[];
}

export interface FirefoxLog {
  /** What to start Firefox with. */
  readonly environment: Readonly<Record<string, string>>;
  /** Reads the record once that Firefox is closed, and throws the files away. */
  read(): Promise<FirefoxRecord>;
}

/** Has Firefox write down its look-ups and connections, those of all its processes. */
export async function firefoxLog(): Promise<FirefoxLog> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-firefox-log-'));
  return {
    environment: {
      MOZ_LOG: 'nsHostResolver:5,nsSocketTransport:5',
      MOZ_LOG_FILE: join(folder, 'log'),
    },
    async read() {
      const names = await readdir(folder);
      const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
      const log = texts.join('\n');
      await rm(folder, { recursive: true });
      return {
        lookups: allOf(log, /Resolving host \[([^\]]+)\]/g),
        connections: allOf(log, /nsSocketTransport::ResolveHost \[[^\s\]]+ ([^\s\]]+)/g),
      };
    },
  };
}

function allOf(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}
