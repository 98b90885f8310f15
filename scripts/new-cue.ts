/** `npm run new:cue NAME`: writes a cue's place in the taxonomy, its phrasings and its texts in every language, all to be filled in. */

import { run } from './new/command.ts';
import { createCue } from './new/create-cue.ts';

run({
  usage: 'new:cue NAME',
  create: createCue,
  missing: 'npm run test:unit -- tests/scripts/new-filled-in.test.ts',
  guide: 'docs/adding-a-cue.md',
});
