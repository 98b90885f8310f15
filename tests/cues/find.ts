import type { CueId } from '../../lib/cues/cue.ts';
import { sourceRulebook } from '../../lib/cues/languages.ts';
import { Line } from '../../lib/cues/line.ts';
import { type Finding, match } from '../../lib/cues/match.ts';
import { rulesForConversation } from '../../lib/cues/rulebook.ts';
import { tokensOf } from '../../lib/text/tokens.ts';

const book = sourceRulebook();

/** All findings in a text, in its own language and in English. */
export function findingsIn(text: string, locale = 'en'): Finding[] {
  const tokens = tokensOf(text);
  return rulesForConversation(book, locale)
    .for(tokens)
    .flatMap((ruleset) => match(new Line(tokens), ruleset)?.findings ?? []);
}

export function cuesIn(text: string, locale = 'en'): CueId[] {
  return [...new Set(findingsIn(text, locale).map(({ cue }) => cue))];
}
