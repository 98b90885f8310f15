import type { AgeCopy } from '../copy.ts';

/** Five steps against a threat, from the sources named in `locales/en/older-advice.ts`. */
export const advice: AgeCopy['advice'] = {
  photo: {
    button: 'Ce que je peux faire',
    steps: [
      'Ne pas répondre, c’est bien. Dire non aussi.',
      'Garde le nom et les mots. Pas les images.',
      'Signale le compte dans l’appli. Puis bloque-le.',
      'L’appli ne dit pas qui a signalé.',
      'Une photo est déjà partie ? On peut t’aider à la faire retirer.',
    ],
  },
  threat: {
    button: 'Que faire maintenant',
    steps: [
      'Arrête de répondre. Le mieux, c’est de ne rien dire.',
      'Ne paie pas, n’envoie rien de plus. Payer amène souvent d’autres demandes.',
      'Garde les noms, les liens et les mots. Pas les images. Garde le chat et ton compte.',
      'Signale le compte. Puis bloque-le.',
      'Parle à une personne de confiance ou à une ligne d’aide. On peut t’aider à faire retirer des images.',
    ],
  },
  meeting: {
    button: 'Un rendez-vous plus sûr',
    steps: [
      'Vous vous connaissez en vrai ?',
      'Des gens sont là aussi ?',
      'Une personne de confiance sait qui, où et quand ?',
      'Tu peux rentrer par toi-même ?',
      'Jamais vus, ou c’est un adulte ? Le mieux est de ne pas y aller. On peut t’aider à le dire.',
    ],
  },
  code: {
    button: 'Protéger mon compte',
    steps: [
      'Change ton mot de passe.',
      'Dans les réglages, ferme tous les autres appareils.',
      'Active le code en deux étapes.',
      'Garde pour toi les codes reçus par SMS.',
      'On regarde ton portable ? Ça peut se voir. Parles-en d’abord à une ligne d’aide.',
    ],
  },
  money: {
    button: 'Tu ne dois rien',
    steps: [
      'Un cadeau est un cadeau. Tu ne dois rien.',
      'Tu n’as pas à gagner de l’argent pour quelqu’un.',
      'Tu peux dire non, même après un oui.',
      'Garde tes cartes et tes codes pour toi.',
      'Garde les noms et les mots. Puis signale et bloque.',
    ],
  },
  self_harm: {
    button: 'Que faire maintenant',
    steps: [
      'Quitte l’appel ou le chat. Tu n’as pas à répondre.',
      'Tu n’as rien à prouver à personne.',
      'Va là où quelqu’un est près de toi.',
      'Appelle ou écris à une ligne d’aide. Tu peux juste dire : j’ai besoin d’aide.',
      'Plus tard, garde les noms. Puis signale et bloque.',
    ],
  },
  control: {
    button: 'Est-ce que ça va ?',
    steps: [
      'Tu peux dire non sans souci ?',
      'Tu peux voir tes amis quand tu veux ?',
      'Tu peux garder tes messages pour toi ?',
      'Après, te sens-tu bien ?',
      'Si c’est non une fois, en parler peut t’aider.',
    ],
  },
  closeness: {
    button: 'Aller moins vite',
    steps: [
      'Tu peux répondre plus tard, ou pas du tout.',
      'Tu peux rester sur cette appli.',
      'Un bon secret fait du bien. Et celui-ci ?',
      'Demande son avis à une personne de confiance.',
    ],
  },
  friend: {
    button: 'Ce que je peux faire',
    steps: [
      'Demande : tu es en danger, là ?',
      'Si c’est oui, appelle de l’aide, même si c’était un secret.',
      'Écoute. Tu peux dire : je te crois.',
      'Ne réponds pas à sa place. Ne paie pas à sa place.',
      'Cherchez de l’aide ensemble : une ligne, ou quelqu’un de confiance.',
    ],
  },
};
