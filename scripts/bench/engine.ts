import { LANGUAGES } from '../../lib/cues/languages.ts';
import { packTelling } from '../../lib/cues/pack.ts';
import { Rulebook, rulesForConversation } from '../../lib/cues/rulebook.ts';
import { Ruleset } from '../../lib/cues/ruleset.ts';
import { Assessor } from '../../lib/risk/assess.ts';
import { rulesForPage } from '../build/rules.ts';
import { rivals } from './engine-rivals.ts';
import { type Chat, chatsFor, type Line } from './engine-texts.ts';
import { type Figure, median, type Options } from './figures.ts';

/** Milliseconds of processor time that each way gets in each round. */
const SLICE = 300;

/** The project's own bounds: against normalising alone, against obscenity, and of one side of a pair to the other. */
const MOST_NORMALISINGS = 25;
const LEAST_OBSCENITY = 5;
const MOST_LONGER = 1.3;
const MOST_LANGUAGES = 3;

/** Messages in a short, a long and a very long chat. */
const LENGTHS = [100, 1_000, 10_000];

/** Works through a number of messages. */
interface Way {
  readonly messages: number;
  run(): void;
}

const FLOOR = 'normalising alone: NFKC and lower case';
const ONE = 'Sidelight, from text to assessment: English';
const TWO = 'Sidelight: English and French';
const ALL = 'Sidelight: six languages';

/** What reading and weighing a message costs, in microseconds of processor time, beside other ways to search a text. */
export async function measureEngine({ runs, corpus }: Options): Promise<Figure[]> {
  const chats = await chatsFor(corpus);
  const texts = chats.flatMap((chat) => chat.map(({ text }) => text));
  const over = (each: (text: string) => number): Way => ({
    messages: texts.length,
    run: () => texts.forEach(each),
  });
  const others = Object.entries(rivals());
  const ways: [string, Way][] = [
    [FLOOR, over((text) => text.normalize('NFKC').toLowerCase().length)],
    [ONE, reading(chats, ['en'])],
    [TWO, reading(chats, ['en', 'fr'])],
    [
      ALL,
      reading(
        chats,
        LANGUAGES.map(({ code }) => code),
      ),
    ],
    ...others.map(([name, find]): [string, Way] => [name, over(find)]),
    ...LENGTHS.map((length): [string, Way] => [
      lengthName(length),
      reading(cutInto(length, chats), ['en', 'fr']),
    ]),
  ];
  const rounds = sideBySide(ways, runs);
  const each = ways.map(([what]) =>
    figure(
      what,
      rounds.map((round) => round.get(what) ?? 0),
    ),
  );
  const ratio = (what: string, one: string, other: string) =>
    figure(
      what,
      rounds.map((round) => (round.get(one) ?? 0) / (round.get(other) ?? 1)),
      'times',
    );
  const [obscenity = ''] = others.map(([name]) => name);
  const [short = 0, , long = 0] = LENGTHS;
  return [
    ...each,
    {
      ...ratio('English and French against normalising alone', TWO, FLOOR),
      most: MOST_NORMALISINGS,
    },
    { ...ratio('obscenity against English', obscenity, ONE), least: LEAST_OBSCENITY },
    ratio('obscenity, which knows English alone, against English and French', obscenity, TWO),
    { ...ratio('six languages against one', ALL, ONE), most: MOST_LANGUAGES },
    {
      ...ratio(
        'a message in a chat of 10,000 against one of 100',
        lengthName(long),
        lengthName(short),
      ),
      most: MOST_LONGER,
    },
    ...unpacking(runs),
  ];
}

function lengthName(length: number): string {
  return `Sidelight: English and French, a chat of ${length.toLocaleString('en')} messages`;
}

/** Reads every message in exactly these languages, whatever it is written in. */
function reading(chats: readonly Chat[], codes: readonly string[]): Way {
  const languages = LANGUAGES.filter(({ code }) => codes.includes(code));
  const book = new Rulebook(packTelling(languages), rulesForPage);
  const rulesets = codes.map((code) => book.get(code) as Ruleset);
  const read = (chat: Chat) => {
    const rules = rulesForConversation(book, codes[1]);
    // A plain object: one with a prototype of its own for each chat, as no real chat has, makes every call of it slow.
    const always: Pick<typeof rules, 'for'> = {
      for: (tokens) => {
        rules.for(tokens);
        return rulesets;
      },
    };
    const assessor = new Assessor(always);
    chat.forEach((line, index) => {
      add(assessor, line, index);
    });
    return assessor.assessment.level;
  };
  return {
    messages: chats.reduce((sum, { length }) => sum + length, 0),
    run: () => chats.forEach(read),
  };
}

function add(assessor: Assessor, { text, isTheirs }: Line, index: number): void {
  const direction = isTheirs ? 'in' : 'out';
  assessor.add({ key: `m${index}`, text, direction, author: null, time: null });
}

/** Chats of that length, which come to the same messages for any length: what is said costs more than where it is said. */
function cutInto(length: number, chats: readonly Chat[]): Chat[] {
  const lines = chats.flat();
  const all = Math.max(...LENGTHS);
  return Array.from({ length: all / length }, (_, chat) =>
    Array.from({ length }, (_, line) => lines[(chat * length + line) % lines.length] as Line),
  );
}

/** All ways one after the other, as often as asked for after a first round that does not count. Microseconds a message. */
function sideBySide(ways: readonly [string, Way][], runs: number): Map<string, number>[] {
  const rounds = Array.from(
    { length: runs + 1 },
    () => new Map(ways.map(([name, way]) => [name, cost(way)])),
  );
  return rounds.slice(1);
}

function cost({ messages, run }: Way): number {
  const start = spent();
  let times = 0;
  while (times === 0 || spent() - start < SLICE * 1_000) {
    run();
    times += 1;
  }
  return (spent() - start) / times / messages;
}

/** Microseconds of processor time of this program: what else runs on the machine counts little. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

function figure(what: string, values: readonly number[], unit: Figure['unit'] = 'µs'): Figure {
  return { what, value: median(values), unit, spread: [Math.min(...values), Math.max(...values)] };
}

/** What it takes to make the packed rules of each language ready. */
function unpacking(runs: number): Figure[] {
  return LANGUAGES.map(({ code }) => {
    const packed = rulesForPage(code);
    const values = Array.from({ length: runs }, () => {
      const start = spent();
      new Ruleset(packed);
      return (spent() - start) / 1_000;
    });
    return figure(`unpacking the rules of ${code}`, values, 'ms');
  });
}
