import { expect, it } from 'vitest';
import { anyOrder } from '../../../lib/cues/de/order.ts';
import { withUmlautsSpelledOut } from '../../../lib/cues/de/umlauts.ts';
import { cuesIn } from '../find.ts';

it('knows every word with an umlaut in its two other spellings', () => {
  const aliases = withUmlautsSpelledOut({ zeig: 'zeige' }, ['schön|süß', 'du bist schön']);
  expect(aliases).toEqual({ zeig: 'zeige', schon: 'schoen', suss: 'suess' });
});

it('spells out the umlauts of an alias too', () => {
  expect(withUmlautsSpelledOut({ für: 'fürs' }, []).fur?.split('|').sort()).toEqual([
    'fuer',
    'fuers',
    'furs',
  ]);
});

it('catches a German message however its umlauts are typed', () => {
  for (const text of ['du bist so hübsch', 'du bist so huebsch', 'du bist so hubsch']) {
    expect(cuesIn(text, 'de')).toContain('flattery_rapid_intimacy');
  }
});

it('puts two parts in either order', () => {
  expect(anyOrder('deine eltern', 'lesen')).toEqual([
    'deine eltern ..4 lesen',
    'lesen ..4 deine eltern',
  ]);
});
