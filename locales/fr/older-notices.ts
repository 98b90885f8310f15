import type { AgeCopy } from '../copy.ts';

export const notices: AgeCopy['notices'] = {
  photo: {
    1: {
      title: 'Un message sur une photo',
      body: 'On te demande une photo de toi. Ce n’est peut-être rien. C’est toi qui sais.',
    },
    2: {
      title: 'On te demande une photo',
      body: 'Ce n’est peut-être rien. C’est toi qui sais. Une photo envoyée ne revient pas facilement. Tu peux dire non.',
    },
    3: {
      title: 'On te demande une photo privée',
      body: 'Tu n’as jamais à en envoyer. Parfois, la photo sert après à en demander plus. Tu peux arrêter quand tu veux, même après un oui.',
    },
    4: {
      title: 'On insiste pour une photo privée',
      body: 'Tu n’as jamais à en envoyer. Tu en as déjà envoyé une ? Ça peut s’arranger. On peut t’aider à la faire retirer, sans payer.',
    },
  },
  threat: {
    1: {
      title: 'Un message un peu méchant ?',
      body: 'C’est peut-être pour rire. C’est toi qui sais. Si ça te fait du mal, tu peux arrêter là.',
    },
    2: {
      title: 'C’est peut-être une menace',
      body: 'C’est peut-être pour rire. Parfois, on menace pour avoir ce qu’on veut. Tu n’as pas à répondre. Tu peux demander de l’aide.',
    },
    3: {
      title: 'Ça ressemble à une menace',
      body: 'Ne paie pas. N’envoie rien de plus. Tu n’as pas à répondre. Personne n’a le droit de faire ça, même quelqu’un de proche.',
    },
    4: {
      title: 'Ça ressemble à une menace',
      body: 'Ne paie pas. N’envoie rien de plus. Ne réponds plus pour l’instant. Ça peut s’arranger. Des gens connaissent bien ça, et peuvent t’aider.',
    },
  },
  meeting: {
    1: {
      title: 'Un message sur un rendez-vous',
      body: 'Ce n’est peut-être rien. C’est toi qui sais. C’est mieux si une personne de confiance le sait.',
    },
    2: {
      title: 'On te propose un rendez-vous',
      body: 'Ce n’est peut-être rien. C’est toi qui sais. Vous vous connaissez en vrai ? Tu peux dire non, ou venir avec quelqu’un.',
    },
    3: {
      title: 'On te propose un rendez-vous',
      body: 'En ligne, on ne sait pas toujours qui parle. Vous vous connaissez en vrai ? Tu peux dire non, ou venir avec quelqu’un.',
    },
    4: {
      title: 'On insiste pour te voir',
      body: 'Il y a ici des signes à prendre au sérieux. Le mieux est d’y aller avec quelqu’un, ou pas du tout. Tu peux dire non, même au dernier moment.',
    },
  },
  code: {
    1: {
      title: 'Un message sur un code',
      body: 'Ce n’est peut-être rien. Un mot de passe ou un code ouvre ton compte. Tu peux le garder pour toi.',
    },
    2: {
      title: 'On te demande un code',
      body: 'Ce n’est peut-être rien. Mais un code peut ouvrir ton compte. Tes vrais amis et l’appli n’en ont pas besoin. Tu peux le garder.',
    },
    3: {
      title: 'On te demande tes codes',
      body: 'Un mot de passe ou un code ouvre ton compte. Tes vrais amis et l’appli n’en ont jamais besoin. Tu peux le garder pour toi.',
    },
    4: {
      title: 'On veut entrer dans ton compte',
      body: 'Avec ton code, on peut écrire à ta place. Tes vrais amis et l’appli n’en ont pas besoin. Tu l’as donné ? Tu peux encore le changer.',
    },
  },
  money: {
    1: {
      title: 'Un message sur un cadeau',
      body: 'Ce n’est peut-être rien. C’est toi qui sais. Un vrai cadeau ne demande rien en retour.',
    },
    2: {
      title: 'De l’argent ou un cadeau ?',
      body: 'Ce n’est peut-être rien. C’est toi qui sais. Parfois, on donne, puis on demande quelque chose. Tu ne dois rien.',
    },
    3: {
      title: 'L’argent peut mettre la pression',
      body: 'Une offre peut sembler facile, puis devenir de la pression. Un cadeau n’est pas une dette. Tu peux dire non, même après un oui.',
    },
    4: {
      title: 'Tu ne dois rien à personne',
      body: 'Personne n’a le droit de vendre du temps avec toi. Tu n’as pas à gagner de l’argent pour quelqu’un. Tu n’as rien fait de mal.',
    },
  },
  self_harm: {
    1: {
      title: 'Un message qui semble lourd',
      body: 'C’est peut-être pour rire. C’est toi qui sais. Si ça te pèse, tu peux parler à quelqu’un de gentil.',
    },
    2: {
      title: 'Ça parle de se faire mal',
      body: 'C’est peut-être pour rire. Si ça te fait du mal, tu peux quitter le chat. En parler peut faire du bien.',
    },
    3: {
      title: 'On te pousse à te blesser',
      body: 'Tu n’as pas à le faire. Tu n’as rien à prouver. Tu peux quitter ce chat et parler à quelqu’un.',
    },
    4: {
      title: 'On te pousse à te blesser',
      body: 'Tu n’as pas à le faire. Tu peux quitter ce chat tout de suite. Tu comptes. Des gens sont là pour en parler.',
    },
  },
  control: {
    1: {
      title: 'Un message sur tes choix',
      body: 'Ce n’est peut-être rien. C’est toi qui sais. Tu choisis à qui tu parles et où tu vas.',
    },
    2: {
      title: 'On veut te suivre partout',
      body: 'Ce n’est peut-être rien. C’est toi qui sais. Aimer, ce n’est pas surveiller. Tes messages sont à toi.',
    },
    3: {
      title: 'On veut décider pour toi',
      body: 'Aimer, c’est laisser libre. Tu choisis tes amis, tes habits et ton temps. Tu as le droit de dire non.',
    },
    4: {
      title: 'On veut décider pour toi',
      body: 'Ta vie est à toi. Ton portable aussi. Tu n’as pas à porter ça sans aide. Des gens peuvent t’aider.',
    },
  },
  closeness: {
    1: {
      title: 'Astuce : tu choisis ton rythme',
      body: 'Tu peux prendre ton temps. Tu choisis ce que tu dis, et à qui.',
    },
    2: {
      title: 'Ça va très vite',
      body: 'Ce n’est peut-être rien. C’est toi qui sais. Parfois, on flatte ou on parle de secret pour aller vite. Ça te fait quoi ?',
    },
    3: {
      title: 'Ce chat va très vite',
      body: 'Des mots doux, des secrets, du privé : parfois, ça sert à demander plus. Tu peux aller moins vite, ou arrêter.',
    },
    4: {
      title: 'Des signes à voir de près',
      body: 'Plusieurs messages vont ensemble. Parfois, ça sert à demander plus. Tu peux arrêter là. Quelqu’un peut t’aider à y voir clair.',
    },
  },
  friend: {
    1: {
      title: 'Un message sur un moment dur',
      body: 'Ce n’est peut-être pas grave. C’est toi qui sais. Juste écouter, ça aide déjà beaucoup.',
    },
    2: {
      title: 'On a peut-être besoin de toi',
      body: 'Ce n’est peut-être pas grave. C’est toi qui sais. Tu peux demander : ça va ? Puis écoute. Ça aide plus qu’on ne croit.',
    },
    3: {
      title: 'Quelqu’un a besoin d’aide ?',
      body: 'Tu peux écouter, et dire : je te crois. Tu n’as pas à tout régler. Vous pouvez chercher de l’aide ensemble.',
    },
    4: {
      title: 'Quelqu’un est peut-être en danger',
      body: 'C’est bien que tu sois là. C’est trop lourd pour une personne. Tu peux demander de l’aide, même si c’était un secret.',
    },
  },
};
