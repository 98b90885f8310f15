import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { stateOfFrames } from '../../lib/page/health.ts';
import { FrameReport, type ToPage } from '../../lib/settings/requests.ts';
import type { Area } from '../../lib/settings/store.ts';
import { wordsOf } from './words.ts';

/** What stands on the toolbar button, and its title's key in the locales. */
const BADGES = {
  reading: { text: '', title: 'badgeReading' },
  degraded: { text: '~', title: 'badgeDegraded' },
  blind: { text: '?', title: 'badgeBlind' },
  gated: { text: '…', title: 'badgeGated' },
  not_a_chat: { text: '', title: 'badgeNotAChat' },
  not_read: { text: '', title: 'extensionName' },
  notice: { text: '!', title: 'badgeNotice' },
} as const;

/** Calm, and dark enough for white letters. */
const BADGE_COLOUR = '#4a4e8c';

/** Milliseconds after which a page that does not answer is taken to be there and busy. */
const LONGEST_ANSWER = 500;

/** The frames of one tab by their numbers. */
const Frames = v.record(v.string(), FrameReport);
type Frames = v.InferOutput<typeof Frames>;

/** A frame's place in the browser. */
export interface FramePlace {
  readonly tab: number;
  /** 0 for the page itself. */
  readonly frame: number;
}

/** What each tab's frames say of themselves. */
export interface Tabs {
  /**
   * Keeps what a frame says, for the popup, and shows on the toolbar what all frames of its tab come to: the one
   * place that no page can touch.
   */
  report(place: FramePlace, report: FrameReport): Promise<void>;
  /** Forgets a page that is gone, unless another one already stands in its frame. */
  gone(place: FramePlace, page: number): Promise<void>;
  /** What is known of those of a tab's frames that still stand there. */
  framesOf(tab: number): Promise<readonly FrameReport[]>;
  forget(tab: number): Promise<void>;
  /** Forgets all of them, until they report again. */
  clear(): Promise<void>;
}

/** @param session the area that lives as long as the browser does */
export function createTabs(session: Area): Tabs {
  // Each change reads what is there and writes it back: one after the other, or frames would undo each other's.
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = last.then(work, work);
    last = done.catch(() => undefined);
    return done;
  }

  async function read(tab: number): Promise<Frames> {
    const found = v.safeParse(Frames, (await session.get(keyOf(tab)))[keyOf(tab)]);
    return found.success ? found.output : {};
  }

  async function keep(tab: number, frames: Frames): Promise<void> {
    await session.set({ [keyOf(tab)]: frames });
    await showBadge(tab, Object.values(frames));
  }

  return {
    report: ({ tab, frame }, report) =>
      inTurn(async () => keep(tab, { ...(await read(tab)), [String(frame)]: report })),
    gone: ({ tab, frame }, page) =>
      inTurn(async () => {
        const { [String(frame)]: standing, ...others } = await read(tab);
        if (standing?.page === page) await keep(tab, others);
      }),
    async framesOf(tab) {
      const frames = Object.entries(await inTurn(() => read(tab)));
      const standing = await Promise.all(
        frames.map(([frame, { page }]) => stands({ tab, frame: Number(frame) }, page)),
      );
      return frames.filter((_, index) => standing[index]).map(([, report]) => report);
    },
    forget: (tab) => inTurn(() => session.remove(keyOf(tab))),
    clear: () =>
      inTurn(async () => {
        const keys = Object.keys(await session.get(null)).filter((key) => key.startsWith(TAB));
        for (const key of keys) await session.remove(key);
      }),
  };
}

/** Browsers do not always deliver what a page says while it is left, so the page itself is asked. */
async function stands({ tab, frame }: FramePlace, page: number): Promise<boolean> {
  const question: ToPage = { type: 'who-is-there' };
  const answer = browser.tabs
    .sendMessage(tab, question, { frameId: frame })
    .then((there) => there === page)
    .catch(() => false);
  const busy = new Promise<boolean>((resolve) => setTimeout(resolve, LONGEST_ANSWER, true));
  return Promise.race([answer, busy]);
}

async function showBadge(tab: number, frames: readonly FrameReport[]): Promise<void> {
  const noticed = frames.some(({ level }) => level > 0);
  const state = stateOfFrames(frames.map(({ health }) => health.state)) ?? 'not_read';
  const { text, title } = BADGES[noticed ? 'notice' : state];
  // The tab may be gone by now.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId: tab, text }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: BADGE_COLOUR }),
    browser.action.setTitle({ tabId: tab, title: wordsOf(title) }),
  ]);
}

const TAB = 'tab:';

function keyOf(tab: number): string {
  return `${TAB}${tab}`;
}
