import type { Turn } from '../../../scripts/demo/story.ts';
import { begin, say } from '../harness/messenger.ts';
import { until } from '../harness/until.ts';
import { type Attack, armFoe, type Outcome } from './attack.ts';
import { type Likeness, placeOf } from './likeness.ts';
import { behave } from './person.ts';
import type { Point } from './picture.ts';
import type { Lane } from './side.ts';

/** What makes the page a chat of two. */
const SMALL_TALK: readonly Turn[] = [
  { from: 'jay', text: 'hey! what are you up to?' },
  { from: 'mia', text: 'not much, you?' },
  { from: 'jay', text: 'listening to music' },
];
/** Sets off an urgent panel by itself. */
const THREAT: readonly Turn[] = [
  { from: 'jay', text: 'pay me $100 or i will send your photos to everyone' },
];

export const CHAT: readonly Turn[] = [...SMALL_TALK, ...THREAT];

/** Of the panel, and nowhere in the chat: a page that has got hold of one has looked inside. */
const WORDS = ['looks like a threat', 'you decide', 'not your fault', 'helpline'];

/** The guard looks once a second, and after a fight it takes five seconds before it fights again. */
const PATIENCE = 7_500;
/** A press is a message to the background. */
const PRESS = 3_000;
const TRIES = 2;

/** What came of an attack. */
export interface Result {
  readonly outcome: Outcome;
  /** What the page has found out, each once. */
  readonly learned: readonly string[];
}

/** A place to try attacks. */
export interface Stage {
  readonly lane: Lane;
  /** Of the extension in this browser. */
  readonly id: string;
  readonly likeness: Likeness;
}

/** Opens a chat, lets the attack work, and sees what is left of the panel and what the page knows. */
export async function face(stage: Stage, address: string, attack: Attack): Promise<Result> {
  const { page, badge, reads } = stage.lane;
  const learned = new Set<string>();
  const run = async (part: keyof Attack & ('early' | 'after' | 'learns')) => {
    const act = attack[part];
    const found = act && (await page.evaluate(act, attack.given ?? ''));
    for (const fact of Array.isArray(found) ? found : []) learned.add(String(fact));
  };
  await open(stage, address, attack);
  await begin(page, new URL(address).search);
  await say(page, SMALL_TALK);
  await until('the chat to be read', reads);
  await run('early');
  await say(page, THREAT);
  await until('the toolbar to tell', badge);
  if (attack.after || attack.person) {
    await until('the panel', () => page.evaluate(() => foe.host()?.matches(':popover-open')));
    if (attack.person) {
      await behave(stage, await until('the panel', () => placeOf(stage)), attack.person);
    }
    if (attack.fillsScreen) await page.bringToFront();
    await run('after').catch(() => undefined);
  }
  const place = await untilSeen(stage);
  await run('learns').catch(() => undefined);
  for (const fact of await page.evaluate(() => foe.caught).catch(() => [])) learned.add(fact);
  return { outcome: await outcomeAt(stage, place), learned: [...learned] };
}

async function open({ lane: { page }, id }: Stage, address: string, attack: Attack): Promise<void> {
  const scripts = [await page.evaluateOnNewDocument(armFoe, id, WORDS)];
  const { before, given = '' } = attack;
  if (before) scripts.push(await page.evaluateOnNewDocument(before, given));
  await page.goto(address, { waitUntil: 'load' });
  for (const { identifier } of scripts) await page.removeScriptToEvaluateOnNewDocument(identifier);
}

async function outcomeAt(stage: Stage, place: Point | null): Promise<Outcome> {
  const { lane, likeness } = stage;
  if (!(await lane.badge())) return 'silent';
  if (place === null) return 'told';
  // The panel may have moved on since it was seen: whoever misses it tries again.
  for (let tries = 0, at: Point | null = place; tries < TRIES && at !== null; tries += 1) {
    await lane.page.mouse.click(at.x + likeness.close.x, at.y + likeness.close.y);
    const gone = until('the panel to close', async () => !(await lane.badge()), PRESS);
    if (await gone.catch(() => false)) return 'works';
    at = await untilSeen(stage);
  }
  return 'seen';
}

/** Where the panel stands as it should, or null where the page keeps it from that for as long as the guard may take. */
function untilSeen(stage: Stage): Promise<Point | null> {
  return until('the panel', () => placeOf(stage), PATIENCE).catch(() => null);
}
