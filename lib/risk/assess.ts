import type { Direction, Message } from '../chat/message.ts';
import type { CueId } from '../cues/cue.ts';
import type { RulesFor } from '../cues/languages.ts';
import { cueOf } from '../cues/taxonomy.ts';
import { fold } from '../text/fold.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import type { Assessment, Evidence } from './assessment.ts';
import { pathwaysOf } from './pathways.ts';
import { levelOf, levelOfTranscript, SHARE } from './score.ts';
import { count, emptyTally, type Share, type Tally } from './tally.ts';
import { weigh } from './weigh.ts';
import { WEIGHTS, type Weights } from './weights.ts';

/** A message longer than this, in words, was not typed in a chat: it is a pasted transcript, and holds both sides. */
const LONGEST_MESSAGE = 80;

/** A phrase is looked for across messages of at most so many words: who splits a request sends it in bits. */
const BIT = 5;
/** So many words of the bits before are remembered. */
const REMEMBERED = 8;

interface Weighed {
  readonly tally: Tally;
  readonly share: Share;
}

/** Follows one conversation, message by message. Each message costs the same however long the conversation is. */
export class Assessor {
  readonly #rulesFor: RulesFor;
  readonly #weights: Weights;
  readonly #chat = emptyTally();
  readonly #transcript = emptyTally();
  /** What each message gave, so that an edited one can be taken back. */
  readonly #weighed = new Map<string, Weighed>();
  #bits: { direction: Direction; tokens: readonly Token[] } = { direction: 'in', tokens: [] };
  #assessment: Assessment = { level: 0, pathways: [], evidence: [] };

  /**
   * @param rulesFor a fresh one for each conversation, from `rulesForConversation`
   * @param weights other than the project's own only where weights are fitted and tried out
   */
  constructor(rulesFor: RulesFor, weights: Weights = WEIGHTS) {
    this.#rulesFor = rulesFor;
    this.#weights = weights;
  }

  get assessment(): Assessment {
    return this.#assessment;
  }

  /** What the other side said so far, and what stood in pasted transcripts: what the level is reckoned from. */
  get tallies(): Readonly<Record<'chat' | 'transcript', Tally>> {
    return { chat: this.#chat, transcript: this.#transcript };
  }

  /** Weighs a new message, or one that changed, and returns the assessment of the conversation with it. */
  add(message: Message): Assessment {
    const tokens = tokenise(fold(message.text).text);
    const tally = tokens.length > LONGEST_MESSAGE ? this.#transcript : this.#chat;
    const before = this.#weighed.get(message.key);
    const bits = before ? [] : this.#bitsBefore(tokens, message.direction);
    const share = weigh(tokens, bits, message.direction, this.#rulesFor(tokens));
    if (before) count(before.tally, before.share, -1);
    count(tally, share, 1);
    this.#weighed.set(message.key, { tally, share });
    if (before || share.cues.length > 0)
      this.#assessment = this.#assess(message.key, share, Boolean(before));
    return this.#assessment;
  }

  /** The words of the short messages that one side sent just before this short one. */
  #bitsBefore(tokens: readonly Token[], direction: Direction): readonly Token[] {
    const { direction: last, tokens: bits } = this.#bits;
    const before = last === direction && tokens.length <= BIT ? bits : [];
    this.#bits = {
      direction,
      tokens: tokens.length <= BIT ? [...before, ...tokens].slice(-REMEMBERED) : [],
    };
    return before;
  }

  #assess(key: string, share: Share, anew: boolean): Assessment {
    const level = Math.max(
      levelOf(this.#chat, this.#weights.chat),
      levelOfTranscript(this.#transcript, this.#weights.transcript),
    ) as Assessment['level'];
    return {
      level,
      pathways: level === 0 ? [] : pathwaysOf([this.#chat, this.#transcript]),
      evidence: anew
        ? [...this.#weighed].flatMap(([message, weighed]) => evidenceOf(message, weighed.share))
        : [...this.#assessment.evidence, ...evidenceOf(key, share)],
    };
  }
}

function evidenceOf(message: string, { cues }: Share): Evidence[] {
  const best = new Map<CueId, number>();
  for (const { cue, strength } of cues) {
    best.set(cue, Math.max(best.get(cue) ?? 0, cueOf(cue).weight * SHARE[strength]));
  }
  return Array.from(best, ([cue, weight]) => ({ cue, message, weight }));
}
