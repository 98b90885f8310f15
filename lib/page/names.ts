import type { Direction } from '../chat/message.ts';

/** What pages call the person at the screen, in the six languages. Source: labels seen on Messenger and Snapchat. */
const OWN_WORDS = new Set(
  'you me du ich toi vous moi tú tu yo usted io você voce eu sie'.split(' '),
);

/** The few names of a chat are asked for at each of its messages. */
const NAMES_REMEMBERED = 50;
const plainNames = new Map<string, string>();

/** Two names as one page may write them: case, blanks and a leading `@` make no difference. */
export function sameName(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && plainName(a) === plainName(b);
}

export function plainName(name: string): string {
  const known = plainNames.get(name);
  if (known !== undefined) return known;
  const plain = name
    .normalize('NFKC')
    .replace(/^[@~\s]+/u, '')
    .replace(/[\s:]+$/u, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase();
  if (plainNames.size >= NAMES_REMEMBERED) plainNames.clear();
  plainNames.set(name, plain);
  return plain;
}

/** Who is known to be in a conversation. */
interface People {
  readonly self: string | null;
  readonly partner: string | null;
  readonly group: boolean | null;
}

/**
 * What an author's name says of the direction. `authors` are all plain names in the conversation. Where only one of
 * two people is known by name, the other one is the other side: a site may write one person in two ways. Where the
 * page speaks of "You", everybody else is the other side.
 */
export function directionByName(
  author: string | null,
  known: People,
  authors: ReadonlySet<string>,
): Direction {
  if (author === null) return 'unknown';
  const name = plainName(author);
  if (OWN_WORDS.has(name)) return 'out';
  const isSelf = sameName(author, known.self);
  const isPartner = sameName(author, known.partner);
  if (isSelf || isPartner) return isSelf && isPartner ? 'unknown' : isSelf ? 'out' : 'in';
  const selfSeen =
    (known.self !== null && authors.has(plainName(known.self))) ||
    [...authors].some((other) => OWN_WORDS.has(other));
  const partnerSeen = known.partner !== null && authors.has(plainName(known.partner));
  if (selfSeen) return 'in';
  if (partnerSeen && known.group !== true && authors.size === 2) return 'out';
  return 'unknown';
}

/** A conversation has few authors and many messages: each name is looked at once. */
export function directionsOfNames(
  different: ReadonlySet<string>,
  conversation: People,
): Map<string, Direction> {
  const names = new Set([...different].map(plainName));
  const byName = new Map<string, Direction>();
  for (const name of different) byName.set(name, directionByName(name, conversation, names));
  return byName;
}
