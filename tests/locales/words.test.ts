import { describe, expect, it } from 'vitest';
import { WORDS, type Words } from './words.ts';

/** Sentences that a kind person would not say, and near ones that they would. */
const SAMPLES: Readonly<Record<string, { bad: readonly string[]; good: readonly string[] }>> = {
  en: {
    bad: [
      'This is a predator.',
      'You must block them.',
      'You should tell someone.',
      'You have to answer.',
      'It was your fault.',
      'It will be online forever.',
      'He asks for a photo.',
      'Tell your parents.',
      'You are safe now.',
    ],
    good: [
      'It is not your fault.',
      'You never have to send one.',
      'You don’t have to answer.',
      'It is never too late.',
      'Ask: are you safe right now?',
      'The chat is there.',
    ],
  },
  fr: {
    bad: [
      'C’est un prédateur.',
      'Tu dois bloquer ce compte.',
      'Tu devrais en parler.',
      'Il faut répondre.',
      'C’est de ta faute.',
      'Elle reste là pour toujours.',
      'Tu es seule ?',
      'Un·e ami·e.',
      'Un(e) ami(e).',
    ],
    good: [
      'Ce n’est pas ta faute.',
      'Tu ne dois rien.',
      'Il y a de l’aide.',
      'Ce n’est jamais trop tard.',
      'Tu n’as pas à répondre.',
      'Quelle appli ?',
    ],
  },
  es: {
    bad: [
      'Es un depredador.',
      'Tienes que bloquear.',
      'Deberías contarlo.',
      'Debes responder.',
      'Fue culpa tuya.',
      'Se queda para siempre.',
      'Él te pide una foto.',
      '¿Estás sola?',
      'Si te sientes asustado, para.',
      'Un/a amigo/a.',
      'Tod@s.',
    ],
    good: [
      'No es tu culpa.',
      'No tienes que responder.',
      'Nunca tienes que mandarla.',
      'No debes nada.',
      'El chat sigue ahí.',
      'Puedes hablar solo de lo que quieras.',
    ],
  },
  de: {
    bad: [
      'Das ist ein Täter.',
      'Du musst antworten.',
      'Jetzt musst du zahlen.',
      'Du solltest das melden.',
      'Das ist deine Schuld.',
      'Das bleibt für immer im Netz.',
      'Er will ein Foto.',
      'Freund*innen und Schüler:innen.',
      'Rede nicht mit Fremden.',
    ],
    good: [
      'Das ist nicht deine Schuld.',
      'Du musst nicht antworten.',
      'Du musst nie ein Foto schicken.',
      'Du musst das nicht machen.',
      'Du musst niemandem etwas beweisen.',
      'Es ist nie zu spät.',
      'Erst sichern, dann melden.',
    ],
  },
  it: {
    bad: [
      'È un predatore.',
      'Devi rispondere.',
      'Dovresti dirlo.',
      'È colpa tua.',
      'Resta online per sempre.',
      'Lui ti chiede una foto.',
      'Sei sola in casa?',
      'Ti senti obbligata?',
      'Car* amic*.',
    ],
    good: [
      'Non è colpa tua.',
      'Non devi niente a nessuno.',
      'Non è mai troppo tardi.',
      'Puoi parlarne quando vuoi.',
      'Solo tu lo sai.',
    ],
  },
  pt: {
    bad: [
      'É um predador.',
      'Você precisa responder.',
      'Você deve bloquear.',
      'Foi culpa sua.',
      'Fica na internet para sempre.',
      'Ele pede uma foto.',
      'Você está sozinha?',
      'Você está assustado?',
      'Amig@s.',
    ],
    good: [
      'Não é culpa sua.',
      'A culpa não é de quem recebe.',
      'Você não precisa responder.',
      'Você não deve nada.',
      'Nunca é tarde demais.',
      'Aquele chat está ali.',
    ],
  },
};

describe.each(Object.keys(WORDS))('the words of %s', (language) => {
  const { never } = WORDS[language] as Words;

  it.each(SAMPLES[language]?.bad ?? [])('refuse “%s”', (text) => {
    expect(text).toMatch(never);
  });

  it.each(SAMPLES[language]?.good ?? [])('allow “%s”', (text) => {
    expect(text).not.toMatch(never);
  });
});

it('has samples of each language', () => {
  expect(Object.keys(SAMPLES)).toEqual(Object.keys(WORDS));
});

/** The same notice in each language, and a text for adults: the limit lies between them. */
it.each([
  [
    'de',
    'Das fragt nach einem privaten Foto. Du musst nie eins schicken. Manche nutzen es, um mehr zu verlangen. Du kannst jederzeit aufhören, auch nach einem Ja.',
    'Die Übermittlung persönlicher Aufnahmen beeinträchtigt möglicherweise die informationelle Selbstbestimmung.',
  ],
  [
    'it',
    'Ti chiede una foto privata. Non devi mai mandarla. C’è chi la usa per avere di più. Puoi fermarti quando vuoi, anche dopo un sì.',
    'La trasmissione di immagini personali compromette potenzialmente l’autodeterminazione informativa dei minori.',
  ],
  [
    'pt',
    'Isso pede uma foto íntima. Você nunca precisa mandar. Tem gente que usa a foto para pedir mais. Dá para parar a qualquer hora, até depois de um sim.',
    'A transmissão de imagens pessoais compromete potencialmente a autodeterminação informacional dos adolescentes.',
  ],
  [
    'es',
    'Te piden una foto privada. Nunca tienes que mandarla. Hay gente que la usa para pedir más. Puedes parar cuando quieras, aunque dijeras que sí.',
    'La transmisión de imágenes personales compromete potencialmente la autodeterminación informativa de los menores.',
  ],
])('the limit of %s lies between a notice and a text for adults', (language, easy, hard) => {
  const words = WORDS[language] as Words;
  expect(words.easy(words.index(easy)), String(words.index(easy))).toBe(true);
  expect(words.easy(words.index(hard)), String(words.index(hard))).toBe(false);
});
