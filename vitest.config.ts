import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { compiledRules } from './scripts/build/rules-plugin.ts';

/** Begins with what takes longest: else one processor waits at the end while the other one works on. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => moduleId.includes('/attacks/');
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/** What needs nothing but Node. Machines are busy: what fails here fails by what it expects, not by its time. */
const withoutBrowser = {
  plugins: [compiledRules('full'), preact()],
  test: { environment: 'node', testTimeout: 60_000, maxWorkers: '100%' },
};

/** `unit` and `components` need nothing but Node; `browser` drives the built extension in real browsers. */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        ...withoutBrowser,
        test: {
          ...withoutBrowser.test,
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{browser,budgets,components,entrypoints}/**'],
          // All files share one set of modules: what they import costs more than they do.
          isolate: false,
        },
      },
      {
        ...withoutBrowser,
        test: {
          ...withoutBrowser.test,
          name: 'components',
          // What draws, and what stands in for the browser, holds on to the document it first met.
          include: ['tests/{components,entrypoints}/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/{browser,budgets}/**/*.test.ts'],
          environment: 'node',
          // Two browsers at a time: with more, one of them waits too long for the others on two processors.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
