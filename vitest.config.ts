import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { compiledRules } from './scripts/build/rules-plugin.ts';

/** `unit` needs nothing but Node; `browser` drives the built extension in real browsers. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [compiledRules('full'), preact()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{browser,budgets}/**'],
          environment: 'node',
          // Machines that are busy: what fails here fails by what it expects, not by its time.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/{browser,budgets}/**/*.test.ts'],
          environment: 'node',
          // Two browsers at a time: more wait for each other, even on two processors.
          // Two browsers at a time: with more, one of them waits too long for the others on two processors.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
