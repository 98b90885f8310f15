import type { Copy } from '../copy.ts';

export const popup: Copy['popup'] = {
  states: {
    reading: {
      title: 'Sidelight está activo aquí',
      body: 'Lee este chat en tu dispositivo. Te avisa solo a ti. Se le pueden escapar cosas. Si algo te suena raro, hazte caso.',
    },
    degraded: {
      title: 'Sidelight está activo en parte',
      body: 'Esta página es difícil de leer. Puede faltar algún mensaje. Si algo te suena raro, hazte caso.',
    },
    blind: {
      title: 'Sidelight no puede leer esta página',
      body: 'Aquí no saldrán consejos. Si algo te suena raro, hazte caso.',
    },
    gated: {
      title: 'Esta página pide un código',
      body: 'El chat está cerrado por ahora. Cuando se abra, pueden salir consejos.',
    },
    not_a_chat: {
      title: 'Aquí no hay ningún chat',
      body: 'Sidelight mira solo los chats. No lee el resto de este sitio.',
    },
    not_on_this_site: {
      title: 'Sidelight no está activo aquí',
      body: 'No lee nada en esta página. La ayuda de abajo sigue siendo para ti.',
    },
  },
  site: {
    offer:
      'También puede mirar los chats de este sitio. El navegador te pregunta antes. Puedes pararlo cuando quieras.',
    read: 'Leer los chats de este sitio',
    chosen: 'Dejaste que Sidelight lea los chats de este sitio.',
    stop: 'Dejar de leer este sitio',
  },
  here: {
    turnOff: 'Apagar en este sitio',
    isOff: 'Sidelight se apagó en este sitio.',
    turnOn: 'Encender aquí',
  },
  paused: {
    title: 'Sidelight está en pausa',
    until: (time) => `No lee ningún chat hasta las ${time}. Luego sigue.`,
    end: 'Terminar la pausa',
  },
  locked: 'Lo guarda el candado familiar. Se abre en «Todos los ajustes».',
  pages: { options: 'Todos los ajustes', welcome: '¿Qué es Sidelight?' },
  help: 'Quién puede ayudar',
  settings: {
    open: 'Ajustes',
    age: 'Mi edad',
    ages: { '9-12': 'De 9 a 12', '13-17': 'De 13 a 17' },
    often: 'Cuándo avisarme',
    frequencies: {
      gentle: 'Consejos breves, salvo si es grave',
      normal: 'Normal',
      serious: 'Solo si es grave',
    },
    discreet: 'Un punto, sin palabras',
    discreetMeans: 'Va bien si alguien puede ver tu pantalla. Pulsa el punto para leer.',
    trusted: 'Adultos de mi confianza',
    trustedMeans:
      'Salen junto a las líneas de ayuda. Se quedan en este dispositivo. Nadie les avisa.',
    name: 'Nombre',
    phone: 'Teléfono',
    noPhone: 'Un teléfono tiene solo números. Este no se guarda.',
    remove: (name) => `Quitar a ${name}`,
    locked: 'Lo guarda el candado familiar.',
  },
  report: {
    open: '¿Funciona mal aquí?',
    what: 'Son solo números. No llevan mensajes ni nombres. Sirven a quien arregla Sidelight.',
    copy: 'Copiar el informe',
  },
  loading: 'Un momento…',
};
