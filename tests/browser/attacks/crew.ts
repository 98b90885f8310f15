import { serveMessenger } from '../harness/messenger.ts';
import type { Attack, Family } from './attack.ts';
import { likenessOf } from './likeness.ts';
import { type Lane, startSide } from './side.ts';
import { CHAT, face, type Result } from './stage.ts';

/** Windows in which attacks are tried side by side: most of the time of an attack is spent waiting. */
const LANES = 4;

/** Milliseconds after which a page is taken to have frozen itself. */
const LONGEST = 40_000;

/** A browser in which attacks can be tried. */
export interface Crew {
  /** Tries an attack in a window that is free, as soon as one is. */
  attempt(attack: Attack): Promise<Result>;
  close(): Promise<void>;
}

export async function startCrew(family: Family): Promise<Crew> {
  const server = await serveMessenger();
  const side = await startSide(family);
  const lanes: Promise<Lane>[] = [];
  for (let lane = 0; lane < LANES; lane += 1) lanes.push(side.openLane());
  const free = [...lanes];
  const waiting: ((lane: Promise<Lane>) => void)[] = [];
  const likeness = await likenessOf(
    await (lanes[0] as Promise<Lane>),
    `${server.origin}/?likeness`,
    CHAT,
  );
  let chats = 0;
  /** Browsers let one window at a time fill the screen. */
  let screen: Promise<unknown> = Promise.resolve();

  function attempt(attack: Attack): Promise<Result> {
    if (!attack.fillsScreen) return attemptNow(attack);
    const attempted = screen.then(() => attemptNow(attack));
    screen = attempted.catch(() => undefined);
    return attempted;
  }

  async function attemptNow(attack: Attack): Promise<Result> {
    const taken = free.pop() ?? new Promise<Lane>((give) => waiting.push((lane) => give(lane)));
    const lane = await taken;
    chats += 1;
    let next = lane;
    try {
      // A chat of its own: what was said in one is not said again.
      const address = `${server.origin}/?${chats}`;
      const stage = { lane, id: side.browser.extensionId, likeness };
      return await inTime(face(stage, address, attack));
    } catch (error) {
      // What is left of that window is not to be known.
      next = await side.openLane();
      void lane.page.close().catch(() => undefined);
      throw error;
    } finally {
      const first = waiting.shift();
      if (first) first(Promise.resolve(next));
      else free.push(Promise.resolve(next));
    }
  }

  return {
    attempt,
    async close() {
      await side.close();
      await server.close();
    },
  };
}

function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The attack came to no end.')), LONGEST);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
