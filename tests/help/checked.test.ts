import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { overdue } from '../../lib/help/checked.ts';
import { countries } from '../../lib/help/countries/index.ts';

const all = Object.values(countries);

describe('overdue', () => {
  const one = { ...countries.FR, services: countries.FR.services.slice(0, 1) };

  it.each([
    ['2026-11-22', []],
    ['2027-05-21', []],
    ['2027-05-22', ['FR 112 (2026-11-22)']],
  ])('on %s', (day, late) => {
    expect(overdue([one], day)).toEqual(late);
  });
});

describe('the helplines of this build', () => {
  // Never the clock: an old commit stays green, and only new work has to look at the numbers first.
  it('were each checked within half a year of it', () => {
    const day = dayOfBuild();
    const late = overdue(all, day);
    expect(
      late,
      `This build is of ${day}. Open each of these on its provider’s own site, mend in lib/help/countries what has changed, and set its “checked”:\n${late.join('\n')}`,
    ).toEqual([]);
  });

  it('were none of them checked after it', () => {
    const tomorrow = new Date(Date.parse(dayOfBuild()) + 86_400_000).toISOString().slice(0, 10);
    const dates = all.flatMap(({ services }) => services.map(({ checked }) => checked));
    expect(dates.filter((checked) => checked > tomorrow)).toEqual([]);
  });
});

/** The day given to the build, else that of the newest commit, else that of the unpacked archive. */
function dayOfBuild(): string {
  const { SOURCE_DATE_EPOCH } = process.env;
  if (SOURCE_DATE_EPOCH)
    return new Date(Number(SOURCE_DATE_EPOCH) * 1000).toISOString().slice(0, 10);
  const { status, stdout } = spawnSync('git', ['log', '-1', '--format=%cs'], { encoding: 'utf8' });
  if (status === 0) return stdout.trim();
  return statSync('package.json').mtime.toISOString().slice(0, 10);
}
