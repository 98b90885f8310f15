import { fold } from '../text/fold.ts';
import { CURRENCY_SIGN } from '../text/token.ts';
import { tokenise } from '../text/tokens.ts';
import { LONGEST_GAP } from './patterns.ts';

/** A phrase taken apart: what the words of a message may be, one after the other. */
export type Pattern =
  | {
      readonly kind: 'words';
      readonly words: readonly string[];
      readonly prefixes: readonly string[];
    }
  | { readonly kind: 'number'; readonly from: number; readonly to: number }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'sequence'; readonly items: readonly Pattern[] }
  | { readonly kind: 'either'; readonly options: readonly Pattern[] };

/** Named lists of words that phrases share: `{ photo: 'pic|picture|photo' }`. */
export type Slots = Readonly<Record<string, string>>;

/** How many words a bare `..` may skip. */
const USUAL_GAP = 3;

/** Brackets and slots inside each other. A slot that names itself would have no end. */
const DEEPEST = 50;

const NOTHING: Pattern = { kind: 'sequence', items: [] };
const SIGN = /\(|\)\??|\||[^\s()|]+/g;

/**
 * Reads a phrase. The notation:
 * `send me a photo` words in this order · `pic|photo` one word or the other · `(right now|tonight)` one group of
 * words or the other · `please?`, `(right now)?` may be missing · `..` up to 3 words between, `..5` up to 5 ·
 * `<photo>` a slot · `secre*` any word that starts so · `#` a number, `#8-17` a number in that range ·
 * ` ? ` a question mark · `¤` a currency sign · `^` the start and `$` the end of a sentence. Words are folded as messages are.
 *
 * @param phrase the phrase as a person writes it
 * @param slots the slots it may name; they may name others
 * @throws Error naming the phrase, where it cannot be read
 */
export function parsePhrase(phrase: string, slots: Slots = {}): Pattern {
  return parseAt(0, phrase, slots);
}

function parseAt(outer: number, phrase: string, slots: Slots): Pattern {
  const signs = phrase.match(SIGN) ?? [];
  let position = 0;
  let depth = outer;

  function readGroups(inBrackets: boolean): Pattern {
    if (depth > DEEPEST) throw problem(phrase, 'its brackets or slots lie too deep');
    const groups: Pattern[][] = [[]];
    for (;;) {
      const sign = signs[position];
      const group = groups.at(-1) as Pattern[];
      if (sign === undefined || sign.startsWith(')')) {
        if (inBrackets !== (sign !== undefined)) throw problem(phrase, 'its brackets do not match');
        return eitherOf(groups.map(inSequence));
      }
      if (sign !== '|') group.push(readItem());
      else if (inBrackets) {
        position += 1;
        groups.push([]);
      } else {
        const before = group.pop();
        if (!before) throw problem(phrase, 'a word is missing before |');
        position += 1;
        group.push(eitherOf([before, readItem()]));
      }
    }
  }

  function readItem(): Pattern {
    const sign = signs[position++];
    if (sign === undefined || sign === '|') throw problem(phrase, 'a word is missing after |');
    if (sign === '(') {
      depth += 1;
      const inside = readGroups(true);
      depth -= 1;
      return signs[position++] === ')?' ? eitherOf([inside, NOTHING]) : inside;
    }
    if (sign === '?' || sign === '$' || sign === '^') return readMark(sign);
    if (sign.startsWith('..')) return readGap(sign);
    return sign.endsWith('?')
      ? eitherOf([readOption(sign.slice(0, -1)), NOTHING])
      : readOption(sign);
  }

  function readGap(sign: string): Pattern {
    const most = sign === '..' ? USUAL_GAP : Number(sign.slice(2));
    if (!(most >= 1 && most <= LONGEST_GAP))
      throw problem(phrase, `a gap is 1 to ${LONGEST_GAP} words`);
    return { kind: 'gap', most };
  }

  function readOption(option: string): Pattern {
    if (option.startsWith('#')) return readNumber(option);
    const slot = /^<(.+)>$/.exec(option)?.[1];
    if (slot === undefined) return readWord(phrase, option);
    const inside = slots[slot];
    if (inside === undefined) throw problem(phrase, `there is no slot <${slot}>`);
    return parseSlot(depth, inside, slots);
  }

  return readGroups(false);
}

/** Slots stand in many phrases; each is read once. */
const parsedSlots = new WeakMap<Slots, Map<string, Pattern>>();

function parseSlot(outer: number, inside: string, slots: Slots): Pattern {
  const parsed = parsedSlots.get(slots) ?? new Map<string, Pattern>();
  parsedSlots.set(slots, parsed);
  const known = parsed.get(inside);
  if (known) return known;
  const pattern = parseAt(outer, `(${inside})`, slots);
  parsed.set(inside, pattern);
  return pattern;
}

function readMark(sign: '?' | '$' | '^'): Pattern {
  if (sign === '?') return { kind: 'words', words: ['?'], prefixes: [] };
  return { kind: sign === '^' ? 'start' : 'end' };
}

function readNumber(option: string): Pattern {
  const [from = 0, to = Number.MAX_SAFE_INTEGER] = (option.match(/\d+/g) ?? []).map(Number);
  return { kind: 'number', from, to };
}

function readWord(phrase: string, option: string): Pattern {
  const isPrefix = option.endsWith('*');
  if (option === CURRENCY_SIGN) return { kind: 'words', words: [CURRENCY_SIGN], prefixes: [] };
  const tokens = tokenise(fold(isPrefix ? option.slice(0, -1) : option));
  if (tokens.length === 0) throw problem(phrase, `"${option}" is no word`);
  return inSequence(
    tokens.map(({ text }, index): Pattern => {
      const asPrefix = isPrefix && index === tokens.length - 1;
      return { kind: 'words', words: asPrefix ? [] : [text], prefixes: asPrefix ? [text] : [] };
    }),
  );
}

function inSequence(items: readonly Pattern[]): Pattern {
  return items.length === 1 ? (items[0] as Pattern) : { kind: 'sequence', items };
}

/** One of several patterns; single words side by side become one set, which is tried at once. */
function eitherOf(options: readonly Pattern[]): Pattern {
  const flat = options.flatMap((option) => (option.kind === 'either' ? option.options : [option]));
  const sets = flat.filter((option) => option.kind === 'words');
  const others = flat.filter((option) => option.kind !== 'words');
  const merged: Pattern[] =
    sets.length === 0
      ? []
      : [
          {
            kind: 'words',
            words: sets.flatMap(({ words }) => words),
            prefixes: sets.flatMap(({ prefixes }) => prefixes),
          },
        ];
  const all = [...merged, ...others];
  return all.length === 1 ? (all[0] as Pattern) : { kind: 'either', options: all };
}

function problem(phrase: string, why: string): Error {
  return new Error(`Phrase "${phrase}": ${why}`);
}
