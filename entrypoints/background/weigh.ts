import packed from '../../lib/cues/languages.ts?rules';
import telling from '../../lib/cues/languages.ts?telling';
import { Rulebook } from '../../lib/cues/rulebook.ts';
import { Conversations } from '../../lib/risk/conversations.ts';

/** The conversations of all pages, read by the same rules: each language's are unpacked when one is first spoken in it. */
export function followConversations(): Conversations {
  return new Conversations(new Rulebook(telling, (code) => packed[code]));
}
