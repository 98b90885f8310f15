import type { Health, HealthCounts } from './health.ts';
import type { ProbeUse } from './tally.ts';

/** What runs: the extension's version, and the browser's name and version. */
export interface Versions {
  readonly extension: string;
  readonly browser: string;
}

/** Each count by the words of the report; `docs/sites.md` says what it means. */
const COUNTS: Readonly<Record<keyof HealthCounts, string>> = {
  containers: 'boxes found',
  conversations: 'conversations read',
  rows: 'rows',
  leftOut: 'rows left out',
  withText: 'with text',
  withDirection: 'with direction',
  withSaidDirection: 'direction said by the page',
  withAuthor: 'with author',
  withTime: 'with time',
};

const READERS = { site: "the site's own file", generic: 'the reader for any site' } as const;

/**
 * How a page is read, as lines that someone may send to whoever mends a site: versions, the site's name in
 * `lib/page/sites`, counts, and the numbers of probes. It is in English wherever it is made, and it holds no text, no
 * name and no address, because what it is made of holds none.
 *
 * @param frames what each frame of the page found; those without a chat are left out unless all are
 */
export function reportText(frames: readonly Health[], versions: Versions): string {
  const telling = frames.filter(({ state }) => state !== 'not_a_chat');
  const told = telling.length > 0 ? telling : frames.slice(0, 1);
  const heading = `Sidelight ${versions.extension}, ${versions.browser}`;
  return [heading, ...told.map(frameText)].join('\n\n');
}

function frameText({ state, site, reader, counts, probes }: Health): string {
  const lines = [
    `site: ${site ?? 'none'}`,
    `state: ${state.replaceAll('_', ' ')}`,
    `read by: ${reader === null ? 'nothing' : READERS[reader]}`,
    ...Object.entries(COUNTS).map(
      ([count, words]) => `${words}: ${counts[count as keyof HealthCounts]}`,
    ),
    ...Object.entries(probes).map(([list, use]) => `${list}: ${useText(use)}`),
  ];
  return lines.join('\n');
}

function useText({ used, of }: ProbeUse): string {
  return used === null ? `none of ${of}` : `probe ${used} of ${of}`;
}
