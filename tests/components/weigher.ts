import type { WeighMadeUp } from '../../components/welcome/rehearsal.ts';
import { sourceRulebook } from '../../lib/cues/languages.ts';
import { Conversations } from '../../lib/risk/conversations.ts';

const conversations = new Conversations(sourceRulebook());

/** Weighs a made-up chat as the background does. */
export function weigherFor(locale: string): WeighMadeUp {
  return async (messages) => {
    const chat = { page: 'own/', conversation: 'made-up', locale, group: false, request: false };
    const weighed = conversations.weigh({ ...chat, anew: true, messages });
    if (weighed === null) throw new Error('The chat was forgotten while it was weighed.');
    return weighed;
  };
}
