import type { Notice } from '../../lib/alert/notice.ts';
import type { AgeBand } from '../../lib/settings/schema.ts';
import type { Copy, NoticeCopy, PeerVoice } from '../../locales/copy.ts';

/** Title and body of a notice. Two young people are asked about pressure, and nobody is called unknown to them. */
export function wordsOf({ notice, copy, age }: Spoken): NoticeCopy {
  const { level, voice, peers } = notice;
  const said = copy.ages[age];
  const asks = peers && (level === 2 || level === 3) && Object.hasOwn(said.peers, voice);
  return asks ? said.peers[voice as PeerVoice] : said.notices[voice][level];
}

interface Spoken {
  readonly notice: Notice;
  readonly copy: Copy;
  readonly age: AgeBand;
}
