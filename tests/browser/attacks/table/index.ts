import type { Attack } from '../attack.ts';
import { acts } from './acts.ts';
import { covers } from './covers.ts';
import { finds } from './finds.ts';
import { floods } from './floods.ts';
import { hides } from './hides.ts';
import { listens } from './listens.ts';
import { looks } from './looks.ts';
import { moves } from './moves.ts';
import { patches } from './patches.ts';
import { replaces } from './replaces.ts';
import { restyles } from './restyles.ts';
import { stopEvents } from './stop-events.ts';

/** Everything that is tried, in the order of docs/trust.md. */
export const attacks: readonly Attack[] = [
  ...stopEvents,
  ...hides,
  ...covers,
  ...moves,
  ...restyles,
  ...replaces,
  ...patches,
  ...floods,
  ...acts,
  ...listens,
  ...looks,
  ...finds,
];
