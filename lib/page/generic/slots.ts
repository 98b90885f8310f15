import type { Lead, Piece } from './pieces.ts';
import { Slot } from './slot.ts';

/** What the places in the rows of one list are for. */
export interface Slots {
  /** The place in which most words are said, and seldom the same twice. Null where there are none. */
  readonly best: string | null;
  /** How well a piece's place fits for words: the higher the better, and 0 for a name, a time, and a place seen in one row only. */
  rank(piece: Piece): number;
  /** What of a piece is a name: all of it, or what opens it. */
  nameIn(piece: Piece): Pick<Lead, 'element' | 'text'> | null;
  isTime(place: Pick<Lead, 'slot'>): boolean;
}

/** Counts what stands in which place in the rows of a list, as rows come and go, and tells what the places are for. */
export class SlotTally {
  readonly #slots = new Map<string, Slot>();
  #roles = '';
  #known: Slots | null = null;

  /** `pieces` are those of one row; `by` is 1 for a row that came and -1 for one that went. */
  count(pieces: readonly Piece[], by: 1 | -1): void {
    const here = new Set<Slot>();
    for (const piece of pieces) {
      here.add(this.#count(piece.slot, afterLeads(piece), by, false));
      for (const lead of piece.leads) here.add(this.#count(lead.slot, lead.text, by, true));
    }
    for (const slot of here) {
      slot.rows += by;
      if (slot.texts === 0) this.#slots.delete(slot.name);
    }
  }

  #count(name: string, text: string, by: 1 | -1, leads: boolean): Slot {
    let slot = this.#slots.get(name);
    if (slot === undefined) {
      slot = new Slot(name, leads);
      this.#slots.set(name, slot);
    }
    slot.count(text, by);
    return slot;
  }

  /** The very same object as before where no place is for something else by now. */
  slots(): Slots {
    const all = [...this.#slots.values()];
    const times = new Set(all.filter(({ isTime }) => isTime));
    const names = namesAmong(all.filter((slot) => !times.has(slot)));
    const words = all
      .filter((slot) => slot.weight > 0 && !times.has(slot) && !names.has(slot))
      .toSorted((a, b) => b.weight - a.weight);
    const isTied = (slot: Slot, index: number) => slot.weight === words[index - 1]?.weight;
    const order = words.map((slot, index) => `${isTied(slot, index) ? '=' : '>'}${slot.name}`);
    const called = (slots: ReadonlySet<Slot>) => [...slots].map(({ name }) => name);
    const roles = [order, called(times), called(names)].map((part) => part.join('\n')).join('\n\n');
    if (this.#known === null || roles !== this.#roles) {
      this.#known = rolesOf(words, new Set(called(times)), new Set(called(names)));
      this.#roles = roles;
    }
    return this.#known;
  }
}

/** With a time before them, short words would look like one. */
function afterLeads({ text, leads }: Piece): string {
  return leads.reduce((rest, lead) => {
    return rest.startsWith(lead.text) ? rest.slice(lead.text.length).trimStart() : rest;
  }, text);
}

/** `words` are sorted, the best first. */
function rolesOf(
  words: readonly Slot[],
  times: ReadonlySet<string>,
  names: ReadonlySet<string>,
): Slots {
  const ranks = new Map<string, number>();
  for (const [index, slot] of words.entries()) {
    const above = words[index - 1];
    const isTied = above !== undefined && above.weight === slot.weight;
    ranks.set(slot.name, isTied ? (ranks.get(above.name) ?? 0) : words.length - index);
  }
  return {
    best: words[0]?.name ?? null,
    rank: ({ slot }) => ranks.get(slot) ?? 0,
    isTime: ({ slot }) => times.has(slot),
    nameIn: (piece) =>
      names.has(piece.slot) ? piece : (piece.leads.find(({ slot }) => names.has(slot)) ?? null),
  };
}

/** Where everything repeats, as in a chat of greetings, the longest is what was said unless its class says a name. */
function namesAmong(slots: readonly Slot[]): Set<Slot> {
  const names = new Set(slots.filter(({ isName }) => isName));
  if (slots.some((slot) => !slot.leads && !names.has(slot))) return names;
  const longest = [...names]
    .filter((slot) => !slot.leads && !slot.isCalledName)
    .toSorted((a, b) => b.length - a.length)[0];
  if (longest !== undefined) names.delete(longest);
  return names;
}
