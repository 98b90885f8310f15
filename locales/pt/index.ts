import type { Copy } from '../copy.ts';
import { block } from './block.ts';
import { cues } from './cues.ts';
import { help } from './help.ts';
import { ideas } from './ideas.ts';
import { older } from './older.ts';
import { panel } from './panel.ts';
import { popup } from './popup.ts';
import { replies } from './replies.ts';
import { why } from './why.ts';
import { younger } from './younger.ts';

export const pt: Copy = {
  language: 'pt',
  languageName: 'Português',
  panel,
  ages: { '9-12': younger, '13-17': older },
  cues,
  ideas,
  replies,
  block,
  why,
  help,
  popup,
};
