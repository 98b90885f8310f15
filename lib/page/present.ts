import { type Present, searchOf } from './search.ts';
import type { ElementProbe, Site } from './site.ts';

/**
 * Which probes may find anything in the rows inside `container`, asked once for all rows: most of a site's probes are
 * for layouts that are not shown. Empty where the rows stand in shadow roots inside it, into which nothing is asked.
 */
export function presentIn(site: Site, container: Element, rows: readonly Element[]): Present {
  const present = new Map<readonly ElementProbe[], number[]>();
  const [first, last] = [rows[0], rows.at(-1)];
  if (!container.contains(first ?? null) || !container.contains(last ?? null)) return present;
  for (const probes of [site.key, site.author, site.time, site.incoming, site.outgoing]) {
    present.set(
      probes,
      [...probes.keys()].filter((index) => mayFind(probes[index] as ElementProbe, container)),
    );
  }
  return present;
}

/** Whether the first step of its path finds anything, which the others follow from. */
function mayFind(probe: ElementProbe, container: Element): boolean {
  const step = searchOf(probe).steps[0];
  const css = step?.keyed?.css ?? step?.css;
  if (step === undefined || css === undefined || (step.named && step.keyed === null)) return true;
  // In each row, that is another element.
  if (css.includes(':scope')) return true;
  try {
    return container.querySelector(css) !== null;
  } catch {
    return false;
  }
}
