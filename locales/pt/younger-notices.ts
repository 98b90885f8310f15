import type { AgeCopy } from '../copy.ts';

/** A swimsuit shows what is private: children of this age are taught it so, and Apple tells them so. */
export const notices: AgeCopy['notices'] = {
  photo: {
    1: {
      title: 'Uma mensagem sobre uma foto',
      body: 'Alguém te pede uma foto tua. Talvez esteja tudo bem. Quem te vê é escolha tua.',
    },
    2: {
      title: 'Alguém te pede uma foto',
      body: 'Talvez esteja tudo bem. Ninguém sabe melhor do que tu. Uma foto enviada não volta fácil. Dá para dizer não.',
    },
    3: {
      title: 'Alguém te pede uma foto privada',
      body: 'Privado é o que a roupa de banho tapa. Não é preciso mandar isso, nunca. Dá para dizer não, mesmo depois de um sim.',
    },
    4: {
      title: 'Há pressão por uma foto privada',
      body: 'Não é preciso mandar, nunca. E se já foi enviada uma? Isto tem solução. Há gente que ajuda com isto.',
    },
  },
  threat: {
    1: {
      title: 'Uma mensagem que pode soar mal',
      body: 'Pode ser brincadeira. Ninguém sabe melhor do que tu. Se fizer mal, dá para parar aqui.',
    },
    2: {
      title: 'Isto pode ser uma ameaça',
      body: 'Pode ser brincadeira. Há quem meta medo para ter um sim. Não é preciso responder. Dá para pedir ajuda.',
    },
    3: {
      title: 'Isto parece uma ameaça',
      body: 'Nada de pagar. Nada de mandar mais. Não é preciso responder. É normal ter medo. Há gente que sabe o que fazer.',
    },
    4: {
      title: 'Isto parece uma ameaça',
      body: 'Nada de pagar. Nada de mandar mais. Nada de responder. Isto tem solução. Há gente que já ajudou com isto muitas vezes.',
    },
  },
  meeting: {
    1: {
      title: 'Uma mensagem sobre um encontro',
      body: 'Talvez esteja tudo bem. Ninguém sabe melhor do que tu. É bom um adulto saber do plano.',
    },
    2: {
      title: 'Alguém te propõe um encontro',
      body: 'Talvez esteja tudo bem. Vocês já se conhecem na vida real? Dá para dizer não, ou ir com alguém.',
    },
    3: {
      title: 'Alguém te propõe um encontro',
      body: 'Na internet, há quem não seja quem diz. Vocês já se conhecem na vida real? Dá para dizer não, ou ir com um adulto.',
    },
    4: {
      title: 'Há pressão por um encontro',
      body: 'Há aqui sinais que podem dar problemas. É melhor não ir. Dá para dizer não a qualquer hora.',
    },
  },
  code: {
    1: {
      title: 'Uma mensagem sobre uma senha',
      body: 'Talvez esteja tudo bem. Uma senha é como uma chave. Dá para guardar só para ti.',
    },
    2: {
      title: 'Alguém te pede um código',
      body: 'Talvez esteja tudo bem. Mas um código é como a chave da tua conta. Amigos não precisam disso.',
    },
    3: {
      title: 'Alguém te pede a senha',
      body: 'Uma senha ou um código é como uma chave. Amigos e apps nunca pedem isso. Dá para guardar só para ti.',
    },
    4: {
      title: 'Alguém quer a tua senha',
      body: 'Com a senha, alguém pode escrever em teu nome. Dá para guardar só para ti. Alguém já tem? Dá para mudar agora.',
    },
  },
  money: {
    1: {
      title: 'Uma mensagem sobre dinheiro ou presentes',
      body: 'Talvez esteja tudo bem. Ninguém sabe melhor do que tu. Um presente de verdade não pede nada em troca.',
    },
    2: {
      title: 'Isto fala de dinheiro ou presentes',
      body: 'Talvez esteja tudo bem. Há quem dê primeiro e depois peça algo. Um presente não é uma dívida.',
    },
    3: {
      title: 'Um presente pode trazer pressão',
      body: 'Há quem dê primeiro e depois queira mais. Um presente não é uma dívida. Dá para dizer não, mesmo depois de um sim.',
    },
    4: {
      title: 'Não há dívida com ninguém',
      body: 'Ninguém te pode forçar a ganhar dinheiro. Ninguém pode vender tempo contigo. O erro não foi teu. Há ajuda.',
    },
  },
  self_harm: {
    1: {
      title: 'Uma mensagem que pode doer',
      body: 'Pode ser brincadeira. Ninguém sabe melhor do que tu. Se doer, fala com alguém que te trate bem.',
    },
    2: {
      title: 'Isto fala de ferir o corpo',
      body: 'Pode ser brincadeira. Se fizer mal, dá para sair da conversa. Falar com alguém pode ajudar.',
    },
    3: {
      title: 'Há pressão para ferir o corpo',
      body: 'Não é preciso fazer isso. Não é preciso provar nada. Dá para sair da conversa e falar com alguém.',
    },
    4: {
      title: 'Há pressão para ferir o corpo',
      body: 'Não é preciso fazer isso. Dá para sair agora desta conversa. A tua vida importa. Há gente que pode falar contigo.',
    },
  },
  control: {
    1: {
      title: 'Uma mensagem sobre o teu dia',
      body: 'Talvez esteja tudo bem. Ninguém sabe melhor do que tu. Os teus amigos são escolha tua.',
    },
    2: {
      title: 'Isto quer saber tudo de ti',
      body: 'Talvez esteja tudo bem. Ninguém sabe melhor do que tu. É bom ter mais amigos, e tempo só para ti.',
    },
    3: {
      title: 'Isto quer mandar em ti',
      body: 'Uma boa amizade deixa ter mais amigos. Dá para sair da conversa um pouco. Há sempre o direito de dizer não.',
    },
    4: {
      title: 'Isto quer mandar em ti',
      body: 'Dá para dizer não. Dá para ter outros amigos. Não é preciso aguentar isto sem ajuda. Há gente do teu lado.',
    },
  },
  closeness: {
    1: {
      title: 'Dica: o ritmo é teu',
      body: 'Talvez seja bom ir com calma. O que contar, e a quem, é escolha tua.',
    },
    2: {
      title: 'Isto vai muito rápido',
      body: 'Talvez esteja tudo bem. Ninguém sabe melhor do que tu. Um bom segredo faz bem. E esta conversa?',
    },
    3: {
      title: 'Esta conversa vai muito rápido',
      body: 'Há quem use palavras bonitas e segredos para pedir mais. Dá para ir devagar. Dá para parar a qualquer hora.',
    },
    4: {
      title: 'Sinais de alerta nesta conversa',
      body: 'Várias mensagens juntas são um sinal. Há quem faça isto para pedir mais. Dá para parar agora. Alguém pode ajudar.',
    },
  },
  friend: {
    1: {
      title: 'Uma mensagem sobre um dia difícil',
      body: 'Talvez não seja grave. Ninguém sabe melhor do que tu. Ouvir já ajuda muito.',
    },
    2: {
      title: 'Talvez alguém precise de ti',
      body: 'Talvez não seja grave. Ninguém sabe melhor do que tu. Pergunta: está tudo bem? Depois, é só ouvir.',
    },
    3: {
      title: 'Talvez alguém precise de ajuda',
      body: 'Dá para ouvir e dizer: eu acredito em ti. Não é preciso dar conta de tudo. Um adulto de confiança pode ajudar.',
    },
    4: {
      title: 'Alguém próximo pode estar em perigo',
      body: 'Que bom haver alguém que ouve. Isto é muito para uma pessoa. Dá para contar, mesmo que fosse segredo.',
    },
  },
};
