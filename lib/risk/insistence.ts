import type { Direction } from '../chat/message.ts';
import type { CueId } from '../cues/cue.ts';
import type { Share } from './tally.ts';

/** A no answers what was asked within so many messages before it. */
const ANSWERED_WITHIN = 4;

/** What is asked again within so many messages after the no is insisted on. */
const INSISTED_WITHIN = 12;

/** So many messages in a row without a reply after a no are a burst. Source: the tempo rules of the cue taxonomy. */
export const BURST = 5;

/** What can be refused. */
const ASKED: ReadonlySet<CueId> = new Set([
  'image_request',
  'sexual_talk',
  'meet_request',
  'video_call_pressure',
  'platform_migration',
  'credential_request',
]);

/** Whether the other side goes on after the young person has said no. */
export class Insistence {
  #messages = 0;
  readonly #askedAt = new Map<CueId, number>();
  readonly #refusedAt = new Map<CueId, number>();
  #unanswered = 0;
  #refusedLast = false;

  /** The last own message was a no, and the other side has written message upon message since. */
  get isBurst(): boolean {
    return this.#refusedLast && this.#unanswered >= BURST;
  }

  /**
   * Reads the next message.
   *
   * @param found in it; in a weak form it asks for nothing
   * @returns whether it asks again for what was refused
   */
  read(direction: Direction, refuses: boolean, found: Share['cues']): boolean {
    this.#messages += 1;
    if (direction === 'out') {
      this.#unanswered = 0;
      this.#refusedLast = refuses;
      if (refuses) this.#refuse();
      return false;
    }
    this.#unanswered += 1;
    let insists = false;
    for (const { cue, strength } of found) {
      if (strength === 'weak' || !ASKED.has(cue)) continue;
      this.#askedAt.set(cue, this.#messages);
      if (this.#within(this.#refusedAt.get(cue), INSISTED_WITHIN)) insists = true;
    }
    return insists;
  }

  #refuse(): void {
    for (const [cue, at] of this.#askedAt)
      if (this.#within(at, ANSWERED_WITHIN)) this.#refusedAt.set(cue, this.#messages);
  }

  #within(at: number | undefined, messages: number): boolean {
    return at !== undefined && this.#messages - at <= messages;
  }
}
