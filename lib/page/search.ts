import { lastParts } from './last-parts.ts';
import type { ElementProbe } from './site.ts';

/** What `{key}` and `{route}` stand for in a probe's path, and what is known of the place to search. */
export interface Names {
  readonly key?: string | null;
  readonly route?: string | null;
  /** The name of the person at this screen, for probes that mean someone else. */
  readonly self?: string | null;
  /** The open shadow roots below the starting element, where they have been looked up before. */
  readonly roots?: readonly ShadowRoot[];
  /** Of each list of probes, which may find anything here. See `present.ts`. */
  readonly present?: Present;
}

/** The indices of the probes that may find something, by their list. Of other lists, all may. */
export type Present = ReadonlyMap<readonly ElementProbe[], readonly number[]>;

/** One step of a probe's path. */
export interface Step {
  readonly css: string;
  /** It holds `{key}` or `{route}`. */
  readonly named: boolean;
  /** Where it is an attribute whose value ends in `{key}` and nothing more. */
  readonly keyed: Keyed | null;
  /** CSS that finds all that this step finds, and faster. Null where there is none, or where it would be the same. */
  readonly wider: string | null;
}

/** An attribute that begins with `start` in every row and ends in the row's own key. */
interface Keyed {
  readonly attribute: string;
  readonly start: string;
  /** CSS for such an attribute with any key: it is the same for all rows, and to make a selector for each is dear. */
  readonly css: string;
}

/** A probe as it is asked of the browser: what can be made ready once is. */
export interface Search {
  readonly steps: readonly Step[];
  /** Null where it asks for no words. */
  readonly says: RegExp | null;
  /** Null where all of a value is meant. */
  readonly pattern: RegExp | null;
  /** It asks for nothing but CSS. */
  readonly plain: boolean;
  /** The CSS that is all it asks for, the same for every row. Null where it asks for more. */
  readonly css: string | null;
}

const KEYED = /^([a-z]*)\[([\w-]+)='([\w-]+)\{key\}'\]$/u;

/** Only such values are put into a selector: anything else could change what the selector means. */
const SAFE_NAME = /^[\w-]{1,100}$/;

/** What no text matches: a pattern that is none finds nothing. */
const NOTHING = /(?!)/u;

const searches = new WeakMap<ElementProbe, Search>();

/** The same for the same probe, whatever it is asked for. */
export function searchOf(
  probe: ElementProbe & { readonly shape?: string; readonly pattern?: string },
): Search {
  const known = searches.get(probe);
  if (known !== undefined) return known;
  const steps = probe.path.map(stepOf);
  const plain = probe.says === undefined && probe.shape === undefined;
  const [only] = steps;
  const single = plain && steps.length === 1 && only?.named === false;
  const search = {
    steps,
    says: patternOf(probe.says),
    pattern: patternOf(probe.pattern),
    plain,
    css: single ? (only?.css ?? null) : null,
  };
  searches.set(probe, search);
  return search;
}

function stepOf(css: string): Step {
  const named = css.includes('{key}') || css.includes('{route}');
  const [, tag = '', attribute, start] = css.match(KEYED) ?? [];
  const keyed = attribute && start && { attribute, start, css: `${tag}[${attribute}^='${start}']` };
  return { css, named, keyed: keyed || null, wider: named ? null : lastParts(css) };
}

function patternOf(source: string | undefined): RegExp | null {
  if (source === undefined) return null;
  try {
    return new RegExp(source, 'iu');
  } catch {
    return NOTHING;
  }
}

/** A step's CSS with its names, or null where one is missing or is none that may stand in CSS. */
export function cssOf({ css, named }: Step, names: Names): string | null {
  if (!named) return css;
  const filled = fill(css, '{key}', names.key);
  return filled && fill(filled, '{route}', names.route);
}

function fill(css: string, place: string, name: string | null | undefined): string | null {
  if (!css.includes(place)) return css;
  return SAFE_NAME.test(name ?? '') ? css.replaceAll(place, name ?? '') : null;
}

/** Probes of one list of which a single question tells that none finds anything. */
export interface AtOnce {
  /** CSS for whatever any of them finds. */
  readonly css: string;
  /** The list's other probes, which have to be asked for one by one. */
  readonly others: readonly number[];
}

const together = new WeakMap<readonly ElementProbe[], AtOnce | null>();

/** The probes of a list behind the first that can be asked for at once, or null where there are not several. */
export function atOnce(probes: readonly ElementProbe[]): AtOnce | null {
  const known = together.get(probes);
  if (known !== undefined) return known;
  const all = probes.map((probe, index) => ({
    index,
    css: index > 0 ? searchOf(probe).css : null,
  }));
  const css = all.flatMap((one) => one.css ?? []);
  const others = all.filter((one) => one.index > 0 && one.css === null).map(({ index }) => index);
  const made = css.length < 2 ? null : { css: css.join(', '), others };
  together.set(probes, made);
  return made;
}
