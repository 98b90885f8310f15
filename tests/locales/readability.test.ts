import { describe, expect, it } from 'vitest';
import {
  fernandezHuertaEase,
  fleschKincaidGrade,
  gulpeaseIndex,
  kandelMolesEase,
  martinsEase,
  sentencesOf,
  viennaGrade,
  wordsOf,
} from './readability.ts';
import {
  englishSyllables,
  frenchSyllables,
  germanSyllables,
  portugueseSyllables,
  spanishSyllables,
} from './syllables.ts';

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
    ['3018', 4],
  ])('%s has %i in French', (word, count) => {
    expect(frenchSyllables(word)).toBe(count);
  });

  it.each([
    ['foto', 2],
    ['quién', 1],
    ['siempre', 2],
    ['guitarra', 3],
    ['pingüino', 3],
    ['día', 2],
    ['país', 2],
    ['leer', 2],
    ['aéreo', 4],
    ['ciudad', 2],
    ['ayuda', 3],
    ['muy', 1],
    ['contraseña', 4],
    ['ahora', 3],
    ['envió', 2],
    ['envío', 3],
  ])('%s has %i in Spanish', (word, count) => {
    expect(spanishSyllables(word)).toBe(count);
  });

  it.each([
    ['foto', 2],
    ['não', 1],
    ['mãe', 1],
    ['informações', 4],
    ['quem', 1],
    ['quando', 2],
    ['dia', 2],
    ['coisa', 2],
    ['ainda', 3],
    ['sair', 2],
    ['ruim', 2],
    ['ideia', 3],
    ['pessoa', 3],
    ['muito', 2],
    ['seguir', 2],
    ['guarde', 2],
    ['água', 2],
    ['dinheiro', 3],
  ])('%s has %i in Portuguese', (word, count) => {
    expect(portugueseSyllables(word)).toBe(count);
  });

  it.each([
    ['Foto', 2],
    ['allein', 2],
    ['Freundin', 2],
    ['neue', 2],
    ['schauen', 2],
    ['Nachricht', 2],
    ['quer', 1],
    ['Idee', 2],
    ['beenden', 3],
    ['Situation', 5],
    ['Handy', 2],
    ['okay', 2],
    ['jemand', 2],
    ['110', 3],
  ])('%s has %i in German', (word, count) => {
    expect(germanSyllables(word)).toBe(count);
  });
});

describe('indices', () => {
  it('splits text into sentences and words', () => {
    expect(sentencesOf('Don’t pay. Want help? Yes')).toHaveLength(3);
    expect(wordsOf('C’est peut-être 3018.')).toEqual(['C’est', 'peut-être', '3018']);
  });

  it.each<[string, (text: string) => number, string, number]>([
    // 6 words, 2 sentences, 8 syllables.
    [
      'Flesch-Kincaid',
      fleschKincaidGrade,
      'Say no now. Keep photos private.',
      0.39 * 3 + (11.8 * 8) / 6 - 15.59,
    ],
    [
      'Kandel-Moles',
      kandelMolesEase,
      'Tu dis non. Garde la photo.',
      207 - 1.015 * 3 - (73.6 * 7) / 6,
    ],
    [
      'Fernández-Huerta',
      fernandezHuertaEase,
      'Di que no. Guarda la foto.',
      206.84 - (60 * 8) / 6 - 1.02 * 3,
    ],
    ['Martins', martinsEase, 'Diga que não. Guarde a foto.', 248.835 - 1.015 * 3 - (84.6 * 9) / 6],
    // Of 6 words one has three syllables and over six letters, and four have one syllable.
    [
      'Vienna',
      viennaGrade,
      'Sag es mir. Behalte dein Passwort.',
      0.1935 * (100 / 6) + 0.1672 * 3 + 0.1297 * (200 / 6) - 0.0327 * (400 / 6) - 0.875,
    ],
    // 21 letters, 6 words, 2 sentences.
    ['Gulpease', gulpeaseIndex, 'Di di no. Tieni la password.', 89 + (300 * 2 - 10 * 21) / 6],
  ])('%s follows its formula', (_, index, text, value) => {
    expect(index(text)).toBeCloseTo(value, 6);
  });

  it.each<[string, (text: string) => number, string, string]>([
    [
      'English',
      (text) => -fleschKincaidGrade(text),
      'You can stop now. It is OK to say no.',
      'Perpetrators frequently manipulate adolescents through increasingly intimate communication.',
    ],
    [
      'French',
      kandelMolesEase,
      'Tu peux dire non. Ne paie pas.',
      'Les interlocuteurs malintentionnés manipulent régulièrement des adolescents vulnérables.',
    ],
    [
      'Spanish',
      fernandezHuertaEase,
      'Puedes decir que no. No pagues.',
      'Los interlocutores malintencionados manipulan habitualmente a adolescentes vulnerables.',
    ],
    [
      'German',
      (text) => -viennaGrade(text),
      'Du kannst Nein sagen. Zahl nicht.',
      'Böswillige Gesprächspartner manipulieren regelmäßig besonders schutzbedürftige Jugendliche.',
    ],
    [
      'Italian',
      gulpeaseIndex,
      'Puoi dire di no. Non pagare.',
      'Interlocutori malintenzionati manipolano regolarmente adolescenti particolarmente vulnerabili.',
    ],
    [
      'Portuguese',
      martinsEase,
      'Você pode dizer não. Não pague.',
      'Interlocutores mal-intencionados manipulam regularmente adolescentes particularmente vulneráveis.',
    ],
  ])('tells a hard text from an easy one in %s', (_, ease, easy, hard) => {
    expect(ease(easy) - ease(hard)).toBeGreaterThan(8);
  });
});
