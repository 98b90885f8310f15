// @vitest-environment jsdom
import { setImmediate as nextTask } from 'node:timers/promises';
import fc from 'fast-check';
import type { Message } from '../../lib/chat/message.ts';
import { createMemory } from '../../lib/page/memory.ts';
import { readPage } from '../../lib/page/reader.ts';
import type { Site } from '../../lib/page/site.ts';
import { alwaysInTheEnd } from './runs.ts';

declare const jsdom: { reconfigure(options: { url: string }): void };

const SEEN = { seen: '2026-11', source: 'this test' };

/** A site as plain as can be: its rows have an id, words and a side. */
const site: Site = {
  name: 'plain',
  hosts: ['chat.example'],
  routes: [{ path: '/chat/(\\w+)', ...SEEN }],
  layout: 'column',
  container: [{ path: ['ol'], ...SEEN }],
  message: [{ path: ['li'], ...SEEN }],
  key: [{ path: [], attribute: 'data-id', ...SEEN }],
  text: [{ path: ['p'], ...SEEN }],
  omitted: [],
  kept: [],
  incoming: [{ path: ['.in'], ...SEEN }],
  outgoing: [{ path: ['.out'], ...SEEN }],
  author: [],
  time: [],
  partner: [],
  self: [],
  group: [],
  request: [],
  gate: [],
};

type Line = Pick<Message, 'key' | 'text' | 'direction'>;

/** A list that draws only some of its lines, and uses their rows again for others. */
class RecycledList {
  readonly lines: Line[];
  readonly #box = document.createElement('ol');
  #first: number;
  #edits = 0;

  constructor(length: number, rows: number) {
    this.lines = Array.from({ length }, (_, index) => line(index));
    for (let row = 0; row < rows; row += 1) this.#box.append(freshRow());
    this.#first = Math.max(0, length - rows);
    document.body.replaceChildren(this.#box);
    this.#draw();
  }

  /** The lines that have a row now, in order. */
  get drawn(): Line[] {
    return this.lines.slice(this.#first, this.#first + this.#box.children.length);
  }

  append(count: number): void {
    for (let added = 0; added < count; added += 1) this.lines.push(line(this.lines.length));
    this.#first = Math.max(0, this.lines.length - this.#box.children.length);
    this.#draw();
  }

  scroll(by: number): void {
    const last = Math.max(0, this.lines.length - this.#box.children.length);
    this.#first = Math.min(last, Math.max(0, this.#first + by));
    this.#draw();
  }

  edit(at: number): void {
    const index = at % this.lines.length;
    const before = this.lines[index] as Line;
    this.#edits += 1;
    this.lines[index] = { ...before, text: `edit ${this.#edits} of ${before.text}` };
    this.#draw();
  }

  /** All rows are made anew, and show the same. */
  redraw(): void {
    this.#box.replaceChildren(...Array.from(this.#box.children, freshRow));
    this.#draw();
  }

  #draw(): void {
    for (const [index, row] of [...this.#box.children].entries()) {
      const { key, text, direction } = (this.drawn[index] ?? NOTHING) as Line;
      row.setAttribute('data-id', key);
      (row.firstElementChild as Element).className = direction;
      (row.lastElementChild as Element).textContent = text;
    }
  }
}

const NOTHING: Line = { key: '', text: '', direction: 'unknown' };

function line(index: number): Line {
  return { key: `id${index}`, text: `line ${index}`, direction: index % 3 === 1 ? 'out' : 'in' };
}

function freshRow(): Element {
  const row = document.createElement('li');
  row.append(document.createElement('i'), document.createElement('p'));
  return row;
}

const move = fc.oneof(
  fc.record({ kind: fc.constant('append' as const), count: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('scroll' as const), count: fc.integer({ min: -6, max: 6 }) }),
  fc.record({ kind: fc.constant('edit' as const), count: fc.nat({ max: 20 }) }),
  fc.record({ kind: fc.constant('redraw' as const), count: fc.constant(0) }),
);

alwaysInTheEnd(
  'every line is told once when it is first drawn, and again when its words are new, however rows are used again',
  [
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 5 }),
    fc.array(move, { maxLength: 6 }),
  ],
  async (length, rows, moves) => {
    // What a weak reference points to is kept until the task ends: a million pages in one task are too many.
    await nextTask();
    jsdom.reconfigure({ url: 'https://chat.example/chat/mia' });
    const list = new RecycledList(length, rows);
    const memory = createMemory();
    const known = new Map<string, string>();
    /** What is told now is what is drawn and not known in these words, in order. */
    const isToldRight = () => {
      const { readings } = readPage(document, memory, { sites: [site] });
      const told = readings.flatMap(({ messages }) => messages);
      const due = list.drawn.filter(({ key, text }) => known.get(key) !== text);
      for (const { key, text } of due) known.set(key, text);
      return JSON.stringify(told.map(asLine)) === JSON.stringify(due.map(asLine));
    };
    return (
      isToldRight() &&
      moves.every(({ kind, count }) => {
        list[kind](count);
        return isToldRight();
      })
    );
  },
);

function asLine({ key, text, direction }: Line): Line {
  return { key, text, direction };
}
