import type { PartName } from '../../lib/settings/parts.ts';
import type { Assess } from '../assess/index.ts';
import type { createSpeaker } from '../speak/speaker.ts';

/** What comes into a page only once it is needed there: most pages have no chat, and most chats need no panel. */
export type Parts = {
  readonly assess: Assess;
  readonly speak: typeof createSpeaker;
} & {
  /** A language's packed rules. The build writes these scripts, see `scripts/build/rule-scripts.ts`. */
  readonly [rules in Extract<PartName, `rules/${string}`>]: string;
};

/** The globals that Sidelight's scripts share with each other in a page, and which the page cannot see. */
type World = typeof globalThis & { sidelightParts?: Partial<Parts> };
const world: World = globalThis;

/** Called by a part's script, once it has come into the page. */
export function provide<Name extends PartName>(name: Name, part: Parts[Name]): void {
  world.sidelightParts = { ...world.sidelightParts, [name]: part };
}

/** A part that is here already, or null. */
export function partHere<Name extends PartName>(name: Name): Parts[Name] | null {
  return world.sidelightParts?.[name] ?? null;
}
