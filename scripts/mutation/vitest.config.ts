import { defineConfig } from 'vitest/config';

/** The tests of the pure rooms alone, small and always the same, for `npm run mutation`. */
export default defineConfig({
  test: {
    include: [
      'tests/{text,alert,risk}/*.test.ts',
      'tests/cues/{disguise,phrase,recognise}.test.ts',
      'tests/properties/{text,alert,cues,assess}.test.ts',
    ],
    environment: 'node',
    testTimeout: 60_000,
    env: { FUZZ_RUNS: '100', FUZZ_SEED: '1' },
  },
});
