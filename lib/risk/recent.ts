import type { Direction } from '../chat/message.ts';
import type { CueId } from '../cues/cue.ts';
import { isUrgent } from '../cues/taxonomy.ts';
import type { Token } from '../text/token.ts';
import { Ages } from './ages.ts';
import { Insistence } from './insistence.ts';

/** A phrase is looked for across messages of at most so many words: who splits a request sends it in bits. */
const BIT = 5;
/** So many words of the bits before are remembered. */
const REMEMBERED = 8;
/** Talk of a party, a Wi-Fi or a homework stays about it for so many messages, of both sides. */
const EXCUSED_FOR = 6;

const NONE: readonly Token[] = [];

/** What is remembered of the last few messages for reading the next one. */
export class Recent {
  #messages = 0;
  #writer: Direction = 'in';
  #bits = NONE;
  readonly #excused = new Map<CueId, number>();
  readonly ages = new Ages();
  readonly insistence = new Insistence();

  /** The words of the short messages that the same side sent just before this one, if it is short too. */
  bitsBefore(tokens: readonly Token[], writer: Direction): readonly Token[] {
    const isBit = tokens.length <= BIT;
    const before = isBit && writer === this.#writer ? this.#bits : NONE;
    this.#writer = writer;
    this.#bits = !isBit ? NONE : before.length === 0 ? tokens : together(before, tokens);
    this.#messages += 1;
    return before;
  }

  /** Notes the cues that the present message's words take back. */
  excuse(cues: readonly CueId[]): void {
    for (const cue of cues) if (!isUrgent(cue)) this.#excused.set(cue, this.#messages);
  }

  isExcused(cue: CueId): boolean {
    const at = this.#excused.get(cue);
    return at !== undefined && this.#messages - at <= EXCUSED_FOR;
  }
}

function together(before: readonly Token[], tokens: readonly Token[]): readonly Token[] {
  return [...before, ...tokens].slice(-REMEMBERED);
}
