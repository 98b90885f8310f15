import { describe, expect, it } from 'vitest';
import { dialLink } from '../../lib/help/dial.ts';

describe('dialLink', () => {
  it.each([
    ['0800 1111', 'tel:08001111'],
    ['1-800-843-5678', 'tel:18008435678'],
    ['+44 (0)20 7946.0000', 'tel:+4402079460000'],
    ['#8891', 'tel:%238891'],
    ['17', 'tel:17'],
    ['06 12 34 56 78', 'tel:0612345678'],
  ])('%s can be dialled', (number, link) => {
    expect(dialLink(number)).toBe(link);
  });

  it.each([
    'call Mum',
    '0800-CALL-ME',
    '',
    ' ',
    '1',
    '1234567890123456',
    'tel:112',
    '12;ext=3',
    '1+2',
  ])('“%s” cannot', (number) => {
    expect(dialLink(number)).toBeNull();
  });
});
