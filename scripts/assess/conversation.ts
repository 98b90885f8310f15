import * as v from 'valibot';
import type { Direction } from '../../lib/chat/message.ts';
import type { CueId, Level, Pathway } from '../../lib/cues/cue.ts';
import { sourceRulebook } from '../../lib/cues/languages.ts';
import { rulesForConversation } from '../../lib/cues/rulebook.ts';
import { Assessor } from '../../lib/risk/assess.ts';
import type { Weights } from '../../lib/risk/weights.ts';

const book = sourceRulebook();

/** The level from which a panel comes up. */
const PANEL: Level = 2;

const Conversation = v.object({
  id: v.union([v.string(), v.number()]),
  locale: v.nullish(v.string()),
  self: v.nullish(v.string()),
  group: v.nullish(v.boolean()),
  request: v.nullish(v.boolean()),
  messages: v.array(
    v.object({
      author: v.string(),
      text: v.string(),
      time: v.nullish(v.union([v.string(), v.number()])),
    }),
  ),
});

/** A conversation as `npm run assess` reads it. `self` is the young person's author name. */
export type Conversation = v.InferOutput<typeof Conversation>;

export interface AuthorResult {
  /** The highest level reached. */
  readonly level: Level;
  /** The index of the message with which a panel first came up, or null. */
  readonly firstPanelAt: number | null;
  readonly pathways: readonly Pathway[];
}

export interface ConversationResult {
  readonly id: string | number;
  readonly authors: Readonly<Record<string, AuthorResult>>;
  readonly cues: readonly { cue: CueId; author: string; message: number; weight: number }[];
}

/**
 * @param line one line of JSON
 * @throws Error saying in one line what is wrong with it
 */
export function parseConversation(line: string): Conversation {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('not valid JSON');
  }
  const result = v.safeParse(Conversation, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`);
}

/** Assesses every author but `self` as the other side; without `self`, each author in turn. */
export function assessConversation(
  conversation: Conversation,
  weights?: Weights,
): ConversationResult {
  const { id, locale, self, messages } = conversation;
  const everyone = [...new Set(messages.map(({ author }) => author))];
  const others = everyone.filter((author) => author !== self);
  const group = conversation.group ?? everyone.length > 2;
  const authors: [string, AuthorResult][] = [];
  const cues: { cue: CueId; author: string; message: number; weight: number }[] = [];
  for (const other of others) {
    const assessor = new Assessor(rulesForConversation(book, locale ?? undefined), weights);
    assessor.place = { group, request: conversation.request ?? false };
    let highest: Level = 0;
    let firstPanelAt: number | null = null;
    messages.forEach(({ author, text, time }, index) => {
      const direction: Direction = author === other ? 'in' : 'out';
      const key = String(index);
      const level = assessor.add({ key, text, direction, author, time: timeOf(time) });
      if (level >= PANEL) firstPanelAt ??= index;
      if (level > highest) highest = level;
    });
    const { pathways, evidence } = assessor.assessment;
    authors.push([other, { level: highest, firstPanelAt, pathways }]);
    for (const { cue, message, weight } of evidence) {
      const index = Number(message);
      cues.push({ cue, author: messages[index]?.author ?? other, message: index, weight });
    }
  }
  return { id, authors: Object.fromEntries(authors), cues };
}

/** Milliseconds since 1970, or null for a time that names no day. */
function timeOf(time: string | number | null | undefined): number | null {
  const value = typeof time === 'string' ? Date.parse(time) : time;
  return value == null || Number.isNaN(value) ? null : value;
}
