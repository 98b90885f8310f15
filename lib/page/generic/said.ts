import type { Direction } from '../../chat/message.ts';

/** Elements of one row that are looked at for a class or attribute that tells its direction. */
const ELEMENTS_PER_ROW = 40;

/** A pair of classes must mark at least this share of the rows: the rest are notices and dividers. */
const MARKED_SHARE = 0.5;

const OUT_WORDS = 'me own mine self outgoing out mymessage fromme isme right sent'.split(' ');
const IN_WORDS = 'them their other incoming in theirs partner stranger left received'.split(' ');

/** Words that pages also use for other things: believed only where both of the pair mark different rows. */
const WEAK_WORDS = new Set('right left sent received in out other partner self'.split(' '));

/** Words that mark the own messages while the others' carry no mark. */
const LONE_OWN_WORDS = new Set('own mine self me outgoing isme fromme'.split(' '));

/** A class or attribute that may tell a row's direction. */
export interface Mark {
  readonly stem: string;
  readonly side: Direction;
  readonly word: string;
}

export interface Said {
  readonly directions: readonly Direction[];
  /** Both directions are marked on different rows. */
  readonly both: boolean;
}

/**
 * What classes and attributes say of each row's direction. Two classes of one stem (`content--me`, `content--them`)
 * must never mark the same row. The pair that marks most rows wins, a weak word only after the strong ones: a class
 * such as `body--received` stands on own messages too in some rooms.
 */
export function saidDirections(marks: readonly (readonly Mark[])[]): Said {
  const stems = new Set(marks.flat().map((mark) => mark.stem));
  let best: { readonly said: Said; readonly weight: number } | null = null;
  for (const stem of stems) {
    const candidate = judge(stem, marks);
    if (candidate !== null && (best === null || candidate.weight > best.weight)) best = candidate;
  }
  return best?.said ?? { directions: marks.map(() => 'unknown'), both: false };
}

function judge(stem: string, marks: readonly (readonly Mark[])[]) {
  const own = marks.map((row) => row.filter((mark) => mark.stem === stem));
  if (own.some((row) => new Set(row.map((mark) => mark.side)).size > 1)) return null;
  const directions = own.map((row): Direction => row[0]?.side ?? 'unknown');
  const words = own.flat().map((mark) => mark.word);
  const [ins, outs] = [count(directions, 'in'), count(directions, 'out')];
  const strong = words.some((word) => !WEAK_WORDS.has(word));
  const both = ins > 0 && outs > 0;
  if (both && ins + outs >= marks.length * MARKED_SHARE) {
    return { said: { directions, both }, weight: (strong ? 4 : 2) + (ins + outs) / marks.length };
  }
  if (!both && strong && ins >= marks.length * MARKED_SHARE) {
    return { said: { directions, both }, weight: 1 };
  }
  // Only the own messages are marked: the others are the rest, as long as there is a rest.
  const lone =
    ins === 0 && outs > 0 && outs < marks.length && words.every((word) => LONE_OWN_WORDS.has(word));
  if (!lone) return null;
  const rest = directions.map((direction): Direction => (direction === 'out' ? 'out' : 'in'));
  return { said: { directions: rest, both: true }, weight: 3 };
}

function count(directions: readonly Direction[], side: Direction): number {
  return directions.filter((direction) => direction === side).length;
}

/** The marks on a row and inside it. */
export function marksOf(row: Element): Mark[] {
  const inner = row.shadowRoot ?? row;
  const elements = [row, ...inner.querySelectorAll('*')].slice(0, ELEMENTS_PER_ROW);
  return elements.flatMap((element) => [...classMarks(element), ...attributeMarks(element)]);
}

function classMarks(element: Element): Mark[] {
  return [...element.classList].flatMap((token) => {
    const words = token
      .replace(/([a-z])([A-Z])/gu, '$1-$2')
      .toLowerCase()
      .split(/[-_]+/u);
    const word = words.find((part) => OUT_WORDS.includes(part) || IN_WORDS.includes(part));
    if (word === undefined) return [];
    const stem = `${element.localName}.${words.filter((part) => part !== word).join('-')}`;
    return [{ stem, word, side: OUT_WORDS.includes(word) ? ('out' as const) : ('in' as const) }];
  });
}

/** `data-self="true"`, `is-outgoing="false"`, `data-direction="in"`. */
function attributeMarks(element: Element): Mark[] {
  return element.getAttributeNames().flatMap((name) => {
    const value = element.getAttribute(name)?.toLowerCase() ?? '';
    const stem = `${element.localName}[${name}]`;
    if (/(?:self|outgoing|own|mine|from-?me)$/u.test(name) && /^(?:true|false|0|1)$/u.test(value)) {
      return [
        { stem, word: 'own', side: /true|1/u.test(value) ? ('out' as const) : ('in' as const) },
      ];
    }
    if (!/(?:direction|sender|from)$/u.test(name)) return [];
    if (OUT_WORDS.includes(value)) return [{ stem, word: value, side: 'out' as const }];
    return IN_WORDS.includes(value) ? [{ stem, word: value, side: 'in' as const }] : [];
  });
}
