import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import crx3 from 'crx3';
import { updateXml } from '../../../scripts/package/update-xml.ts';
import { serve, type TestServer } from './serve.ts';

/** An extension packed for both families of browsers, on loopback. */
export interface ServedExtension {
  readonly id: string;
  readonly updateUrl: string;
  /** Where Firefox finds it. */
  readonly installUrl: string;
  readonly server: TestServer;
  /** Puts another version of the same extension in its place. */
  release(version: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Packs a build as a CRX, signed with a key made for this run, and as an XPI, which nobody signed; serves both.
 * @param build a built extension's folder, absolute
 */
export async function serveExtension(build: string, version: string): Promise<ServedExtension> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-crx-'));
  const served = {
    '/update.xml': join(folder, 'update.xml'),
    '/sidelight.crx': join(folder, 'sidelight.crx'),
    '/sidelight.xpi': join(folder, 'sidelight.xpi'),
  };
  const server = await serve((path) => {
    const file = served[path as keyof typeof served];
    return file === undefined ? null : { file };
  });

  async function release(next: string): Promise<string> {
    // A folder for each: the packer never reads a manifest twice.
    const unpacked = join(folder, next);
    await cp(build, unpacked, { recursive: true });
    const file = join(unpacked, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify({ ...manifest, version: next }));
    const { appId } = await crx3([file], {
      keyPath: join(folder, 'key.pem'),
      crxPath: served['/sidelight.crx'],
      zipPath: served['/sidelight.xpi'],
    });
    const url = `${server.origin}/sidelight.crx`;
    const update = { id: appId, url, version: next, browserVersion: '116.0.0.0' };
    await writeFile(served['/update.xml'], updateXml(update));
    return appId;
  }

  return {
    id: await release(version),
    updateUrl: `${server.origin}/update.xml`,
    installUrl: `${server.origin}/sidelight.xpi`,
    server,
    release: async (next) => void (await release(next)),
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
