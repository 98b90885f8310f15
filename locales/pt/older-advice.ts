import type { AgeCopy } from '../copy.ts';

/**
 * The five steps against a threat are those on which FBI and NCMEC, the Canadian Centre for Child
 * Protection, Police Scotland, the NCA, Offlimits and APAV agree. Save, then report, then block:
 * to block first can hide the chat.
 */
export const advice: AgeCopy['advice'] = {
  photo: {
    button: 'O que dá para fazer',
    steps: [
      'Não responder está bem. Dizer não, também.',
      'Guarda o nome e as palavras. As fotos, não.',
      'Denuncia a conta aqui no site. Depois, bloqueia.',
      'O site não diz quem denunciou.',
      'Já foi enviada uma foto? Há quem ajude a tirar da internet.',
    ],
  },
  threat: {
    button: 'O que fazer agora',
    steps: [
      'Nada de responder. O melhor é não dizer nada.',
      'Nada de pagar, nem de mandar mais. Quem paga costuma receber mais pedidos.',
      'Guarda nomes, links e palavras. As fotos, não. É melhor não apagar a conversa nem a conta.',
      'Denuncia a conta. Depois, bloqueia.',
      'Conta a alguém de confiança ou a uma linha de ajuda. Podem ajudar a tirar fotos da internet.',
    ],
  },
  meeting: {
    button: 'Um encontro com mais calma',
    steps: [
      'Vocês já se conhecem na vida real?',
      'Vai haver mais gente por perto?',
      'Alguém de confiança sabe com quem, onde e quando?',
      'Dá para voltar para casa sem depender dessa pessoa?',
      'É a primeira vez, ou é um adulto? É melhor não ir. Há quem ajude a dizer isso.',
    ],
  },
  code: {
    button: 'Proteger a minha conta',
    steps: [
      'Muda a senha (password).',
      'Nas opções, sai da conta nos outros aparelhos.',
      'Ativa a verificação em duas etapas.',
      'Guarda só para ti os códigos que chegam por SMS.',
      'Alguém mexe no teu telefone? Pode notar. Fala antes com uma linha de ajuda.',
    ],
  },
  money: {
    button: 'Não há dívida nenhuma',
    steps: [
      'Um presente é um presente. Não é uma dívida.',
      'Ninguém te pode forçar a ganhar dinheiro.',
      'Dá para dizer não, mesmo depois de um sim.',
      'Guarda cartões e códigos só para ti.',
      'Guarda os nomes e as palavras. Depois, denuncia e bloqueia.',
    ],
  },
  self_harm: {
    button: 'O que fazer agora',
    steps: [
      'Sai da chamada ou da conversa. Não é preciso responder.',
      'Não há nada a provar a ninguém.',
      'Vai para um lugar com alguém por perto.',
      'Liga ou escreve a uma linha de ajuda. Basta dizer: preciso de ajuda.',
      'Mais tarde, guarda os nomes. Depois, denuncia e bloqueia.',
    ],
  },
  control: {
    button: 'Isto está certo?',
    steps: [
      'Dá para dizer não sem problemas?',
      'Dá para ver os teus amigos a qualquer hora?',
      'As tuas conversas ficam só para ti?',
      'Falar com essa pessoa traz calma?',
      'Se uma resposta é não, falar com alguém pode ajudar.',
    ],
  },
  closeness: {
    button: 'Ir com mais calma',
    steps: [
      'Dá para responder mais tarde, ou não responder.',
      'Dá para ficar por aqui, sem mudar de site.',
      'Um bom segredo faz bem. E este?',
      'Pede a opinião de alguém de confiança.',
    ],
  },
  friend: {
    button: 'O que dá para fazer agora',
    steps: [
      'Pergunta: há perigo agora?',
      'Há perigo? Pede ajuda, mesmo que fosse segredo.',
      'Ouve. Dá para dizer: eu acredito em ti.',
      'Nada de responder nem de pagar em nome de outra pessoa.',
      'É mais fácil procurar ajuda com alguém: uma linha, ou alguém de confiança.',
    ],
  },
};
