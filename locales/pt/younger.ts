import type { AgeCopy } from '../copy.ts';
import { advice } from './younger-advice.ts';
import { notices } from './younger-notices.ts';

/** For ages 9 to 12: shorter, and with the offer, never more, to show it to a grown-up. */
export const younger: AgeCopy = {
  notices,
  peers: {
    photo: {
      title: 'Alguém te pressiona?',
      body: 'Para gostarem de ti, não é preciso mandar fotos. Numa boa amizade cabe um não.',
    },
    meeting: {
      title: 'Há mesmo vontade de ir?',
      body: 'Talvez esteja tudo bem. Ninguém sabe melhor do que tu. Há pressão? Dá para dizer não, ou levar companhia.',
    },
    closeness: {
      title: 'Isto faz bem?',
      body: 'Talvez esteja tudo bem. Ninguém sabe melhor do que tu. Dá para ir devagar, ou parar. Uma boa amizade espera.',
    },
    control: {
      title: 'Há liberdade aqui?',
      body: 'Talvez esteja tudo bem. Ninguém sabe melhor do que tu. Uma boa amizade deixa ter mais amigos.',
    },
  },
  advice,
  fault: {
    button: 'A culpa não é minha',
    lines: [
      'Alguém fez algo errado. E foi outra pessoa.',
      'Mesmo depois de dizer sim.',
      'Mesmo depois de mandar algo.',
      'Mesmo depois de gostar da pessoa.',
      'Mesmo que ainda falte idade para este site.',
      'É normal sentir medo, tristeza ou raiva.',
      'Dá para pedir ajuda. Nunca é tarde.',
    ],
  },
  // About half of those who had blocked or reported someone were contacted again (Thorn 2023).
  again: {
    button: 'Se voltar a escrever',
    lines: [
      'Acontece muito. O erro não foi teu.',
      'Não é preciso responder.',
      'Guarda o novo nome e as palavras.',
      'Denuncia outra vez. Depois, bloqueia também a conta nova.',
      'Nas opções da conta, escolhe quem pode escrever.',
      'Não para? Um adulto de confiança ou uma linha de ajuda pode ajudar.',
    ],
  },
  friend: {
    button: 'Ajudar alguém próximo',
    lines: [
      'Ouve. Dá para dizer: eu acredito em ti.',
      'Diz que foi outra pessoa que fez isto.',
      'Pergunta a quem quer contar. Oferece companhia.',
      'Nada de passar fotos a ninguém.',
      'Uma linha de ajuda também é para isto.',
    ],
  },
  save: {
    button: 'Guardar o que importa',
    lines: [
      'Anota o nome e o dia.',
      'Faz um print das palavras.',
      'Fotos privadas ficam de fora. Para ajudar, não é preciso ver.',
      'Snapchat e o modo temporário avisam de um print.',
      'Nesse caso, fotografa as palavras com outro dispositivo.',
      'Por enquanto, é melhor não apagar a conversa. Depois, denuncia, e no fim bloqueia.',
    ],
  },
  show: 'Que tal mostrar isto a um adulto de confiança?',
};
