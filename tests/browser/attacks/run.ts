import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Attack, type Family, KINDS, OUTCOMES, outcomeOf, triedIn } from './attack.ts';
import { type Crew, startCrew } from './crew.ts';
import { attacks } from './table/index.ts';

/**
 * An attack waits for a free window, and one that wins is waited for to the end. Some race the guard by the clock, and a
 * machine that stands still for a second decides such a race: that one is run again.
 */
const PATIENCE = { timeout: 120_000, retry: 1 };

/** Tries all attacks in one browser, and holds docs/trust.md to be true there. */
export function tryAll(family: Family): void {
  describe(`what a page may do against Sidelight, in ${family}`, () => {
    let crew: Crew;

    beforeAll(async () => {
      crew = await startCrew(family);
    });

    afterAll(async () => {
      await crew?.close();
    });

    for (const kind of KINDS) {
      describe.concurrent(kind, () => {
        for (const attack of triedIn(family, attacks).filter((one) => one.kind === kind)) {
          test(attack.name, PATIENCE, () => withstands(crew, attack, family));
        }
      });
    }
  });
}

async function withstands(crew: Crew, attack: Attack, family: Family): Promise<void> {
  const { outcome, learned } = await crew.attempt(attack);
  const wanted = outcomeOf(attack, family);
  expect([...learned].sort(), 'what the page has found out').toEqual(
    [...(attack.known ?? [])].sort(),
  );
  if (attack.orBetter) expect(OUTCOMES.slice(0, OUTCOMES.indexOf(wanted) + 1)).toContain(outcome);
  else expect(outcome).toBe(wanted);
}
