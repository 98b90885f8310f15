import { describe, expect, it } from 'vitest';
import {
  englishSyllables,
  fleschKincaidGrade,
  frenchSyllables,
  kandelMolesEase,
  sentencesOf,
  wordsOf,
} from './readability.ts';

describe('syllables', () => {
  it.each([
    ['photo', 2],
    ['someone', 2],
    ['private', 2],
    ['asked', 1],
    ['wanted', 2],
    ['messages', 3],
    ['times', 1],
    ['people', 2],
    ['don’t', 1],
    ['911', 3],
  ])('%s has %i in English', (word, count) => {
    expect(englishSyllables(word)).toBe(count);
  });

  it.each([
    ['photo', 2],
    ['quelqu’un', 2],
    ['demande', 2],
    ['parents', 2],
    ['envoie', 2],
    ['vie', 1],
    ['vidéo', 3],
    ['l’argent', 2],
  ])('%s has %i in French', (word, count) => {
    expect(frenchSyllables(word)).toBe(count);
  });
});

describe('indices', () => {
  it('splits text into sentences and words', () => {
    expect(sentencesOf('Don’t pay. Want help? Yes')).toHaveLength(3);
    expect(wordsOf('C’est peut-être 3018.')).toEqual(['C’est', 'peut-être', '3018']);
  });

  it('tell a hard text from an easy one', () => {
    expect(fleschKincaidGrade('You can stop now. It is OK to say no.')).toBeLessThan(3);
    expect(
      fleschKincaidGrade(
        'Perpetrators frequently manipulate adolescents through increasingly intimate communication.',
      ),
    ).toBeGreaterThan(12);
    expect(kandelMolesEase('Tu peux dire non. Ne paie pas.')).toBeGreaterThan(90);
    expect(
      kandelMolesEase(
        'Les interlocuteurs malintentionnés manipulent régulièrement des adolescents vulnérables.',
      ),
    ).toBeLessThan(50);
  });
});
