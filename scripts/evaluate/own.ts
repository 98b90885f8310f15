import { existsSync, readFileSync } from 'node:fs';
import { LANGUAGES } from '../../lib/cues/languages.ts';
import { assessConversation, parseConversation } from '../assess/conversation.ts';
import { DISGUISES } from './disguises.ts';

/** The two hands that wrote the project's own threads and wordings: one before the rules, one after. */
export const HALVES = ['first', 'second'] as const;
export type Half = (typeof HALVES)[number];

export interface ThreadFigures {
  readonly risky: number;
  /** Risky threads that brought a panel naming the right pathway. */
  readonly warned: number;
  readonly benign: number;
  /** Benign threads that brought a panel. */
  readonly panels: number;
  /** What went wrong, by the threads' ids. */
  readonly wrong: readonly string[];
}

export interface WordingFigures {
  readonly fires: number;
  /** Wordings in which the right cue was found. */
  readonly found: number;
  readonly lookalikes: number;
  /** Look-alikes that brought a panel. */
  readonly panels: number;
}

const PANEL = 2;

/** The lines of one of the project's own files, or none where a language has no such file. */
function linesOf(kind: 'threads' | 'wordings', half: Half, language: string): string[] {
  const file = `tests/${kind}/${half}/${language}.jsonl`;
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}

/** How the scripted threads of one language come out. */
export function threadFigures(half: Half, language: string): ThreadFigures {
  let [risky, warned, benign, panels] = [0, 0, 0, 0];
  const wrong: string[] = [];
  for (const line of linesOf('threads', half, language)) {
    const { pathway } = JSON.parse(line) as { pathway: string | null };
    const { id, authors } = assessConversation(parseConversation(line));
    const loud = Object.values(authors).filter(({ level }) => level >= PANEL);
    const right = loud.some(({ pathways }) => pathways.some((name) => name === pathway));
    if (pathway === null) {
      benign += 1;
      if (loud.length > 0) panels += 1;
    } else {
      risky += 1;
      if (right) warned += 1;
    }
    if (pathway === null ? loud.length > 0 : !right) wrong.push(String(id));
  }
  return { risky, warned, benign, panels, wrong };
}

/** How the single wordings of one language come out. */
export function wordingFigures(half: Half, language: string): WordingFigures {
  let [fires, found, lookalikes, panels] = [0, 0, 0, 0];
  for (const line of linesOf('wordings', half, language)) {
    const wording = JSON.parse(line) as { cue: string; text: string; fires: boolean };
    const { level, cues } = assessOne(wording.text, wording.cue === 'child_distress', language);
    if (wording.fires) {
      fires += 1;
      if (cues.has(wording.cue)) found += 1;
    } else {
      lookalikes += 1;
      if (level >= PANEL) panels += 1;
    }
  }
  return { fires, found, lookalikes, panels };
}

/** The share of examples of one language in which the cue is still found under each disguise. */
export function disguiseFigures(language: string): Map<string, number> {
  const phrasings = LANGUAGES.find(({ code }) => code === language)?.cues ?? [];
  const examples = phrasings.flatMap(({ cue, fires }) => fires.map((text) => ({ cue, text })));
  return new Map(
    Object.entries(DISGUISES).map(([name, disguise]) => {
      const found = examples.filter(({ cue, text }) =>
        assessOne(disguise(text), cue === 'child_distress', language).cues.has(cue),
      );
      return [name, found.length / examples.length];
    }),
  );
}

/** One message, by the young person or by the other side. */
function assessOne(
  text: string,
  isOwn: boolean,
  locale: string,
): { level: number; cues: Set<string> } {
  const author = isOwn ? 'young' : 'other';
  const messages = [
    { author, text },
    { author: 'other', text: 'ok' },
  ];
  const { authors, cues } = assessConversation({ id: 1, locale, self: 'young', messages });
  return {
    level: Math.max(0, ...Object.values(authors).map(({ level }) => level)),
    cues: new Set(cues.map(({ cue }) => cue)),
  };
}
