import type { createSpeaker } from '../speak/speaker.ts';
import type { Link } from './link.ts';
import { waitAgain } from './wait.ts';

/** The globals that Sidelight's scripts share with each other in a page, and which the page cannot see. */
type World = typeof globalThis & { sidelightSpeaker?: typeof createSpeaker };
const world: World = globalThis;

/** Called by the panel's script, once it has come into the page. */
export function providePanel(create: typeof createSpeaker): void {
  world.sidelightSpeaker = create;
}

/** What shows the panel: most pages have no chat, and most chats need none. Rejects at the signal. */
export async function bringPanel(link: Link, signal: AbortSignal): Promise<typeof createSpeaker> {
  for (let times = 1; ; times += 1) {
    if (world.sidelightSpeaker) return world.sidelightSpeaker;
    await link.bringPanel();
    if (!world.sidelightSpeaker) await waitAgain(times, signal);
  }
}
