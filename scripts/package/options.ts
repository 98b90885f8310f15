import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../setup.mjs';

/** What a release is made with. */
export interface PackageOptions {
  /** The PEM file of the key that signs the CRX, absolute; `throwaway` for one that nobody keeps; null for no CRX. */
  readonly key: string | 'throwaway' | null;
  /** The address of the folder from which a school serves the files, with a slash at its end. */
  readonly baseUrl: string;
  /** Where the files go, absolute. */
  readonly output: string;
}

/** Reads the command line and, for the key's path, the environment. @throws an Error that says what is wrong */
export function readOptions(args: string[], environment: NodeJS.ProcessEnv): PackageOptions {
  const { values } = parseArgs({
    args,
    options: {
      key: { type: 'string' },
      throwaway: { type: 'boolean', default: false },
      'base-url': { type: 'string', default: 'https://school.example/sidelight/' },
      output: { type: 'string', default: resolve(ROOT, '.output/release') },
    },
  });
  const path = values.key ?? environment.SIDELIGHT_KEY;
  const baseUrl = values['base-url'].replace(/\/*$/u, '/');
  if (!/^https?:\/\//u.test(baseUrl) || !URL.canParse(baseUrl)) {
    throw new Error(`--base-url is a web address, not "${values['base-url']}".`);
  }
  const key = values.throwaway ? 'throwaway' : path === undefined ? null : checkKey(resolve(path));
  return { key, baseUrl, output: resolve(values.output) };
}

/** The key is the extension's name to every browser that has it: it must be there, be one, and stay out of the project. */
function checkKey(path: string): string {
  if (!relative(ROOT, path).startsWith('..')) {
    throw new Error(
      'The key lies in the project folder, from where it could get out. Keep it elsewhere.',
    );
  }
  let type: string | undefined;
  try {
    type = createPrivateKey(readFileSync(path)).asymmetricKeyType;
  } catch {
    throw new Error(
      `There is no private key in PEM form in ${path}. Make one: see docs/schools.md.`,
    );
  }
  if (type !== 'rsa')
    throw new Error(`A CRX is signed with an RSA key; ${path} holds another kind.`);
  return path;
}
