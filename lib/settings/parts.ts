import { LANGUAGES } from './schema.ts';

/** The scripts that come into a page only when they are needed there, by the names of their files. */
export const PART_NAMES = [
  'assess',
  'speak',
  ...LANGUAGES.map((language) => `rules/${language}` as const),
] as const;
export type PartName = (typeof PART_NAMES)[number];
