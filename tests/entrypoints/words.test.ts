import { expect, test, vi } from 'vitest';
import { wordsOf } from '../../entrypoints/background/words.ts';

const browser = vi.hoisted(() => ({ t: vi.fn() }));
vi.mock('#i18n', () => ({ i18n: browser }));

test('the browser’s own words count, and English ones where it has none', () => {
  browser.t.mockReturnValue('Sidelight ist an');
  expect(wordsOf('badgeReading')).toBe('Sidelight ist an');
  browser.t.mockReturnValue('');
  expect(wordsOf('badgeReading')).toBe('Sidelight is on');
});
