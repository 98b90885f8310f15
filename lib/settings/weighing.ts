import * as v from 'valibot';
import { LONGEST_TEXT, MOST_AT_ONCE } from './limits.ts';

/** A message as it is weighed: who wrote it is not asked for, only which side. */
const Weighable = v.object({
  key: v.string(),
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  direction: v.picklist(['in', 'out', 'unknown']),
  time: v.nullable(v.number()),
});

/** A number that a page gives itself, to be told from the next page in the same frame. */
export const PageNumber = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Messages of one conversation, to be weighed in their order. */
export const ToWeigh = v.object({
  type: v.literal('weigh'),
  page: PageNumber,
  /** Its name on that page. */
  conversation: v.string(),
  /** The person's BCP 47 tag. */
  locale: v.string(),
  group: v.nullable(v.boolean()),
  request: v.boolean(),
  /** These are the first ones: whatever was weighed of it before counts no more. */
  anew: v.boolean(),
  messages: v.pipe(v.array(Weighable), v.maxLength(MOST_AT_ONCE)),
});
export type ToWeigh = v.InferOutput<typeof ToWeigh>;
