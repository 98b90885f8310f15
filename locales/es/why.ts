import type { Copy } from '../copy.ts';

export const why: Copy['why'] = {
  noticed: 'Lo que se notó',
  how: [
    'Se encontró en tu dispositivo. No se envió nada.',
    'Muchas veces, un chat así está bien. Otras veces, no.',
    'También se le pueden escapar cosas. Si algo te suena raro, hazte caso.',
    'Cerrar esto no borra el historial del navegador.',
  ],
  choices:
    '“Para mí está bien” quita este tipo de consejos en este chat. “Ahora no” los esconde un rato.',
  language: 'Idioma',
  timeline: 'Cómo fue pasando',
  show: 'Mostrar dónde',
  hide: 'Ocultar',
  gone: 'Ese mensaje ya no está en la página.',
};
