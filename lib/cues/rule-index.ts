import { BACK, NOWHERE } from './around.ts';
import { inverse, type Lists } from './lists.ts';
import { Reader, SIGNS } from './packed.ts';
import { GROUPS, groupOf } from './sides.ts';
import { numbersOf, type Unpacked } from './unpack.ts';

/**
 * Numbers for one way of a rule under one word: the rule with its two reaches, the bits of two sets that it needs too, and
 * the second of its sets itself.
 */
export const FIELDS = 4;

/** Bits for a reach in the first field. */
export const REACH_BITS = 4;
export const REACH_MASK = 15;

export interface RuleIndex {
  /**
   * Under each word and prefix the rules that look for it first, and under the number after them those that look for any
   * number; each with `FIELDS` numbers. A rule's place stands above its two reaches in the first of them. The rules of a
   * word stand by their groups: those of group g in the list `GROUPS` times the word, and g.
   */
  readonly rules: Lists;
  /** The bit of each word, and those of the prefixes that it begins with. */
  readonly bits: Int32Array;
  /** How many ways all rules have. */
  readonly ways: number;
  /** The group of each rule. */
  readonly groups: Int8Array;
}

/** Reads what each rule needs. */
export function indexRules(rules: Unpacked): RuleIndex {
  const count = rules.phrases.length;
  const needs = new NeedsReader(rules);
  const first: number[] = [];
  const from = [0];
  const fields: number[] = [];
  const groups = groupsOf(rules);
  for (let rule = 0; rule < count; rule++) {
    do {
      needs.takeFirst(groups[rule] as number, first);
      from.push(first.length);
      const reach = needs.takeNeeded();
      const { bits, set } = needs;
      const third = needs.takeNeeded();
      const head = (rule << (2 * REACH_BITS)) | (reach << REACH_BITS) | third;
      fields.push(head, bits, needs.bits, set);
    } while (needs.hasOtherWay());
  }
  const ways = { all: Int32Array.from(first), from: Int32Array.from(from) };
  const under = inverse(ways, GROUPS * numbersOf(rules.words));
  const all = new Int32Array(FIELDS * under.all.length);
  for (let index = 0; index < under.all.length; index++) {
    const way = FIELDS * (under.all[index] as number);
    for (let field = 0; field < FIELDS; field++)
      all[FIELDS * index + field] = fields[way + field] as number;
  }
  const bits = new Int32Array(numbersOf(rules.words));
  for (let word = 0; word < rules.words; word++) {
    const end = rules.under.from[word + 1] as number;
    let own = 1 << (rules.bits[word] as number);
    for (let index = rules.under.from[word] as number; index < end; index++)
      own |= 1 << (rules.bits[rules.under.all[index] as number] as number);
    bits[word] = own;
  }
  return {
    rules: { all, from: under.from.map((index) => FIELDS * index) },
    bits,
    ways: from.length - 1,
    groups,
  };
}

function groupsOf({ heads, phrases }: Unpacked): Int8Array {
  const groups = new Int8Array(phrases.length);
  let from = 0;
  for (const [sign, strength, rules] of heads) {
    groups.fill(groupOf(sign, strength), from, from + rules);
    from += rules;
  }
  return groups;
}

/** Reads the needs of one rule after the other. */
class NeedsReader {
  /** Of the needed words that were taken last, the set, as its complement where they stand before, 0 for none; and its bits. */
  set = 0;
  bits = -1;
  readonly #rules: Unpacked;
  readonly #reader: Reader;

  constructor(rules: Unpacked) {
    this.#rules = rules;
    this.#reader = new Reader(rules.needs);
  }

  /** Adds the lists of the first words, for a rule of that group. */
  takeFirst(group: number, lists: number[]): void {
    const { all, from } = this.#rules.sets;
    const set = this.#takeSet();
    if (set >= this.#sets) lists.push(GROUPS * (set - this.#sets) + group);
    else
      for (let at = from[set] as number; at < (from[set + 1] as number); at++)
        lists.push(GROUPS * (all[at] as number) + group);
  }

  /** Whether another way of the same rule comes next. */
  hasOtherWay(): boolean {
    return this.#reader.has(SIGNS.otherWay);
  }

  /** Returns how far they may stand, as a place in a row of `Around`. */
  takeNeeded(): number {
    const reach = this.#reader.takeSmall();
    const set = reach === NOWHERE ? 0 : this.#takeSet();
    this.set = reach < BACK || reach === NOWHERE ? set : ~set;
    this.bits = reach === NOWHERE ? -1 : bitsOf(set, this.#rules);
    return reach;
  }

  /** The number of a set; a word alone has the number after all sets, and on. */
  #takeSet(): number {
    const reader = this.#reader;
    return reader.has(SIGNS.set) ? reader.takeNumber() : this.#sets + reader.takeNumber();
  }

  get #sets(): number {
    return this.#rules.sets.from.length - 1;
  }
}

function bitsOf(set: number, { sets, bits }: Unpacked): number {
  const several = sets.from.length - 1;
  if (set >= several) return 1 << (bits[set - several] as number);
  const end = sets.from[set + 1] as number;
  let all = 0;
  for (let at = sets.from[set] as number; at < end; at++)
    all |= 1 << (bits[sets.all[at] as number] as number);
  return all;
}
