import type { Copy } from '../copy.ts';
import { advice } from './advice.ts';
import { cues } from './cues.ts';
import { help } from './help.ts';
import { notices } from './notices.ts';
import { panel } from './panel.ts';
import { popup } from './popup.ts';
import { ideas, replies } from './replies.ts';
import { why } from './why.ts';

export const en: Copy = {
  language: 'en',
  languageName: 'English',
  panel,
  notices,
  cues,
  advice,
  ideas,
  replies,
  why,
  help,
  popup,
};
