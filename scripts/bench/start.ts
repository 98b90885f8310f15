import { type Figure, median, type Options } from './figures.ts';
import { type Ours, ours } from './page-ours.ts';
import { chatAddress, EMPTY_ADDRESS, open, untilQuiet, withPages } from './page-stage.ts';
import { END, mark, traced } from './page-trace.ts';

/** Messages that stand in a chat when it is opened. */
const OPENED = 30;

/** What it costs to come into a page, each time in a browser that was just started: nothing is compiled yet. */
export async function measureStart({ runs }: Options): Promise<Figure[]> {
  const empty: Ours[] = [];
  const chat: Ours[] = [];
  for (let run = 0; run < runs; run += 1) {
    empty.push(await started(EMPTY_ADDRESS));
    chat.push(await started(chatAddress(OPENED)));
  }
  const rows = (where: string, all: readonly Ours[]): Figure[] => [
    { what: `${where}: compile`, value: median(all.map(({ compile }) => compile)), unit: 'ms' },
    {
      what: `${where}: compile and run once`,
      value: median(all.map(({ evaluate }) => evaluate)),
      unit: 'ms',
    },
    {
      what: `${where}: all our time until the first idle`,
      value: median(all.map(({ time }) => time)),
      unit: 'ms',
    },
  ];
  return [...rows('a page without a chat', empty), ...rows(`a chat of ${OPENED} messages`, chat)];
}

function started(address: string): Promise<Ours> {
  return withPages(async (launch) => {
    const browser = await launch(true);
    const trace = await traced(browser.browser, async () => {
      const page = await open(browser, address);
      await untilQuiet(page);
      await mark(page, END);
    });
    return ours(trace);
  });
}
