import type { CueId } from '../../lib/cues/cue.ts';
import { rulesForConversation } from '../../lib/cues/languages.ts';
import { type Finding, match } from '../../lib/cues/match.ts';
import { fold } from '../../lib/text/fold.ts';
import { tokenise } from '../../lib/text/tokens.ts';

/** All findings in a text, in its own language and in English. */
export function findingsIn(text: string, locale = 'en'): Finding[] {
  const tokens = tokenise(fold(text).text);
  return rulesForConversation(locale)(tokens).flatMap((ruleset) => [
    ...match(tokens, ruleset).findings,
  ]);
}

export function cuesIn(text: string, locale = 'en'): CueId[] {
  return [...new Set(findingsIn(text, locale).map(({ cue }) => cue))];
}
