import type { Direction, Message } from '../chat/message.ts';
import type { CueId, Level } from '../cues/cue.ts';
import type { Strength } from '../cues/phrasings.ts';
import type { ConversationRules } from '../cues/rulebook.ts';
import { cueOf } from '../cues/taxonomy.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Assessment, Evidence } from './assessment.ts';
import { Forgotten } from './forgotten.ts';
import { pathwaysOf } from './pathways.ts';
import type { Place } from './place.ts';
import { Recent } from './recent.ts';
import { levelOf, levelOfTranscript, lifted, SHARE, soundsYoung } from './score.ts';
import { begin, count, emptyTally, type Share, type Tally, timesOf } from './tally.ts';
import { isTranscript, readTranscript } from './transcript.ts';
import { weigh } from './weigh.ts';
import { WEIGHTS, type Weights } from './weights.ts';

/** Messages that can be edited still, and are known again: as many as are remembered of the page (lib/page/memory.ts). */
const REMEMBERED = 5_000;

interface Weighed {
  readonly text: string;
  readonly direction: Direction;
  readonly tally: Tally;
  readonly share: Share;
  /** What it gave when it came, where it was edited since. */
  readonly first?: Weighed | undefined;
}

/** Follows one conversation, message by message. Each message costs the same however long the conversation is. */
export class Assessor {
  /** Where the conversation stands; counts from the next message on. */
  place: Place = { group: null, request: false };
  readonly #rules: Pick<ConversationRules, 'for'>;
  readonly #weights: Weights;
  readonly #chat = emptyTally();
  readonly #transcript = emptyTally();
  /** What each message gave, so that an edited one can be taken back. */
  readonly #weighed = new Map<string, Weighed>();
  /** Goes through their keys as they are forgotten. To begin anew each time would pass over all that were there before. */
  readonly #oldest = this.#weighed.keys();
  /** Of those in which something was found, in the same order. */
  readonly #evidence = new Map<string, readonly Evidence[]>();
  readonly #before = { chat: new Forgotten(), transcript: new Forgotten() };
  readonly #recent = new Recent();
  #level: Level = 0;
  /** The level of what stood in transcripts; null where more has come since. */
  #ofTranscripts: Level | null = null;

  /**
   * @param rules a fresh one for each conversation, from `rulesForConversation`
   * @param weights other than the project's own only where weights are fitted and tried out
   */
  constructor(rules: Pick<ConversationRules, 'for'>, weights: Weights = WEIGHTS) {
    this.#rules = rules;
    this.#weights = weights;
  }

  /** The conversation as it stands. Reckoned when asked for, from the messages in which something was found. */
  get assessment(): Assessment {
    return {
      level: this.#level,
      pathways: this.#level === 0 ? [] : pathwaysOf([this.#chat, this.#transcript]),
      evidence: [
        ...this.#before.chat.evidence,
        ...this.#before.transcript.evidence,
        ...[...this.#evidence.values()].flat(),
      ],
      peers: soundsYoung(this.#chat) && timesOf(this.#chat, 'grown') === 0,
      friend: timesOf(this.#chat, 'friend') > 0,
    };
  }

  /** What the other side said so far, and what stood in pasted transcripts: what the level is reckoned from. */
  get tallies(): Readonly<Record<'chat' | 'transcript', Tally>> {
    return { chat: this.#chat, transcript: this.#transcript };
  }

  /** Weighs a new message, or one that changed, and returns the level of the conversation with it. */
  add(message: Message): Level {
    const before = this.#weighed.get(message.key);
    if (before && isSame(before, message)) return this.#level;
    const first = before?.first;
    // Words that are put back mean what they meant in their place.
    if (first && isSame(first, message)) {
      this.#weighed.set(message.key, first);
      return this.#recount();
    }
    const { text, direction, time } = message;
    const tokens = tokensOf(text);
    const rulesets = this.#rules.for(tokens);
    const isLong = isTranscript(tokens) && direction !== 'out';
    const tally = isLong ? this.#transcript : this.#chat;
    // An edited message is read by itself: its place in the conversation has passed.
    const recent = before ? new Recent() : this.#recent;
    const share = isLong
      ? readTranscript(tokens, rulesets, time)
      : weigh({ tokens, direction, time, group: this.place.group === true }, rulesets, recent);
    const weighed = { text, direction, tally, share, first: before?.first ?? before };
    this.#weighed.set(message.key, weighed);
    if (before) this.#recount();
    else this.#count(message.key, tally, share);
    if (this.#weighed.size > REMEMBERED) this.#forgetOldest();
    const isNews = share.cues.length > 0 || share.counts.length > 0 || recent.insistence.isBurst;
    if (isNews && !before) this.#level = this.#reckon();
    return this.#level;
  }

  /** After an edit: what is counted, and its order, is as if each message had come as it is now. */
  #recount(): Level {
    begin(this.#chat, this.#before.chat.tally);
    begin(this.#transcript, this.#before.transcript.tally);
    this.#ofTranscripts = null;
    this.#evidence.clear();
    for (const [key, { tally, share }] of this.#weighed) this.#count(key, tally, share);
    this.#level = this.#reckon();
    return this.#level;
  }

  #count(key: string, tally: Tally, share: Share): void {
    count(tally, share);
    if (tally === this.#transcript) this.#ofTranscripts = null;
    if (share.cues.length > 0) this.#evidence.set(key, evidenceOf(key, share));
  }

  #forgetOldest(): void {
    const { value: key } = this.#oldest.next();
    const oldest = key === undefined ? undefined : this.#weighed.get(key);
    if (key === undefined || oldest === undefined) return;
    this.#weighed.delete(key);
    this.#evidence.delete(key);
    const { tally, share } = oldest;
    this.#before[tally === this.#chat ? 'chat' : 'transcript'].add(share, evidenceOf(key, share));
  }

  #reckon(): Level {
    const { chat, transcript } = this.#weights;
    this.#ofTranscripts ??= levelOfTranscript(this.#transcript, transcript);
    const level = Math.max(levelOf(this.#chat, chat, this.place), this.#ofTranscripts) as Level;
    return lifted(level, this.#chat, this.#recent.insistence.isBurst);
  }
}

function isSame(one: Weighed, other: Message): boolean {
  return one.text === other.text && one.direction === other.direction;
}

/** Each cue once, at its weightiest. */
function evidenceOf(message: string, { cues }: Share): readonly Evidence[] {
  if (cues.length === 1) return cues.map(({ cue, strength }) => evidence(cue, message, strength));
  const best = new Map<CueId, Evidence>();
  for (const { cue, strength } of cues) {
    const one = evidence(cue, message, strength);
    if (one.weight > (best.get(cue)?.weight ?? 0)) best.set(cue, one);
  }
  return [...best.values()];
}

function evidence(cue: CueId, message: string, strength: Strength): Evidence {
  return { cue, message, weight: cueOf(cue).weight * SHARE[strength] };
}
