import type { Country, CountryCode } from '../country.ts';
import { france } from './fr.ts';
import { unitedKingdom } from './gb.ts';
import { everywhere } from './global.ts';
import { unitedStates } from './us.ts';

/** Every country with help of its own, in the order in which a list shows them; `global` last. */
export const countries: Readonly<Record<CountryCode, Country>> = {
  FR: france,
  GB: unitedKingdom,
  US: unitedStates,
  global: everywhere,
};
