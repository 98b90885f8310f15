import type { Copy } from '../copy.ts';

export const panel: Copy['panel'] = {
  name: 'Sidelight',
  chip: (title) => `Sidelight: ${title}`,
  close: 'Fechar',
  decide: 'Tu decides.',
  notYourFault: 'O que quer que tenha acontecido, não é culpa tua.',
  promise: 'Pode falhar. Fica neste dispositivo. Mais ninguém sabe.',
  breathe: 'Respira três vezes, devagar. Não é preciso responder agora.',
  danger: 'Há perigo agora mesmo?',
  call: (number) => `Ligar para ${number}`,
  replies: 'Ideias de resposta',
  talk: 'Falar com alguém',
  fine: 'Para mim está bem',
  later: 'Agora não',
  why: 'Por que vejo isto?',
  exit: 'Fechar rápido',
  exitLimits: '“Fechar rápido” apaga o que o Sidelight mostra. Não apaga o histórico do navegador.',
  move: 'Passar para o outro lado',
  more: 'Mais',
  dot: 'Sidelight',
};
