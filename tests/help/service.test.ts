import { describe, expect, it } from 'vitest';
import { isConfirmed, service, surest } from '../../lib/help/service.ts';

const line = service({
  name: 'Line',
  purposes: ['talk'],
  phone: '112',
  chat: 'https://line.example/chat',
  url: 'https://line.example/',
  domain: 'line.example',
  confirmed: ['phone', 'url'],
  source: 'A page',
  checked: '2026-11-22',
});

describe('service', () => {
  it('promises nothing that is not given', () => {
    const { sms, hours, free, showsOnBill, ages, facts } = line;
    expect({ sms, hours, free, showsOnBill, ages, facts }).toEqual({
      sms: null,
      hours: null,
      free: null,
      showsOnBill: null,
      ages: null,
      facts: [],
    });
  });
});

describe('surest', () => {
  it('keeps the ways that a source showed, where there is one', () => {
    expect(surest(line)).toEqual({ ...line, chat: null });
  });

  it('keeps them all where none is sure', () => {
    const unsure = { ...line, confirmed: [] };
    expect(isConfirmed(unsure)).toBe(false);
    expect(surest(unsure)).toBe(unsure);
  });
});
