import { globSync, readFileSync } from 'node:fs';

/** Every page that people read about the project, by its path. */
export const PAGES: readonly (readonly [path: string, text: string])[] = globSync([
  '*.md',
  'docs/**/*.md',
  '.github/**/*.md',
  'store/**/*.md',
]).map((path) => [path, readFileSync(path, 'utf8')]);

/** A page without its blocks of code, whose lines are no prose: a comment in them looks like a heading. */
function proseOf(text: string): string {
  return text.replaceAll(/^```[\s\S]*?^```$/gmu, '');
}

/** What stands between backticks, in the lines of prose. */
export function codeIn(text: string): string[] {
  return [...proseOf(text).matchAll(/`([^`\n]+)`/gu)].map(([, code]) => code as string);
}

/** Where the links and pictures of a page lead to. */
export function linksIn(text: string): string[] {
  const prose = proseOf(text).replaceAll(/`[^`\n]+`/gu, '');
  return [...prose.matchAll(/\]\(([^()\s]+)\)/gu)].map(([, target]) => target as string);
}

/** The anchors of a page's headings, as GitHub makes them. */
export function anchorsIn(text: string): Set<string> {
  const seen = new Map<string, number>();
  const headings = proseOf(text).matchAll(/^#{1,6} +(.+)$/gmu);
  return new Set(
    [...headings].map(([, heading = '']) => {
      const slug = heading
        .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
        .trim()
        .replaceAll(' ', '-');
      const times = seen.get(slug) ?? 0;
      seen.set(slug, times + 1);
      return times === 0 ? slug : `${slug}-${times}`;
    }),
  );
}
