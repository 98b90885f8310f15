import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import crx3 from 'crx3';
import { updateXml as textOf } from './update-xml.ts';

/** What a CRX is made of. */
export interface CrxParts {
  /** The store's ZIP file: the CRX holds its very bytes. */
  readonly zip: string;
  /** The folder that was zipped. */
  readonly built: string;
  /** The PEM file of the key. Where there is none yet, a new key is written there. */
  readonly key: string;
  readonly crx: string;
  readonly updateXml: string;
  /** From where browsers will take the CRX. */
  readonly url: string;
}

/** Signs a CRX and writes the `update.xml` that leads to it. @returns the extension's id */
export async function makeCrx({ zip, built, key, crx, updateXml, url }: CrxParts): Promise<string> {
  const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));
  const { appId } = await crx3(createReadStream(zip), { keyPath: key, crxPath: crx });
  const browserVersion = `${manifest.minimum_chrome_version}.0.0`;
  const update = { id: appId, url, version: manifest.version, browserVersion };
  writeFileSync(updateXml, textOf(update));
  return appId;
}
