import { createHash } from 'node:crypto';
import type { Labelled } from '../evaluate/corpus.ts';

export const FOLDS = 5;

/** Which fifth a conversation belongs to. All conversations of one offender belong to the same. */
export function foldOf({ pj_key, chat, id }: Pick<Labelled, 'pj_key' | 'chat' | 'id'>): number {
  const name = (pj_key ?? chat ?? id).replace(/^cc1_/, '');
  return createHash('sha256').update(name).digest().readUInt32BE(0) % FOLDS;
}
