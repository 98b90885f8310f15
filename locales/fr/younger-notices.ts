import type { AgeCopy } from '../copy.ts';

/** A swimsuit shows what is private: children of this age are taught it so, and Apple tells them so. */
export const notices: AgeCopy['notices'] = {
  photo: {
    1: {
      title: 'Un message sur une photo',
      body: 'On te demande une photo de toi. Ce n’est peut-être rien. Tu choisis qui te voit.',
    },
    2: {
      title: 'On te demande une photo',
      body: 'Ce n’est peut-être rien. C’est toi qui sais. Une photo partie ne revient pas facilement. Tu peux dire non.',
    },
    3: {
      title: 'On te demande une photo privée',
      body: 'Privé, c’est ce que cache un maillot de bain. Tu n’as jamais à envoyer ça. Tu peux dire non, même après un oui.',
    },
    4: {
      title: 'On insiste pour une photo privée',
      body: 'Tu n’as jamais à en envoyer. Une photo est déjà partie ? Ça peut s’arranger. Des gens aident pour ça.',
    },
  },
  threat: {
    1: {
      title: 'Un message un peu méchant ?',
      body: 'C’est peut-être pour rire. C’est toi qui sais. Si ça te fait du mal, tu peux arrêter là.',
    },
    2: {
      title: 'C’est peut-être une menace',
      body: 'C’est peut-être pour rire. Une menace dit : fais ça, sinon. Tu n’as pas à répondre. Tu peux demander de l’aide.',
    },
    3: {
      title: 'Ça ressemble à une menace',
      body: 'Ne paie pas. N’envoie rien de plus. Tu n’as pas à répondre. Tu peux avoir peur. On sait comment t’aider.',
    },
    4: {
      title: 'Ça ressemble à une menace',
      body: 'Ne paie pas. N’envoie rien de plus. Ne réponds plus. Ça peut s’arranger. Des gens connaissent bien ça.',
    },
  },
  meeting: {
    1: {
      title: 'Un message sur un rendez-vous',
      body: 'Ce n’est peut-être rien. C’est toi qui sais. C’est bien si un adulte connaît le plan.',
    },
    2: {
      title: 'On te propose un rendez-vous',
      body: 'Ce n’est peut-être rien. C’est toi qui sais. Vous vous connaissez en vrai ? Tu peux dire non.',
    },
    3: {
      title: 'On te propose un rendez-vous',
      body: 'En ligne, on ne sait pas toujours qui parle. Vous vous connaissez en vrai ? Tu peux dire non, ou venir avec un adulte.',
    },
    4: {
      title: 'On insiste pour te voir',
      body: 'Il y a ici des signes à prendre au sérieux. Le mieux est de ne pas y aller. Tu peux dire non.',
    },
  },
  code: {
    1: {
      title: 'Un message sur un code',
      body: 'Ce n’est peut-être rien. Un mot de passe, c’est comme une clé. Tu peux le garder pour toi.',
    },
    2: {
      title: 'On te demande un code',
      body: 'Ce n’est peut-être rien. Mais un code, c’est comme une clé. Tes vrais amis n’en ont pas besoin.',
    },
    3: {
      title: 'On te demande tes codes',
      body: 'Un mot de passe ou un code, c’est comme une clé. Tes vrais amis et l’appli n’en ont jamais besoin.',
    },
    4: {
      title: 'On veut entrer dans ton compte',
      body: 'Avec ton code, on peut écrire à ta place. Tu peux le garder. Tu l’as donné ? Tu peux encore le changer.',
    },
  },
  money: {
    1: {
      title: 'Un message sur un cadeau',
      body: 'Ce n’est peut-être rien. C’est toi qui sais. Un vrai cadeau ne demande rien en retour.',
    },
    2: {
      title: 'De l’argent ou un cadeau ?',
      body: 'Ce n’est peut-être rien. Parfois, on donne, puis on demande quelque chose. Pour un cadeau, tu ne dois rien.',
    },
    3: {
      title: 'Un cadeau peut mettre la pression',
      body: 'Parfois, on donne, puis on insiste pour avoir plus. Tu ne dois rien. Tu peux dire non, même après un oui.',
    },
    4: {
      title: 'Tu ne dois rien à personne',
      body: 'Tu n’as pas à gagner de l’argent pour quelqu’un. Personne n’a le droit de vendre du temps avec toi. Tu n’as rien fait de mal.',
    },
  },
  self_harm: {
    1: {
      title: 'Un message qui peut faire mal',
      body: 'C’est peut-être pour rire. C’est toi qui sais. Si ça te rend triste, tu peux parler à quelqu’un de gentil.',
    },
    2: {
      title: 'Ça parle de se faire mal',
      body: 'C’est peut-être pour rire. Si ça te fait du mal, tu peux quitter le chat. En parler peut faire du bien.',
    },
    3: {
      title: 'On te pousse à te blesser',
      body: 'Tu n’as pas à le faire. Tu n’as rien à prouver. Tu peux partir et parler à quelqu’un.',
    },
    4: {
      title: 'On te pousse à te blesser',
      body: 'Tu n’as pas à le faire. Tu peux quitter ce chat. Tu comptes. Des gens sont là pour en parler.',
    },
  },
  control: {
    1: {
      title: 'Un message sur tes choix',
      body: 'Ce n’est peut-être rien. C’est toi qui sais. Tu choisis tes amis.',
    },
    2: {
      title: 'On veut te suivre partout',
      body: 'Ce n’est peut-être rien. C’est toi qui sais. Tu peux avoir d’autres amis, et du temps pour toi.',
    },
    3: {
      title: 'On veut décider pour toi',
      body: 'Une vraie amitié laisse la place aux autres. Tu peux faire une pause. Tu as le droit de dire non.',
    },
    4: {
      title: 'On veut décider pour toi',
      body: 'Tu as le droit de dire non. Tu as le droit d’avoir tes amis. Des gens peuvent t’aider.',
    },
  },
  closeness: {
    1: {
      title: 'Astuce : tu choisis ton rythme',
      body: 'Tu peux prendre ton temps. Tu choisis ce que tu dis, et à qui.',
    },
    2: {
      title: 'Ça va très vite',
      body: 'Ce n’est peut-être rien. C’est toi qui sais. Un bon secret fait du bien. Et ce chat, ça te fait quoi ?',
    },
    3: {
      title: 'Ce chat va très vite',
      body: 'Des mots doux, des secrets : parfois, ça sert à demander plus. Tu peux aller moins vite, ou arrêter.',
    },
    4: {
      title: 'Des signes à voir de près',
      body: 'Plusieurs messages vont ensemble. Parfois, ça sert à demander plus. Tu peux arrêter là. On peut t’aider.',
    },
  },
  friend: {
    1: {
      title: 'Un message sur un moment dur',
      body: 'Ce n’est peut-être pas grave. C’est toi qui sais. Juste écouter, ça aide déjà.',
    },
    2: {
      title: 'On a peut-être besoin de toi',
      body: 'Ce n’est peut-être pas grave. C’est toi qui sais. Tu peux demander : ça va ? Puis écoute.',
    },
    3: {
      title: 'Quelqu’un a besoin d’aide ?',
      body: 'Tu peux écouter, et dire : je te crois. Tu n’as pas à tout régler. Un adulte peut vous aider.',
    },
    4: {
      title: 'Quelqu’un est peut-être en danger',
      body: 'C’est bien que tu sois là. C’est trop lourd pour toi. Tu peux en parler, même si c’était un secret.',
    },
  },
};
