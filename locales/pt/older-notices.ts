import type { AgeCopy } from '../copy.ts';

export const notices: AgeCopy['notices'] = {
  photo: {
    1: {
      title: 'Uma mensagem sobre uma foto',
      body: 'Alguém te pede uma foto tua. Talvez esteja tudo bem. Ninguém sabe melhor do que tu.',
    },
    2: {
      title: 'Alguém te pede uma foto',
      body: 'Talvez esteja tudo bem. Ninguém sabe melhor do que tu. Uma foto enviada é difícil de recuperar. Dá para dizer não.',
    },
    3: {
      title: 'Alguém te pede uma foto privada',
      body: 'Não é preciso mandar, nunca. Há quem peça uma e depois use essa foto para pedir mais. Dá para parar, mesmo depois de um sim.',
    },
    4: {
      title: 'Há pressão por uma foto privada',
      body: 'Não é preciso mandar, nunca. E se já foi enviada uma? Isto tem solução. Há ajuda grátis para tirar a foto da internet.',
    },
  },
  threat: {
    1: {
      title: 'Uma mensagem que pode soar mal',
      body: 'Pode ser brincadeira. Ninguém sabe melhor do que tu. Se fizer mal, dá para parar aqui.',
    },
    2: {
      title: 'Isto pode ser uma ameaça',
      body: 'Pode ser brincadeira. Há quem ameace para ter o que quer. Não é preciso responder. É bom pedir ajuda.',
    },
    3: {
      title: 'Isto parece uma ameaça',
      body: 'Nada de pagar. Nada de mandar mais. Não é preciso responder. Ninguém tem o direito de fazer isto, nem alguém próximo.',
    },
    4: {
      title: 'Isto parece uma ameaça',
      body: 'Nada de pagar. Nada de mandar mais. Por enquanto, nada de responder. Isto tem solução. As linhas de ajuda conhecem bem isto.',
    },
  },
  meeting: {
    1: {
      title: 'Uma mensagem sobre um encontro',
      body: 'Talvez esteja tudo bem. Ninguém sabe melhor do que tu. É bom alguém de confiança saber do plano.',
    },
    2: {
      title: 'Alguém te propõe um encontro',
      body: 'Talvez esteja tudo bem. Ninguém sabe melhor do que tu. Vocês já se conhecem na vida real? Dá para dizer não, ou ir com alguém.',
    },
    3: {
      title: 'Alguém te propõe um encontro',
      body: 'Na internet, há quem não seja quem diz. Vocês já se conhecem na vida real? Dá para dizer não, ou ir com alguém.',
    },
    4: {
      title: 'Há pressão por um encontro',
      body: 'Há aqui sinais que podem dar problemas. É melhor não ir sem companhia. Dá para dizer não, até no último minuto.',
    },
  },
  code: {
    1: {
      title: 'Uma mensagem sobre uma senha',
      body: 'Talvez esteja tudo bem. Uma senha ou um código abre a tua conta. Dá para guardar só para ti.',
    },
    2: {
      title: 'Alguém te pede um código',
      body: 'Talvez esteja tudo bem. Mesmo assim, um código pode abrir a tua conta. Amigos e apps não precisam disso. Dá para guardar.',
    },
    3: {
      title: 'Alguém te pede a senha',
      body: 'Uma senha ou um código abre a tua conta. Amigos e apps nunca precisam disso. Dá para guardar só para ti.',
    },
    4: {
      title: 'Alguém quer a tua senha',
      body: 'Com a tua senha, alguém pode escrever em teu nome. Amigos e apps nunca precisam disso. Alguém já tem a senha? Dá para mudar agora.',
    },
  },
  money: {
    1: {
      title: 'Uma mensagem sobre dinheiro ou presentes',
      body: 'Talvez esteja tudo bem. Ninguém sabe melhor do que tu. Um presente de verdade não pede nada em troca.',
    },
    2: {
      title: 'Isto fala de dinheiro ou presentes',
      body: 'Talvez esteja tudo bem. Ninguém sabe melhor do que tu. Há quem dê primeiro e depois peça algo. Não há dívida nenhuma.',
    },
    3: {
      title: 'Um presente pode trazer pressão',
      body: 'Há ofertas que parecem fáceis e depois trazem pressão. Um presente não é uma dívida. Dá para dizer não, mesmo depois de um sim.',
    },
    4: {
      title: 'Não há dívida com ninguém',
      body: 'Ninguém tem o direito de vender tempo contigo. Ninguém te pode forçar a ganhar dinheiro. O erro não foi teu. Há ajuda.',
    },
  },
  self_harm: {
    1: {
      title: 'Uma mensagem que pesa',
      body: 'Pode ser brincadeira. Ninguém sabe melhor do que tu. Se pesar, fala com alguém que te trate bem.',
    },
    2: {
      title: 'Isto fala de ferir o corpo',
      body: 'Pode ser brincadeira. Se fizer mal, dá para sair da conversa. Falar com alguém pode ajudar.',
    },
    3: {
      title: 'Há pressão para ferir o corpo',
      body: 'Não é preciso fazer isso. Não é preciso provar nada. Dá para sair desta conversa e falar com alguém.',
    },
    4: {
      title: 'Há pressão para ferir o corpo',
      body: 'Não é preciso fazer isso. Dá para sair agora desta conversa. A tua vida importa. Há gente que pode falar contigo.',
    },
  },
  control: {
    1: {
      title: 'Uma mensagem sobre o teu dia',
      body: 'Talvez esteja tudo bem. Ninguém sabe melhor do que tu. Com quem falar e aonde ir é escolha tua.',
    },
    2: {
      title: 'Isto quer saber tudo de ti',
      body: 'Talvez esteja tudo bem. Ninguém sabe melhor do que tu. Gostar não é vigiar. Uma conversa pode ficar só para ti.',
    },
    3: {
      title: 'Isto parece querer mandar em ti',
      body: 'Gostar é deixar livre. Amigos, roupa e tempo: a escolha é tua. Há sempre o direito de dizer não.',
    },
    4: {
      title: 'Isto quer mandar em ti',
      body: 'A tua vida é tua. O teu telefone também. Não é preciso aguentar isto sem ajuda. Há gente do teu lado.',
    },
  },
  closeness: {
    1: {
      title: 'Dica: o ritmo é teu',
      body: 'Talvez seja bom ir com calma. O que contar, e a quem, é escolha tua.',
    },
    2: {
      title: 'Isto vai muito rápido',
      body: 'Talvez esteja tudo bem. Ninguém sabe melhor do que tu. Há quem use elogios ou segredos para ganhar confiança. Isto faz bem ou mal?',
    },
    3: {
      title: 'Esta conversa vai muito rápido',
      body: 'Elogios, segredos, temas privados: às vezes vêm juntos por algum motivo. Há quem use isso para pedir mais. Dá para ir devagar, ou parar.',
    },
    4: {
      title: 'Sinais de alerta nesta conversa',
      body: 'Várias mensagens juntas são um sinal. Há quem faça isto para pedir mais. Dá para parar agora. Alguém pode ajudar a ver melhor.',
    },
  },
  friend: {
    1: {
      title: 'Uma mensagem sobre um momento difícil',
      body: 'Talvez não seja grave. Ninguém sabe melhor do que tu. Ouvir já ajuda muito.',
    },
    2: {
      title: 'Talvez alguém precise de ti',
      body: 'Talvez não seja grave. Ninguém sabe melhor do que tu. Pergunta: está tudo bem? Depois, é só ouvir. Ajuda mais do que parece.',
    },
    3: {
      title: 'Talvez alguém precise de ajuda',
      body: 'Dá para ouvir e dizer: eu acredito em ti. Não é preciso dar conta de tudo. É mais fácil procurar ajuda com alguém.',
    },
    4: {
      title: 'Alguém próximo pode estar em perigo',
      body: 'Que bom haver alguém que ouve. Isto é muito para uma pessoa. Dá para pedir ajuda, mesmo que fosse segredo.',
    },
  },
};
