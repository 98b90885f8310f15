import { GENTLE_A_DAY, NAMED } from '../../lib/alert/decide.ts';
import { LATER, REST } from '../../lib/alert/record.ts';
import type { CueId, Level, Pathway } from '../../lib/cues/cue.ts';
import { english } from '../../lib/cues/en/index.ts';
import { STRENGTHS as ALL_STRENGTHS, type Strength } from '../../lib/cues/phrasings.ts';
import { type Cue, TAXONOMY } from '../../lib/cues/taxonomy.ts';
import { COMBINATIONS, type Combination } from '../../lib/risk/combinations.ts';
import { HALF_LIFE } from '../../lib/risk/features.ts';
import { BURST } from '../../lib/risk/insistence.ts';
import { IN_GROUP, NOT_A_CONTACT } from '../../lib/risk/place.ts';
import { CHIP_BELOW, CLEAR_ABOVE, levelOf } from '../../lib/risk/score.ts';
import { count, emptyTally } from '../../lib/risk/tally.ts';
import { isRule } from '../../lib/risk/transcript.ts';
import { WEIGHTS } from '../../lib/risk/weights.ts';
import { en } from '../../locales/en/index.ts';
import { table } from './blocks.ts';
import { FEATURES, LEVELS, PATHWAYS, STRENGTHS } from './decides-words.ts';
import { printable, printableLookalike } from './example.ts';

const HOUR = 60 * 60 * 1_000;
const DAY = 24 * HOUR;

/** What `docs/how-it-decides.md` says from data, by the name of the block. */
export function decidesBlocks(): Readonly<Record<string, string>> {
  return {
    cues: cuesTable(),
    pathways: pathwaysTable(),
    levels: levelsTable(),
    combinations: combinationsTable(),
    thresholds: thresholds(),
    weights: weightsTable(),
    transcript: transcript(),
    budget: budget(),
  };
}

function cuesTable(): string {
  const rows = TAXONOMY.map((cue) => {
    const phrasings = english.cues.find((one) => one.cue === cue.id);
    return [
      `\`${cue.id}\``,
      en.cues[cue.id],
      quoted(phrasings ? printable(phrasings) : null),
      quoted(phrasings ? printableLookalike(phrasings) : null),
      String(cue.weight),
      alone(cue),
    ];
  });
  return table(['turn', 'what is said of it', 'found in', 'not found in', 'weight', 'alone'], rows);
}

function quoted(text: string | null): string {
  return text === null ? '' : `“${text}”`;
}

/** The level that one message in a plain wording reaches where nothing else stands in the chat. */
function alone({ id, side }: Cue): string {
  if (side === 'own') return 'none: it is the young person’s own';
  const tally = emptyTally();
  count(tally, { cues: [{ cue: id, strength: 'strong' }], counts: [], words: 5, time: null });
  return `level ${levelOf(tally, WEIGHTS.chat, { group: null, request: false })}`;
}

function pathwaysTable(): string {
  const rows = (Object.entries(PATHWAYS) as [Pathway, string][]).map(([pathway, words]) => {
    const turns = TAXONOMY.flatMap(({ id, weight, pathways }) => {
      const share = pathways[pathway];
      return share === undefined ? [] : [{ id, size: share * weight }];
    });
    const sorted = turns.toSorted((one, other) => other.size - one.size);
    return [`\`${pathway}\``, words, sorted.map(({ id }) => `\`${id}\``).join(', ')];
  });
  return table(['pathway', 'what it is', 'turns that speak for it, the weightiest first'], rows);
}

function levelsTable(): string {
  const rows = (Object.entries(LEVELS) as [`${Level}`, string][]).map(([level, words]) => [
    level,
    words,
  ]);
  return table(['level', 'what comes up'], rows);
}

function combinationsTable(): string {
  const rows = COMBINATIONS.map((one) => [named(one), oneOf(one.any), `level ${one.level}`]);
  return table(['when all of these are plain', 'and one of these stands beside', 'at least'], rows);
}

function named({ all, ages }: Combination): string {
  return [...(ages ? ['both ages were told'] : []), ...all.map((cue) => `\`${cue}\``)].join(', ');
}

function oneOf(any: readonly CueId[]): string {
  return any.length === 0 ? 'nothing needed' : any.map((cue) => `\`${cue}\``).join(', ');
}

function thresholds(): string {
  const { panel } = WEIGHTS.chat;
  const rows = [
    ['1, a chip', figure(panel - CHIP_BELOW)],
    ['2, a gentle panel', figure(panel)],
    ['3, a clear panel', figure(panel + CLEAR_ABOVE)],
  ];
  return `${table(['level', 'points needed'], rows)}

A group chat takes ${figure(-IN_GROUP)} points away, since much in it is not meant for one person; a message request from
someone who is no contact adds ${figure(NOT_A_CONTACT)}. A turn counts half after ${HALF_LIFE} days without another of its kind. After a no,
${BURST} messages in a row without a reply lift a panel by one level.`;
}

function weightsTable(): string {
  const { weights, support } = WEIGHTS.chat;
  const rows = Object.entries(weights)
    .toSorted(([, one], [, other]) => other - one)
    .map(([feature, weight]) => [
      FEATURES[feature] ?? featureOfCue(feature),
      figure(weight),
      String(support[feature] ?? 0),
    ]);
  return table(['what stands in the chat', 'points', 'conversations it was fitted on'], rows);
}

function featureOfCue(feature: string): string {
  const [cue, strength] = feature.split('.');
  const isStrength = ALL_STRENGTHS.some((one) => one === strength);
  if (!isStrength) throw new Error(`scripts/docs/decides-words.ts has no words for ${feature}`);
  return `\`${cue}\`, in a ${STRENGTHS[strength as Strength]} wording`;
}

function transcript(): string {
  const { panel, weights } = WEIGHTS.transcript;
  const features = Object.keys(weights);
  const phrases = features.filter(isRule).length;
  return `This second column has ${features.length} weights, of which ${phrases} belong to single phrases. A panel needs ${figure(panel)} points by it.`;
}

function budget(): string {
  return [
    `- Gentle panels: at most one a day in a chat, and ${GENTLE_A_DAY} a day in all chats together. After that a chip.`,
    '- Chips: at most one a day in a chat.',
    '- Clear panels: when something new came.',
    '- Urgent panels: once for each message that sets one off. Nothing holds them back.',
    `- A panel names at most ${NAMED} turns.`,
    `- “${en.panel.fine}” lets the turns that were named rest in that chat for ${REST / DAY} days, but never one of weight 4.`,
    `- “${en.panel.later}” keeps everything but urgent panels away for ${LATER / HOUR === 1 ? 'an hour' : `${LATER / HOUR} hours`}.`,
  ].join('\n');
}

function figure(value: number): string {
  return String(Math.round(value * 100) / 100);
}
