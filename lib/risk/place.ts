import type { Conversation } from '../chat/conversation.ts';

/** Where a conversation stands, as far as it changes what its words mean. */
export type Place = Pick<Conversation, 'group' | 'request'>;

/** Among many people much is said that is not meant for one: so many points more are needed. Judged. */
export const IN_GROUP = -1.5;

/** Who is not yet a contact has no shared past that explains a question. Judged. */
export const NOT_A_CONTACT = 0.5;

/** The hour only breaks a tie. */
const LATE = 0.1;
const NIGHT = { from: 23, to: 5 };

/** Points that a place and an hour add. `now` in milliseconds since 1970, or null where the page does not tell. */
export function liftOf({ group, request }: Place, now: number | null): number {
  const hour = now === null ? null : new Date(now).getHours();
  const isNight = hour !== null && (hour >= NIGHT.from || hour < NIGHT.to);
  return (group ? IN_GROUP : 0) + (request ? NOT_A_CONTACT : 0) + (isNight ? LATE : 0);
}
