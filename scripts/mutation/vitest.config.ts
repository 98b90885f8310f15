import { defineConfig } from 'vitest/config';
import { ROOMS, type Room } from './rooms.ts';

const room = process.env.MUTATED_ROOM as Room;

/** The tests of one room alone, small and always the same, for `npm run mutation`. */
export default defineConfig({
  test: {
    include: [...ROOMS[room].tests],
    environment: 'node',
    testTimeout: 60_000,
    env: { FUZZ_RUNS: '100', FUZZ_SEED: '1' },
  },
});
