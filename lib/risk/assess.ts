import type { Message } from '../chat/message.ts';
import type { Ruleset } from '../cues/compile.ts';
import type { CueId } from '../cues/cue.ts';
import { cueOf } from '../cues/taxonomy.ts';
import { fold } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';
import type { Assessment, Evidence } from './assessment.ts';
import { pathwaysOf } from './pathways.ts';
import { levelOf, levelOfTranscript, SHARE } from './score.ts';
import { count, emptyTally, type Share, type Tally } from './tally.ts';
import { weigh } from './weigh.ts';
import { WEIGHTS, type Weights } from './weights.ts';

/** A message longer than this, in words, was not typed in a chat: it is a pasted transcript, and holds both sides. */
const LONGEST_MESSAGE = 80;

interface Weighed {
  readonly tally: Tally;
  readonly share: Share;
}

/** Follows one conversation, message by message. Each message costs the same however long the conversation is. */
export class Assessor {
  readonly #rulesets: readonly Ruleset[];
  readonly #weights: Weights;
  readonly #chat = emptyTally();
  readonly #transcript = emptyTally();
  /** What each message gave, so that an edited one can be taken back. */
  readonly #weighed = new Map<string, Weighed>();
  #assessment: Assessment = { level: 0, pathways: [], evidence: [] };

  /**
   * @param rulesets one for each language to look for
   * @param weights other than the project's own only where weights are fitted and tried out
   */
  constructor(rulesets: readonly Ruleset[], weights: Weights = WEIGHTS) {
    this.#rulesets = rulesets;
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
    const share = weigh(tokens, message.direction, this.#rulesets);
    const before = this.#weighed.get(message.key);
    if (before) count(before.tally, before.share, -1);
    count(tally, share, 1);
    this.#weighed.set(message.key, { tally, share });
    if (before || share.cues.length > 0)
      this.#assessment = this.#assess(message.key, share, Boolean(before));
    return this.#assessment;
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
