import type { AgeCopy } from '../copy.ts';

/** Five steps against a threat, from the sources named in `older-advice.ts`. */
export const advice: AgeCopy['advice'] = {
  photo: {
    button: 'O que dá para fazer',
    steps: [
      'Dá para dizer não. Dá para não responder.',
      'Guarda o nome e as palavras. As fotos, não.',
      'Denuncia a conta aqui no site. Depois, bloqueia.',
      'O site não diz quem denunciou.',
      'Já foi enviada uma foto? Há quem ajude a tirar da internet.',
    ],
  },
  threat: {
    button: 'O que fazer agora',
    steps: [
      'Nada de responder.',
      'Nada de pagar. Nada de mandar mais. Quem paga costuma receber mais pedidos.',
      'É melhor não apagar a conversa. Guarda o nome e as palavras. As fotos, não.',
      'Denuncia a conta. Depois, bloqueia.',
      'Conta a um adulto de confiança ou a uma linha de ajuda. Podem ajudar a tirar fotos da internet.',
    ],
  },
  meeting: {
    button: 'Antes de um encontro',
    steps: [
      'Vocês já se conhecem na vida real?',
      'Vai haver mais gente por perto?',
      'Um adulto de confiança sabe com quem, onde e quando?',
      'Esse adulto vai contigo?',
      'É a primeira vez, ou é um adulto? É melhor não ir. Há quem ajude a dizer isso.',
    ],
  },
  code: {
    button: 'Proteger a minha conta',
    steps: [
      'Muda a senha (password). É bom pedir ajuda a alguém.',
      'Nas opções, sai da conta nos outros aparelhos.',
      'Ativa a verificação em duas etapas.',
      'Guarda só para ti os códigos que chegam por SMS.',
      'Alguém que mete medo vê o teu telefone? Fala antes com uma linha de ajuda.',
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
      'Vai para um lugar com alguém por perto.',
      'Diz a alguém: preciso de ajuda.',
      'Dá para ligar ou escrever a uma linha de ajuda. Basta dizer isso.',
      'Mais tarde, guarda os nomes. Depois, denuncia e bloqueia.',
    ],
  },
  control: {
    button: 'Isto está certo?',
    steps: [
      'Dá para dizer não a esta pessoa?',
      'Dá para ver os teus outros amigos?',
      'Dá para sair da conversa um pouco?',
      'Falar com essa pessoa faz bem?',
      'Se uma resposta é não, contar pode ajudar.',
    ],
  },
  closeness: {
    button: 'Ir com mais calma',
    steps: [
      'Dá para responder mais tarde, ou não responder.',
      'Dá para ficar por aqui, sem mudar de site.',
      'Um bom segredo faz bem. E este?',
      'Pergunta a alguém de confiança o que acha.',
    ],
  },
  friend: {
    button: 'O que dá para fazer agora',
    steps: [
      'Pergunta: há perigo agora?',
      'Há perigo? Conta a um adulto, mesmo que fosse segredo.',
      'Ouve. Dá para dizer: eu acredito em ti.',
      'Nada de responder nem de pagar em nome de outra pessoa.',
      'É mais fácil procurar ajuda com alguém.',
    ],
  },
};
