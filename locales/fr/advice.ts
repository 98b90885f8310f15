import type { Copy } from '../copy.ts';

/**
 * The five steps against a threat are those on which FBI and NCMEC, the Canadian Centre for Child
 * Protection, Police Scotland, the NCA, Offlimits and APAV agree. Save, then report, then block:
 * to block first can hide the chat.
 */
export const advice: Copy['advice'] = {
  photo: {
    button: 'Signaler et bloquer',
    steps: [
      'Garde d’abord le nom et les mots. Pas les images.',
      'Signale le compte dans l’appli.',
      'Puis bloque-le. L’appli ne dit pas qui a signalé.',
      'Si ça revient sous un autre nom, signale encore.',
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
      'On regarde ton portable ? Vois d’abord ça avec une ligne d’aide.',
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
      'Ton portable est juste pour toi ?',
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
};
