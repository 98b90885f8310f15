import { PLATFORMS, type PlatformName } from '../../lib/help/platforms.ts';
import type { Copy } from '../../locales/copy.ts';
import { inWords } from './day.ts';
import { Steps } from './steps.tsx';

/**
 * How to block and report on the site that is open, and the site's own page about it.
 *
 * @param site its name in `lib/page/sites`, or null
 */
export function Block({ site, copy }: { site: string | null; copy: Copy }) {
  const { block, help } = copy;
  const name = platformOf(site);
  const platform = name === null ? null : PLATFORMS[name];
  return (
    <>
      <p>{block.intro}</p>
      <Steps steps={block.steps[name ?? 'other'] ?? block.steps.other} />
      {platform !== null && (
        <>
          <p class="small">{help.leaving}</p>
          <p>
            <a href={platform.help} target="_blank" rel="noreferrer noopener">
              {block.helpPage}
            </a>
          </p>
          <p class="small">{block.checked(inWords(platform.checked, copy.language))}</p>
        </>
      )}
    </>
  );
}

function platformOf(site: string | null): PlatformName | null {
  return site !== null && Object.hasOwn(PLATFORMS, site) ? (site as PlatformName) : null;
}
