import type { Token } from '../text/token.ts';

/** Tokens that are looked at together: one bit of a number for the place before each, and one for the end. */
export const WINDOW = 31;

/** The tokens in which phrases are looked for: a message or a part of one, and maybe words from before it. */
export class Line {
  readonly tokens: readonly Token[];
  /** How many of the tokens stand in messages before: a phrase may begin in them, but not end there. */
  readonly earlier: number;
  /** Where a sentence ends and where a number stands, as bits; of a line longer than `WINDOW` only the first ones. */
  readonly ended: number;
  readonly numbers: number;
  readonly isQuoting: boolean;

  constructor(tokens: readonly Token[], earlier = 0) {
    let [ended, numbers, quoted] = [0, 0, 0];
    const length = Math.min(tokens.length, WINDOW);
    for (let index = 0; index < length; index++) {
      const token = tokens[index] as Token;
      if (token.isEnd) ended |= 1 << index;
      if (token.isNumber) numbers |= 1 << index;
      quoted |= token.quoted;
    }
    this.tokens = tokens;
    this.earlier = earlier;
    this.ended = ended;
    this.numbers = numbers;
    this.isQuoting = quoted !== 0 || tokens.length > WINDOW;
  }
}
