import type { Page } from 'puppeteer-core';
import { copies } from '../../../locales/index.ts';
import type { Turn } from '../../../scripts/demo/story.ts';
import type { Family } from './both.ts';
import type { TestBrowser } from './browser.ts';
import { begin, say } from './messenger.ts';
import { openAll } from './tour.ts';
import { until, untilDrawn } from './until.ts';

const { fine, later, close } = copies.en.panel;

/** A chat that Sidelight says something about, and what the young person answers to it. */
interface RiskyChat {
  readonly turns: readonly Turn[];
  readonly shown: 'panel' | 'chip';
  readonly answer: string;
}

const said = (text: string): Turn => ({ from: 'jay', text });

/** What makes the page a chat of two. */
const SMALL_TALK: readonly Turn[] = [
  said('hey! what are you up to?'),
  { from: 'mia', text: 'not much, you?' },
  said('listening to music'),
  { from: 'mia', text: 'cool' },
];
/** Level 2 together. */
const GENTLE = [said('are you home alone?'), said('this stays between us ok?')];

/** Every level and every answer; after three gentle panels on one day the fourth is a chip. */
const CHATS: readonly RiskyChat[] = [
  { turns: GENTLE, shown: 'panel', answer: fine },
  { turns: GENTLE, shown: 'panel', answer: later },
  { turns: GENTLE, shown: 'panel', answer: close },
  { turns: GENTLE, shown: 'chip', answer: fine },
  { turns: [said('send me a private photo, just for me')], shown: 'panel', answer: fine },
  {
    turns: [said('pay me $100 or i will send your photos to everyone')],
    shown: 'panel',
    answer: later,
  },
];

/** How the session is told from others. */
export interface SessionWords {
  /** The other side's name in the chat of that number. */
  readonly partner: (chat: number) => string;
  /** What stands at the end of each message. */
  readonly mark: string;
}

/**
 * On an open page of the demo messenger: one risky chat after the other, with each part of each panel opened, and with
 * each way to answer. Without an extension in the browser the same is said, and nothing waited for.
 *
 * @returns what was pressed, in order
 */
export async function riskySession(
  family: Family,
  browser: TestBrowser,
  page: Page,
  { partner, mark }: SessionWords,
): Promise<string[]> {
  const pressed: string[] = [];
  for (const [number, { turns, shown, answer }] of CHATS.entries()) {
    await page.reload();
    await begin(page, partner(number));
    await say(
      page,
      [...SMALL_TALK, ...turns].map(({ from, text }) => ({ from, text: `${text} ${mark}` })),
    );
    if (browser.extensionId === '') continue;
    await until(
      `a ${shown} in chat ${number}`,
      async () => (await browser.panel(page))?.kind === shown,
    );
    pressed.push(...(await openAll(family, browser, page)));
    await until(`the panel of chat ${number} to go by "${answer}"`, async () => {
      // A press may meet a panel that is just being drawn anew, and be lost.
      await family.press(browser, page, answer).catch(() => {});
      await untilDrawn(page);
      return (await browser.panel(page)) === null;
    });
    pressed.push(answer);
  }
  return pressed;
}
