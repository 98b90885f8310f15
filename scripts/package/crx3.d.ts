declare module 'crx3' {
  import type { Readable } from 'node:stream';

  /** The part of its options and of its answer that is used here. */
  interface Options {
    readonly keyPath: string;
    readonly crxPath: string;
    /** Also writes the ZIP file that the CRX holds. */
    readonly zipPath?: string;
  }

  export default function crx3(
    zip: Readable | string[],
    options: Options,
  ): Promise<{ appId: string }>;
}
