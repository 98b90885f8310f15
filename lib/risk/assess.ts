import type { Message } from '../chat/message.ts';
import type { Ruleset } from '../cues/compile.ts';
import type { CueId } from '../cues/cue.ts';
import { type Finding, match } from '../cues/match.ts';
import { cueOf } from '../cues/taxonomy.ts';
import { fold } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';
import type { Assessment, Evidence } from './assessment.ts';
import { weightLeft } from './context.ts';
import { pathwaysOf } from './pathways.ts';
import { levelOf, STRENGTH, type Tally } from './score.ts';

/** A cue in a message whose author the page does not tell counts less: it may be the young person's own. */
const UNKNOWN_DIRECTION = 0.7;

/** Follows one conversation, message by message. Each message costs the same however long the conversation is. */
export class Assessor {
  readonly #rulesets: readonly Ruleset[];
  /** What each message gave, so that an edited one can be taken back. */
  readonly #found = new Map<string, readonly Weighed[]>();
  #tallies = new Map<CueId, Tally>();
  #assessment: Assessment = { level: 0, pathways: [], evidence: [] };

  /** @param rulesets one for each language to look for */
  constructor(rulesets: readonly Ruleset[]) {
    this.#rulesets = rulesets;
  }

  get assessment(): Assessment {
    return this.#assessment;
  }

  /** Weighs a new message, or one that changed, and returns the assessment of the conversation with it. */
  add(message: Message): Assessment {
    const weighed = this.#weigh(message);
    const before = this.#found.get(message.key);
    if (!before && weighed.length === 0) return this.#assessment;
    this.#found.set(message.key, weighed);
    if (before) this.#tallies = tally([...this.#found.values()].flat());
    else for (const finding of weighed) count(this.#tallies, finding);
    const level = levelOf(this.#tallies);
    this.#assessment = {
      level,
      pathways: level === 0 ? [] : pathwaysOf(this.#tallies),
      evidence: before
        ? [...this.#found.values()].flat().map(({ evidence }) => evidence)
        : [...this.#assessment.evidence, ...weighed.map(({ evidence }) => evidence)],
    };
    return this.#assessment;
  }

  #weigh(message: Message): Weighed[] {
    const tokens = tokenise(fold(message.text).text);
    const best = new Map<CueId, Weighed>();
    for (const ruleset of this.#rulesets) {
      const { findings, marks } = match(tokens, ruleset);
      for (const finding of findings) {
        const weight = weightOf(finding, message) * weightLeft(finding, marks);
        const urgent = finding.strength === 'urgent' && weight >= cueOf(finding.cue).weight;
        const known = best.get(finding.cue);
        if (weight === 0 || (known && (known.urgent || known.evidence.weight >= weight))) continue;
        best.set(finding.cue, {
          evidence: { cue: finding.cue, message: message.key, weight },
          urgent,
        });
      }
    }
    return [...best.values()];
  }
}

interface Weighed {
  readonly evidence: Evidence;
  readonly urgent: boolean;
}

/** The young person's own words carry only their own cues; the other side's never carry those. */
function weightOf(finding: Finding, message: Message): number {
  const { side, weight } = cueOf(finding.cue);
  const points = weight * STRENGTH[finding.strength];
  if (message.direction === 'unknown') return side === 'own' ? 0 : points * UNKNOWN_DIRECTION;
  return (message.direction === 'out') === (side === 'own') ? points : 0;
}

function tally(all: readonly Weighed[]): Map<CueId, Tally> {
  const tallies = new Map<CueId, Tally>();
  for (const weighed of all) count(tallies, weighed);
  return tallies;
}

function count(tallies: Map<CueId, Tally>, { evidence, urgent }: Weighed): void {
  const known = tallies.get(evidence.cue);
  tallies.set(evidence.cue, {
    best: Math.max(known?.best ?? 0, evidence.weight),
    messages: (known?.messages ?? 0) + 1,
    urgent: urgent || (known?.urgent ?? false),
  });
}
