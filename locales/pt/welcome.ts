import type { WelcomeCopy } from '../copy.ts';

export const welcome: WelcomeCopy = {
  title: 'Este é o Sidelight',
  progress: (step, of) => `Passo ${step} de ${of}`,
  next: 'Seguinte',
  back: 'Voltar',
  skip: 'Ir para o fim',
  about: {
    title: 'Olá, este é o Sidelight',
    points: [
      {
        title: 'Quem pôs isto aqui?',
        body: 'Talvez tu. Talvez a tua família ou a escola. Não lhes diz nada. Não há nenhum relatório.',
      },
      {
        title: 'Olha para o chat que tens aberto',
        body: 'Procura coisas que correm mal. Por exemplo: alguém te pede uma foto privada.',
      },
      {
        title: 'Depois mostra-te uma nota',
        body: 'Tem ideias para ti e gente que ajuda. Tu decides o que fazer.',
      },
      {
        title: 'Não conta a ninguém',
        body: 'Nem à família, nem à escola, nem à polícia. Não guarda mensagens. Fica tudo neste aparelho.',
      },
      {
        title: 'Pode falhar',
        body: 'Também pode deixar passar coisas. Se algo parecer estranho, confia em ti.',
      },
    ],
  },
  bySchool: (name) => ({
    title: 'Quem pôs isto aqui?',
    body: `Isto veio de: ${name ?? 'a tua escola'}. O Sidelight não lhes diz nada. Não há nenhum relatório.`,
  }),
  you: {
    title: 'O que é bom para ti?',
    body: 'Podes saltar isto. Podes mudar tudo quando quiseres.',
  },
  adults: {
    title: 'Confias em algum adulto?',
    body: 'Aqui podes pôr três nomes, ou nenhum. Quem usa este navegador pode vê-los.',
  },
  sites: {
    title: 'Para onde olha?',
    body: 'O Sidelight olha para os chats destes sites. Podes desligar cada um.',
  },
  otherSites: (button) =>
    `Falas noutro site? Abre-o e carrega no botão do Sidelight. Lá, carrega em «${button}».`,
  tryIt: {
    title: 'Experimenta',
    body: 'Este chat é inventado. O Dave K não existe. Aqui nada fica guardado.',
    chat: 'Chat inventado com Dave K',
    you: 'Tu',
    start: 'Ver a primeira mensagem',
    next: 'Mensagem seguinte',
    again: 'Começar de novo',
    panel: 'Esta é a nota. Num chat real é igual. Usa os botões, se quiseres.',
    chip: 'Esta é uma dica curta. Carrega nela para ler, ou segue.',
    dot: 'Este é um ponto. Carrega nele para ler a nota.',
    leaves: (exit) => `«${exit}» sai mesmo desta página.`,
    closed: 'A nota está fechada. Isso está sempre bem.',
    failed: 'Esta parte não dá agora. Podes seguir.',
  },
  chat: [
    { from: 'dave', text: 'olá, o teu vídeo está tão bom!' },
    { from: 'you', text: 'que bom :)' },
    { from: 'dave', text: 'vamos para outra app, lá as mensagens apagam-se' },
    { from: 'you', text: 'porque não aqui?' },
    { from: 'dave', text: 'fica só entre nós, ok?' },
    { from: 'you', text: 'hum' },
    { from: 'dave', text: 'manda uma foto só para mim. mais ninguém a vai ver' },
  ],
  done: {
    title: 'É tudo',
    lines: [
      'Procura a lâmpada no topo do navegador. Pode estar atrás da peça de puzzle.',
      'Carrega na lâmpada para ver quem pode ajudar. Dá sempre, mesmo sem nota.',
      'Lá podes mudar tudo isto. Lá também podes abrir esta página outra vez.',
      'Alguém te faz mal ou te mete medo num chat? Não é culpa tua.',
    ],
  },
};
