import { describe, expect, it } from 'vitest';
import { directionsBySide, gapsFrom } from '../../lib/page/geometry.ts';
import { directionByName, plainName } from '../../lib/page/names.ts';

const start = gapsFrom(0.02, 0.4);
const end = gapsFrom(0.5, 0.02);
const middle = gapsFrom(0.4, 0.4);

describe('directionsBySide', () => {
  it('tells the two sides of a chat apart, and says nothing of what stands between', () => {
    expect(directionsBySide([start, end, middle, null, start], false)).toEqual([
      'in',
      'out',
      'unknown',
      'unknown',
      'in',
    ]);
  });

  it('knows a long bubble in a page of any kind by the edge of the short ones, once both sides are told', () => {
    const long = gapsFrom(0.03, 0.07);
    expect(directionsBySide([start, long, end, start], false)).toEqual(['in', 'in', 'out', 'in']);
    expect(directionsBySide([long, long, start], false)).not.toContain('in');
  });

  it('says nothing of one column', () => {
    expect(directionsBySide([start, start, start], false)).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
  });

  it('says nothing of a column with one line at the other edge', () => {
    const column = Array.from({ length: 15 }, () => start);
    expect(directionsBySide([...column, end], false)).not.toContain('out');
  });

  it('says nothing of rows scattered over the page', () => {
    const scattered = [0, 0.1, 0.2, 0.3].map((left) => gapsFrom(left, 0.9 - left));
    expect(directionsBySide([...scattered, end], false)).not.toContain('in');
  });

  it('reads one side alone on a site known to have two', () => {
    expect(directionsBySide([start, start], true)).toEqual(['in', 'in']);
  });

  it('knows a long bubble in a narrow list by the edge that the short ones share', () => {
    const long = gapsFrom(0.03, 0.07);
    const ownLong = gapsFrom(0.08, 0.01);
    expect(directionsBySide([long, start, ownLong, end], true)).toEqual(['in', 'in', 'out', 'out']);
    expect(directionsBySide([long, middle, end], true)).toEqual(['unknown', 'unknown', 'out']);
  });
});

describe('directionByName', () => {
  const authors = (...names: string[]) => new Set(names.map(plainName));
  const pair = { self: 'Mia', partner: 'Dave K', group: false };

  it('knows both people by name, however it is written', () => {
    expect(directionByName('@dave  k', pair, authors('Dave K', 'Mia'))).toBe('in');
    expect(directionByName('MIA', pair, authors('Dave K', 'Mia'))).toBe('out');
  });

  it('takes the other of two people for the other side', () => {
    expect(directionByName('Davey', pair, authors('Davey', 'Mia'))).toBe('in');
    expect(directionByName('mia_k', { ...pair, self: null }, authors('Dave K', 'mia_k'))).toBe(
      'out',
    );
  });

  it('says nothing where it could be wrong about a side', () => {
    expect(directionByName('Ana', { ...pair, self: null }, authors('Dave K', 'Mia', 'Ana'))).toBe(
      'unknown',
    );
    expect(
      directionByName('Sam', { self: 'Sam', partner: 'Sam', group: false }, authors('Sam')),
    ).toBe('unknown');
    expect(directionByName(null, pair, authors('Mia'))).toBe('unknown');
  });

  it('knows what pages call the person at the screen', () => {
    expect(directionByName('You', { self: null, partner: null, group: null }, authors('You'))).toBe(
      'out',
    );
  });

  it('takes everybody else for the other side where the page speaks of the person at the screen', () => {
    const group = { self: null, partner: 'Team Blue', group: true };
    const names = new Set(['you', 'ana', 'leo'].map(plainName));
    expect(directionByName('Ana', group, names)).toBe('in');
    expect(directionByName('Ana', group, new Set(['ana', 'leo']))).toBe('unknown');
  });
});
