import * as v from 'valibot';
import type { CueId, Pathway } from '../cues/cue.ts';
import { TAXONOMY } from '../cues/taxonomy.ts';

const PATHWAYS = [
  'grooming',
  'financial_sextortion',
  'sexual_sextortion',
  'trafficking',
  'dating_abuse',
  'self_harm_coercion',
  'account_takeover',
] as const satisfies readonly Pathway[];

/** An assessment as it comes from elsewhere, or null where what came before is not known there any more. */
export const Weighed = v.nullable(
  v.object({
    level: v.picklist([0, 1, 2, 3, 4]),
    pathways: v.array(v.picklist(PATHWAYS)),
    evidence: v.array(
      v.object({
        cue: v.picklist(TAXONOMY.map(({ id }): CueId => id)),
        message: v.string(),
        weight: v.number(),
      }),
    ),
    peers: v.boolean(),
    friend: v.boolean(),
  }),
);
export type Weighed = v.InferOutput<typeof Weighed>;
