// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { type Parties, settleParties } from '../../lib/page/direction.ts';
import type { FoundConversation, FoundMessage } from '../../lib/page/found.ts';
import { type Gaps, gapsFrom } from '../../lib/page/geometry.ts';
import { createMemory } from '../../lib/page/memory.ts';
import { atOnce } from '../../lib/page/slices.ts';

const AT_START = gapsFrom(0.02, 0.4);
const AT_END = gapsFrom(0.5, 0.02);

/** Settles a group on a site with two sides, in which each message has a name or none, and stands somewhere. */
function settle(messages: readonly (readonly [author: string | null, gaps: Gaps])[]): Parties {
  const memory = createMemory();
  const found = messages.map(([author, gaps], mark): FoundMessage => {
    const body = document.createElement('p');
    const said = { id: null, text: `line ${mark}`, time: null, direction: 'unknown' } as const;
    const message = { row: body, body, mark, author, ...said };
    memory.gaps.set(message, gaps);
    return message;
  });
  const conversation: FoundConversation = {
    site: 'example',
    confidence: 'site',
    container: document.body,
    place: 'club',
    partner: null,
    self: 'Mia',
    group: true,
    request: false,
    twoSided: true,
    namesInGroupsOnly: false,
    messages: found,
    leftOut: 0,
  };
  const known = found.map(() => null);
  return atOnce(settleParties(conversation, known, memory));
}

it('gives a message without a name the one above it that stands on the same side', () => {
  const { authors, directions } = settle([
    ['Mia', AT_END],
    ['Tom', AT_START],
    [null, AT_START],
    [null, AT_END],
  ]);
  expect(authors).toEqual(['Mia', 'Tom', 'Tom', null]);
  expect(directions).toEqual(['out', 'in', 'in', 'out']);
});

it('takes a name’s word for the side that a message stands on', () => {
  const { authors, directions } = settle([
    ['Mia', AT_END],
    ['Tom', AT_END],
    [null, AT_START],
  ]);
  expect(authors).toEqual(['Mia', 'Tom', 'Tom']);
  expect(directions).toEqual(['out', 'in', 'in']);
});

it('tells the side of a long bubble by the edges of those that a name tells', () => {
  const { directions } = settle([
    ['Tom', AT_START],
    ['Mia', AT_END],
    [null, gapsFrom(0.03, 0.07)],
  ]);
  expect(directions).toEqual(['in', 'out', 'in']);
});
