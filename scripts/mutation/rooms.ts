/**
 * What is broken in each room that judges, and the tests that have to notice: the room's own, without the slowest.
 * Tables of data are left as they are.
 */
export const ROOMS = {
  text: {
    files: ['lib/text/*.ts', '!lib/text/confusables.ts'],
    tests: ['tests/text/*.test.ts', 'tests/properties/text.test.ts'],
  },
  cues: {
    files: ['lib/cues/*.ts', '!lib/cues/languages.ts'],
    tests: ['tests/cues/{disguise,phrase,recognise}.test.ts'],
  },
  risk: {
    files: ['lib/risk/*.ts'],
    tests: ['tests/risk/{assess,far-assessor,insistence,pathways,recent,score,turns}.test.ts'],
  },
  alert: {
    files: ['lib/alert/*.ts'],
    tests: ['tests/alert/{decide,limits,record,voice}.test.ts', 'tests/properties/alert.test.ts'],
  },
} as const;

export type Room = keyof typeof ROOMS;
