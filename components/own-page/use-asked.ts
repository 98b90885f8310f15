import { useEffect, useRef } from 'preact/hooks';
import type { OwnRequest } from '../../lib/settings/requests.ts';
import type { SettingsChange } from '../../lib/settings/schema.ts';

/** The way from one of Sidelight's own pages to the background; undefined where nobody answers. */
export type Ask = (request: OwnRequest) => Promise<unknown>;

/** Calls back when what is shown may have changed elsewhere. Returns how to end that. */
export type Follow = (changed: () => void) => () => void;

export interface Asked {
  /** Asks for something, and then for what holds. */
  readonly send: Ask;
  /** Shows a choice at once, by `show`, asks for it, and then for what holds. */
  readonly change: (change: SettingsChange, show: () => void) => Promise<unknown>;
}

/**
 * Asks the background what holds: at first, whenever that may have changed, and after all that is asked of it.
 *
 * @param hear is given the answer to `question`, unless it was asked once more meanwhile: what was asked later knows better
 */
export function useAsked(
  ask: Ask,
  follow: Follow,
  question: OwnRequest,
  hear: (answer: unknown) => void,
): Asked {
  const turn = useRef(0);

  async function look(): Promise<void> {
    turn.current += 1;
    const own = turn.current;
    const answer = await ask(question);
    if (own === turn.current) hear(answer);
  }

  async function send(request: OwnRequest): Promise<unknown> {
    const answer = await ask(request);
    await look();
    return answer;
  }

  useEffect(() => {
    void look();
    return follow(() => void look());
  }, []);

  return {
    send,
    change(change, show) {
      // An answer that is under way does not know of it yet.
      turn.current += 1;
      show();
      return send({ type: 'change-settings', change });
    },
  };
}
