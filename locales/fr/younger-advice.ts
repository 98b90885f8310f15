import type { AgeCopy } from '../copy.ts';

/** Five steps against a threat, from the sources named in `locales/en/older-advice.ts`. */
export const advice: AgeCopy['advice'] = {
  photo: {
    button: 'Ce que je peux faire',
    steps: [
      'Tu peux dire non. Tu peux aussi ne rien dire.',
      'Garde le nom et les mots. Pas les images.',
      'Signale le compte dans l’appli. Puis bloque-le.',
      'L’appli ne dit pas qui a signalé.',
      'Une photo est déjà partie ? On peut t’aider à la faire retirer.',
    ],
  },
  threat: {
    button: 'Que faire maintenant',
    steps: [
      'Arrête de répondre.',
      'Ne paie pas. N’envoie rien de plus. Sinon, on en demande souvent encore.',
      'Garde le chat, le nom et les mots. Pas les images.',
      'Signale le compte. Puis bloque-le.',
      'Parle à un adulte de confiance, ou à une ligne d’aide. On peut faire retirer des images.',
    ],
  },
  meeting: {
    button: 'Avant un rendez-vous',
    steps: [
      'Vous vous connaissez en vrai ?',
      'Des gens sont là aussi ?',
      'Un adulte de confiance sait qui, où et quand ?',
      'Cet adulte vient avec toi ?',
      'Jamais vus, ou c’est un adulte ? Le mieux est de ne pas y aller. On peut t’aider à le dire.',
    ],
  },
  code: {
    button: 'Protéger mon compte',
    steps: [
      'Change ton mot de passe. On peut t’aider.',
      'Dans les réglages, ferme tous les autres appareils.',
      'Active le code en deux étapes.',
      'Garde pour toi les codes reçus par SMS.',
      'Quelqu’un qui te fait peur voit ton portable ? Parle d’abord à une ligne d’aide.',
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
      'Va là où quelqu’un est près de toi.',
      'Dis à quelqu’un : j’ai besoin d’aide.',
      'Tu peux appeler une ligne d’aide, ou écrire. Dis les mêmes mots.',
      'Plus tard, garde les noms. Puis signale et bloque.',
    ],
  },
  control: {
    button: 'Est-ce que ça va ?',
    steps: [
      'Tu peux dire non ?',
      'Tu peux voir tes autres amis ?',
      'Tu peux faire une pause du chat ?',
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
      'Demande son avis à un adulte de confiance.',
    ],
  },
  friend: {
    button: 'Ce que je peux faire',
    steps: [
      'Demande : tu es en danger, là ?',
      'Si c’est oui, dis-le à un adulte, même si c’était un secret.',
      'Écoute. Tu peux dire : je te crois.',
      'Ne réponds pas à sa place. Ne paie pas à sa place.',
      'Cherchez de l’aide ensemble.',
    ],
  },
};
