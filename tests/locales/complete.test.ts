import { describe, expect, it } from 'vitest';
import { complete } from '../../locales/complete.ts';
import { en } from '../../locales/en/index.ts';
import { fr } from '../../locales/fr/index.ts';
import { copies, copyFor } from '../../locales/index.ts';

describe('a language that is not translated in full', () => {
  const { promise: _, ...panel } = fr.panel;
  const { secrecy: __, ...ideas } = fr.ideas;
  const copy = complete({ ...fr, panel, ideas, block: {} }, en);

  it('says in English what it does not say itself', () => {
    expect(copy.panel.promise).toBe(en.panel.promise);
    expect(copy.ideas.secrecy).toEqual(en.ideas.secrecy);
    expect(copy.block).toEqual(en.block);
    expect(copy.panel.decide).toBe(fr.panel.decide);
    expect(copy.ages).toEqual(fr.ages);
  });

  it('says nothing where nothing is to be said', () => {
    expect(copy.ideas.threat_blackmail).toBeNull();
  });

  it('takes lists and texts with gaps as a whole', () => {
    expect(copy.why.how).toBe(fr.why.how);
    expect(copy.panel.call('112')).toBe(fr.panel.call('112'));
  });
});

it.each([
  ['fr', 'fr'],
  ['tlh', 'en'],
  ['', 'en'],
  ['constructor', 'en'],
])('the words of %j are those of %s', (language, spoken) => {
  expect(copyFor(language)).toBe(copies[spoken as 'en']);
});
