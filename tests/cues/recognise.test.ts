import { expect, it } from 'vitest';
import type { Language } from '../../lib/cues/phrasings.ts';
import { Recogniser, tellingWords } from '../../lib/cues/recognise.ts';
import { fold } from '../../lib/text/fold.ts';
import { tokenise } from '../../lib/text/tokens.ts';

const language = (code: string, common: string) => ({ code, common }) as Language;
const languages = [
  language('en', 'the you me and'),
  language('fr', 'le tu été me'),
  language('es', 'el tu me y'),
];

function recogniser() {
  const one = new Recogniser(tellingWords(languages));
  return (text: string) => [...one.languagesOf(tokenise(fold(text).text))].sort();
}

it('reads a message in the languages whose own words it has', () => {
  const languagesOf = recogniser();
  expect(languagesOf('le chat')).toEqual(['fr']);
  expect(languagesOf("l'ete, the sun")).toEqual(['en', 'fr']);
});

it('takes no word that two languages share for a sign', () => {
  expect(recogniser()('tu me')).toEqual([]);
});

it('follows what most words of a message say', () => {
  expect(recogniser()('the cat and le chat')).toEqual(['en']);
});

it('stays with a language after two of its words, not after one', () => {
  const languagesOf = recogniser();
  languagesOf('el gato');
  expect(languagesOf('ok')).toEqual([]);
  languagesOf('y el perro');
  expect(languagesOf('ok')).toEqual(['es']);
});
