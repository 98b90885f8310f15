import type { Copy } from '../copy.ts';

export const popup: Copy['popup'] = {
  states: {
    reading: {
      title: 'O Sidelight está ativo aqui',
      body: 'Lê esta conversa no teu dispositivo. O aviso é só para ti. Pode deixar passar coisas. Se algo parecer estranho, confia em ti.',
    },
    degraded: {
      title: 'O Sidelight está ativo em parte',
      body: 'Esta página é difícil de ler. Pode faltar uma mensagem. Se algo parecer estranho, confia em ti.',
    },
    blind: {
      title: 'O Sidelight não lê esta página',
      body: 'Aqui não vai haver dicas. Se algo parecer estranho, confia em ti.',
    },
    gated: {
      title: 'Esta página pede um código',
      body: 'O chat está fechado por enquanto. Quando abrir, pode haver dicas.',
    },
    not_a_chat: {
      title: 'Aqui não há nenhum chat',
      body: 'O Sidelight olha para os chats e mais nada. Não lê o resto deste site.',
    },
    not_on_this_site: {
      title: 'O Sidelight não está ativo aqui',
      body: 'Não lê nada nesta página. A ajuda abaixo continua aqui para ti.',
    },
  },
  site: {
    offer:
      'Também pode olhar para os chats deste site. O navegador pergunta antes. Dá para parar a qualquer hora.',
    read: 'Ler os chats deste site',
    chosen: 'O Sidelight pode ler os chats deste site, por escolha tua.',
    stop: 'Deixar de ler este site',
  },
  here: {
    turnOff: 'Desligar neste site',
    isOff: 'O Sidelight foi desligado neste site.',
    turnOn: 'Ligar aqui',
  },
  paused: {
    title: 'O Sidelight está em pausa',
    until: (time) => `Não lê nenhum chat até às ${time}. Depois continua.`,
    end: 'Acabar a pausa',
  },
  locked: 'Está preso pelo cadeado da família. Abre em «Todas as opções».',
  pages: { options: 'Todas as opções', welcome: 'O que é o Sidelight?' },
  help: 'Quem pode ajudar',
  settings: {
    open: 'Opções',
    age: 'A minha idade',
    ages: { '9-12': '9 a 12 anos', '13-17': '13 a 17 anos' },
    often: 'Quando avisar',
    frequencies: {
      gentle: 'Dicas curtas, menos se for grave',
      normal: 'Normal',
      serious: 'Só se for grave',
    },
    discreet: 'Um ponto, sem palavras',
    discreetMeans: 'É bom quando alguém pode ver. Um clique no ponto mostra o texto.',
    trusted: 'Adultos de confiança',
    trustedMeans:
      'Aparecem ao lado das linhas de ajuda. Ficam neste dispositivo. Ninguém os avisa.',
    name: 'Nome',
    phone: 'Telefone',
    noPhone: 'Um telefone tem números e mais nada. Este não fica guardado.',
    remove: (name) => `Tirar ${name}`,
    locked: 'Está preso pelo cadeado da família.',
  },
  report: {
    open: 'Funciona mal aqui?',
    what: 'São números e mais nada. Não há mensagens nem nomes. Servem a quem melhora o Sidelight.',
    copy: 'Copiar relatório',
  },
  loading: 'Um momento…',
};
