import type { LoadStage } from '../../components/welcome/try-it.tsx';
import { PART_NAMES } from '../../lib/settings/parts.ts';
import { partHere } from '../guard.content/parts.ts';

/** Brings what the try-out needs: the rules come from the very files that are brought into web pages. */
export const loadStage: LoadStage = async () => ({
  ...(await import('../../components/welcome/rehearsal.ts')),
  rulesOf,
});

async function rulesOf(code: string): Promise<string> {
  const part = PART_NAMES.find((name) => name === `rules/${code}`);
  if (part === undefined) throw new Error(`There are no rules for ${code}.`);
  await import(/* @vite-ignore */ `/${part}.js`);
  return partHere(part) as string;
}
