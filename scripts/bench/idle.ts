import type { Figure, Options } from './figures.ts';
import { isOurs, ours } from './page-ours.ts';
import { chatAddress, open, pause, untilQuiet, withPages } from './page-stage.ts';
import { BEGIN, END, mark, traced } from './page-trace.ts';

const MESSAGES = 30;
const MINUTE = 60;

/** The project's own bound, in times a minute. */
const MOST_WAKE_UPS = 2;

/** What goes on in an open chat while nothing happens there: in its page and in the background together. */
export function measureIdle({ still }: Options): Promise<Figure[]> {
  return withPages(async (launch) => {
    const browser = await launch(true);
    const page = await open(browser, chatAddress(MESSAGES));
    await untilQuiet(page);
    const trace = await traced(browser.browser, async () => {
      await mark(page, BEGIN);
      await pause(still * 1_000);
      await mark(page, END);
    });
    const { time, timers } = ours(trace);
    const calls = trace.filter((event) => event.name === 'FunctionCall' && isOurs(event)).length;
    const aMinute = (count: number) => (count * MINUTE) / still;
    return [
      { what: 'wake-ups a minute', value: aMinute(calls), unit: 'times', most: MOST_WAKE_UPS },
      { what: 'timers set a minute', value: aMinute(timers), unit: 'times' },
      { what: 'our time a minute', value: aMinute(time), unit: 'ms' },
    ];
  });
}
