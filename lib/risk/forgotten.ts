import type { CueId } from '../cues/cue.ts';
import { isUrgent } from '../cues/taxonomy.ts';
import type { Evidence } from './assessment.ts';
import { count, emptyTally, type Share } from './tally.ts';

/** What those messages gave that are not remembered one by one any more. It grows with urgent ones alone: they are counted. */
export class Forgotten {
  readonly tally = emptyTally();
  readonly #urgent: Evidence[] = [];
  /** Of any other cue, the weightiest and of those the last. */
  readonly #weightiest = new Map<CueId, Evidence>();

  get evidence(): readonly Evidence[] {
    return [...this.#weightiest.values(), ...this.#urgent];
  }

  add(share: Share, evidence: readonly Evidence[]): void {
    count(this.tally, share);
    for (const one of evidence) {
      const { cue, weight } = one;
      if (isUrgent(cue)) this.#urgent.push(one);
      else if (weight >= (this.#weightiest.get(cue)?.weight ?? 0)) this.#weightiest.set(cue, one);
    }
  }
}
