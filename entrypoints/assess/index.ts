import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import telling from '../../lib/cues/languages.ts?telling';
import { Rulebook, rulesForConversation } from '../../lib/cues/rulebook.ts';
import { Assessor } from '../../lib/risk/assess.ts';
import { PART_NAMES } from '../../lib/settings/parts.ts';
import { partHere, provide } from '../guard.content/parts.ts';

/** Makes an assessor for one conversation, for a person with that BCP 47 tag. */
export type Assess = (locale: string) => Assessor;

export default defineUnlistedScript(() => {
  // All conversations of the page read by the same rules, each language's from when it is here.
  const book = new Rulebook(telling, (code) => {
    const part = PART_NAMES.find((name) => name === `rules/${code}`);
    return part === undefined ? null : (partHere(part) as string | null);
  });
  provide('assess', (locale) => new Assessor(rulesForConversation(book, locale)));
});
