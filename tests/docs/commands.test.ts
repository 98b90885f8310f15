import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGES } from './markdown.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** npm's own, which need no script. */
const BUILT_IN = ['audit', 'ci', 'exec', 'install', 'start', 'test'];

const workflows = globSync(['.github/**/*.yml', '.ci/*']).map((path): [string, string] => [
  path,
  readFileSync(path, 'utf8'),
]);

/** The scripts that a text tells someone to run. */
function commandsIn(text: string): string[] {
  const run = [...text.matchAll(/\bnpm run(?: --?[\w-]+)* ([a-z][\w:-]*)/gu)];
  const short = [...text.matchAll(/\bnpm (start|test)\b/gu)];
  return [...run, ...short].map(([, name]) => name as string);
}

describe.each([...PAGES, ...workflows])('%s', (_, text) => {
  it('names no command that is not there', () => {
    expect(commandsIn(text).filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it('gives npm no other order than it knows', () => {
    const orders = [...text.matchAll(/`npm ([a-z]+)/gu)].map(([, order]) => order as string);
    expect(orders.filter((order) => order !== 'run' && !BUILT_IN.includes(order))).toEqual([]);
  });
});

it('every command is named in a document', () => {
  const named = new Set(PAGES.flatMap(([, text]) => commandsIn(text)));
  expect(Object.keys(scripts).filter((name) => !named.has(name))).toEqual([]);
});

it('sees commands with flags, in code and in prose', () => {
  expect(commandsIn('`npm run --silent assess` and npm run new:site NAME, npm test')).toEqual([
    'assess',
    'new:site',
    'test',
  ]);
});
