import { keeperOf } from '../settings/kept.ts';
import type { PartProps } from './part.ts';

export interface ChosenSitesProps extends PartProps {
  /** Called with the match pattern. */
  readonly onStop: (pattern: string) => void;
}

/** The sites that the person let Sidelight read, to be taken back. */
export function ChosenSites({ opened, copy, words, onStop }: ChosenSitesProps) {
  const { chosen, none, stop } = words.sites;
  const keeper = keeperOf('sites', { ...opened, copy });
  return (
    <>
      <h3>{chosen}</h3>
      {opened.sites.length === 0 && <p>{none}</p>}
      {opened.sites.length > 0 && keeper !== null && <p class="small">{keeper}</p>}
      <ul>
        {opened.sites.map((pattern) => (
          <li key={pattern}>
            <button
              type="button"
              class="plain"
              disabled={keeper !== null}
              onClick={() => onStop(pattern)}
            >
              {stop(hostIn(pattern) ?? words.sites.all)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The host of a match pattern, or null where it stands for all. */
function hostIn(pattern: string): string | null {
  const host = /^[^:]+:\/\/([^/]+)\//u.exec(pattern)?.[1] ?? '*';
  return host === '*' ? null : host;
}
