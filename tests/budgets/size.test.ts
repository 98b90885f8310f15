import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILD, gzipped } from '../../scripts/bench/size.ts';
import sizes from './sizes.json' with { type: 'json' };

/** What comes into pages, and what the background is, in kilobytes of 1,000 bytes: the figure of that date and a little more. */
const most = Object.entries(sizes['most kilobytes, gzipped']);

describe('each script', () => {
  test.each(most)('%s is at most %f kB, gzipped', (file, kilobytes) => {
    expect(existsSync(join(BUILD, file)), `${file}: run "npm run build" first`).toBe(true);
    expect(gzipped([file])).toBeLessThanOrEqual(kilobytes);
  });

  test('is all named here', () => {
    const brought = globSync(['content-scripts/*.js', '*.js'], { cwd: BUILD });
    const named = most.map(([file]) => file);
    expect(brought.toSorted()).toEqual(named.toSorted());
  });
});
