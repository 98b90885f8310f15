import type { Copy } from '../copy.ts';

export const panel: Copy['panel'] = {
  name: 'Sidelight',
  chip: (title) => `Sidelight: ${title}`,
  close: 'Cerrar',
  decide: 'Tú decides.',
  notYourFault: 'Pasara lo que pasara, no es tu culpa.',
  promise: 'Puede fallar. Se queda en este dispositivo. No se cuenta a nadie.',
  breathe: 'Respira tres veces, despacio. No hace falta que contestes ahora.',
  danger: '¿Hay peligro ahora mismo?',
  call: (number) => `Llamar al ${number}`,
  replies: 'Ideas para responder',
  talk: 'Hablar con alguien',
  fine: 'Para mí está bien',
  later: 'Ahora no',
  why: '¿Por qué veo esto?',
  exit: 'Cerrar rápido',
  exitLimits:
    '«Cerrar rápido» borra lo que muestra Sidelight. No borra el historial del navegador.',
  move: 'Pasar al otro lado',
  more: 'Más',
  dot: 'Sidelight',
};
