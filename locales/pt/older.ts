import type { AgeCopy } from '../copy.ts';
import { advice } from './older-advice.ts';
import { notices } from './older-notices.ts';

/** For ages 13 to 17: their own choice comes first. */
export const older: AgeCopy = {
  notices,
  peers: {
    photo: {
      title: 'Há pressão de alguém?',
      body: 'Para gostarem de ti, não é preciso mandar fotos. Quem gosta de verdade aceita um não. Dá para parar, mesmo depois de um sim.',
    },
    meeting: {
      title: 'Há mesmo vontade de ir?',
      body: 'Talvez esteja tudo bem. Ninguém sabe melhor do que tu. Há pressão? Dá para dizer não, mudar o plano ou levar companhia.',
    },
    closeness: {
      title: 'Isto faz bem?',
      body: 'Talvez esteja tudo bem. Ninguém sabe melhor do que tu. Há pressão? Dá para ir devagar, ou parar. Quem gosta de verdade espera.',
    },
    control: {
      title: 'Há liberdade aqui?',
      body: 'Talvez esteja tudo bem. Ninguém sabe melhor do que tu. Dá para gostar de alguém e ter tempo para os teus amigos.',
    },
  },
  advice,
  fault: {
    button: 'A culpa não é minha',
    lines: [
      'Alguém passou dos limites. E foi outra pessoa.',
      'Mesmo depois de dizer sim.',
      'Mesmo depois de mandar algo.',
      'Mesmo depois de escrever primeiro, ou de gostar da pessoa.',
      'Mesmo que ainda falte idade para este site.',
      'Quem sabe o quê de ti é escolha tua. Se alguém contar, não é culpa tua.',
      'É normal sentir medo, raiva ou não sentir nada.',
      'Dá para pedir ajuda hoje, ou outro dia. Nunca é tarde.',
    ],
  },
  // About half of those who had blocked or reported someone were contacted again (Thorn 2023).
  again: {
    button: 'Se voltar a escrever',
    lines: [
      'Acontece muito. Quase metade recebe novas mensagens.',
      'Não é preciso responder.',
      'Guarda o novo nome e as palavras.',
      'Denuncia outra vez. Dá para dizer que já houve um bloqueio.',
      'Bloqueia também a conta nova.',
      'Nas opções da conta, escolhe quem pode escrever.',
      'Esconde a lista de amigos, se o site deixar.',
      'Não para? Uma linha de ajuda ou alguém de confiança pode ajudar.',
    ],
  },
  friend: {
    button: 'Ajudar alguém próximo',
    lines: [
      'Ouve. Dá para dizer: eu acredito em ti.',
      'Diz que foi outra pessoa que fez isto.',
      'Pergunta o que quer fazer. Oferece companhia.',
      'Mostra como guardar, denunciar e bloquear.',
      'Fotos privadas ficam de fora. Nada de passar a ninguém.',
      'Cuida de ti também. Uma linha de ajuda também é para isto.',
    ],
  },
  save: {
    button: 'Guardar o que importa',
    lines: [
      'Anota o nome, o link e o dia.',
      'Faz um print das palavras.',
      'Fotos privadas ficam de fora. Para ajudar, não é preciso ver.',
      'Snapchat e o modo temporário avisam de um print.',
      'Nesse caso, fotografa as palavras com outro dispositivo.',
      'Por enquanto, é melhor não apagar a conversa nem a conta.',
      'Depois, denuncia, e no fim bloqueia. Bloquear antes pode esconder a conversa.',
      'Alguém mexe no teu telefone? Guarda tudo com alguém de confiança.',
    ],
  },
  show: null,
};
