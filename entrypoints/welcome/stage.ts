import * as v from 'valibot';
import type { LoadStage } from '../../components/welcome/try-it.tsx';
import { Weighed } from '../../lib/risk/weighed.ts';
import { ask } from '../own-page/link.ts';

/** Brings what the try-out needs. The made-up chat is weighed where every chat is. */
export const loadStage: LoadStage = async () => ({
  ...(await import('../../components/welcome/rehearsal.ts')),
  weigherFor: (locale) => async (messages) => {
    const answer = await ask({ ...MADE_UP, locale, messages: [...messages] });
    const weighed = v.parse(Weighed, answer);
    if (weighed === null) throw new Error('The chat was forgotten while it was weighed.');
    return weighed;
  },
});

/** It begins anew with each message: it is short. */
const MADE_UP = {
  type: 'weigh',
  page: 0,
  conversation: 'made-up',
  group: false,
  request: false,
  anew: true,
} as const;
