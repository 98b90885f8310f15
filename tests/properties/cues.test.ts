import fc from 'fast-check';
import { Line, WINDOW } from '../../lib/cues/line.ts';
import { type Matches, match } from '../../lib/cues/match.ts';
import { pack } from '../../lib/cues/pack.ts';
import { parsePhrase } from '../../lib/cues/phrase.ts';
import { STRENGTHS } from '../../lib/cues/phrasings.ts';
import { rulesForConversation } from '../../lib/cues/rulebook.ts';
import { Ruleset } from '../../lib/cues/ruleset.ts';
import { Search } from '../../lib/cues/search.ts';
import { Window } from '../../lib/cues/window.ts';
import type { Token } from '../../lib/text/token.ts';
import { tokensOf } from '../../lib/text/tokens.ts';
import { choices, disguised } from './disguise.ts';
import { lettered, message, phrase } from './phrases.ts';
import { always } from './runs.ts';
import { book, EXAMPLES } from './thread.ts';
import { text } from './unicode.ts';

/** The rules of a language in which one phrase is known; null where nothing need be said for it. */
function rulesetOf(notation: string, unless: readonly string[] = []): Ruleset | null {
  try {
    return new Ruleset(
      pack({
        code: 'en',
        slots: {},
        aliases: {},
        common: 'ba co xyz',
        context: { advice: [], reported: [], story: [], play: [] },
        speaker: { young: [], adult: [], minor: [], grown: [], refuses: [] },
        cues: [{ cue: 'secrecy', usual: [notation], unless, fires: [], lookalikes: [] }],
      }),
    );
  } catch (error) {
    if (String(error).includes('could match without a word')) return null;
    throw error;
  }
}

const NOTHING: Matches = { findings: [], marks: [], excused: [] };

function find(tokens: readonly Token[], ruleset: Ruleset): Matches {
  return match(new Line(tokens), ruleset) ?? NOTHING;
}

always(
  'a phrase is found where a plain reading of its notation finds it',
  [phrase, message],
  ({ notation, meaning }, said) => {
    const ruleset = rulesetOf(notation);
    fc.pre(ruleset !== null);
    const found = find(tokensOf(said), ruleset).findings.length > 0;
    return found === new RegExp(meaning, 'u').test(lettered(said));
  },
);

always(
  'any phrase is read, or refused by name',
  [fc.oneof(text, fc.string({ unit: fc.constantFrom(...'ab|()?*.#<>$^ 3-') }))],
  (notation) => {
    try {
      parsePhrase(notation);
      return true;
    } catch (error) {
      return error instanceof Error && error.message.startsWith(`Phrase "${notation}"`);
    }
  },
);

const language = fc.constantFrom(...book.codes);

always('what is found in any text stands in it, in order', [text, language], (any, code) => {
  const tokens = tokensOf(any);
  return rulesForConversation(book, code)
    .for(tokens)
    .every((ruleset) => isSound(find(tokens, ruleset), lengthOf(tokens)));
});

/** Tokens may fall into their parts when no phrase knows them whole. */
function lengthOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { parts }) => sum + (parts?.length ?? 1), 0);
}

function isSound({ findings, marks }: Matches, length: number): boolean {
  let before = 0;
  const stands = ({ start, end }: { start: number; end: number }) =>
    start >= 0 && end > start && end <= length;
  return (
    marks.every(stands) &&
    findings.every((finding) => {
      const inOrder = finding.start >= before && STRENGTHS.includes(finding.strength);
      before = finding.start;
      return inOrder && stands(finding);
    })
  );
}

always(
  'an example of a cue fires in any disguise of its letters',
  [fc.constantFrom(...EXAMPLES), choices],
  ({ code, cue, example }, chosen) => {
    const tokens = tokensOf(disguised(example, chosen));
    return rulesForConversation(book, code)
      .for(tokens)
      .some((ruleset) => find(tokens, ruleset).findings.some((finding) => finding.cue === cue));
  },
);

/** How often a search asks where a part of a phrase begins or ends, and how many words are laid out for it. */
const taken = { steps: 0 };

for (const name of ['endsOf', 'startsOf'] as const) {
  const original = Search.prototype[name];
  Search.prototype[name] = function (...given) {
    taken.steps += 1;
    return original.apply(this, given);
  };
}

const openWindow = Window.prototype.open;
Window.prototype.open = function (...given) {
  openWindow.apply(this, given);
  taken.steps += this.length;
};

/** The steps that a text takes which says the same so often over. */
function stepsFor(said: string, repeated: number, ruleset: Ruleset): number {
  taken.steps = 0;
  find(tokensOf(`${said} `.repeat(repeated)), ruleset);
  return taken.steps;
}

/** Whether a text that is twice as long takes twice as many steps, and not four times as many. */
function isLinear(said: string, ruleset: Ruleset): boolean {
  const length = tokensOf(`${said} `).length;
  const once = Math.ceil(WINDOW / Math.max(1, length));
  const steps = (times: number) => stepsFor(said, times * once, ruleset);
  const [n, twice, fourTimes] = [steps(1), steps(2), steps(4)];
  return fourTimes - twice <= ROUGHLY_TWICE * (twice - n) + AT_THE_ENDS;
}

/** A text ends in the middle of a window, so its steps go up in stairs. */
const ROUGHLY_TWICE = 2.5;
const AT_THE_ENDS = 200;

always(
  'a text that is twice as long takes twice as many steps, whatever the phrase',
  [phrase, message],
  ({ notation }, said) => {
    const ruleset = rulesetOf(notation);
    fc.pre(ruleset !== null);
    return isLinear(said, ruleset);
  },
);

always(
  'nor do the phrases of a language take more',
  [fc.constantFrom(...EXAMPLES), language],
  ({ example }, code) => isLinear(example, book.get(code) as Ruleset),
);
