import type { WelcomeCopy } from '../copy.ts';

export const welcome: WelcomeCopy = {
  title: 'Esto es Sidelight',
  progress: (step, of) => `Paso ${step} de ${of}`,
  next: 'Siguiente',
  back: 'Atrás',
  skip: 'Ir al final',
  about: {
    title: 'Hola, esto es Sidelight',
    points: [
      {
        title: '¿Quién puso esto aquí?',
        body: 'Quizás tú. Quizás tu familia o tu escuela. No se les dice nada. No hay ningún informe.',
      },
      {
        title: 'Mira el chat que tienes abierto',
        body: 'Busca cosas que van mal. Por ejemplo: te piden una foto privada.',
      },
      {
        title: 'Luego te muestra una nota',
        body: 'Tiene ideas para ti y gente que ayuda. Tú decides qué hacer.',
      },
      {
        title: 'No se lo cuenta a nadie',
        body: 'Ni a tu familia, ni a la escuela, ni a la policía. No guarda mensajes. Todo se queda en este dispositivo.',
      },
      {
        title: 'Puede fallar',
        body: 'También se le pueden escapar cosas. Si algo te suena raro, hazte caso.',
      },
    ],
  },
  bySchool: (name) => ({
    title: '¿Quién puso esto aquí?',
    body: `Lo preparó: ${name ?? 'tu escuela'}. Sidelight no les dice nada. No hay ningún informe.`,
  }),
  you: {
    title: '¿Qué te va bien?',
    body: 'Puedes saltar esto. Puedes cambiarlo cuando quieras.',
  },
  adults: {
    title: '¿Confías en algún adulto?',
    body: 'Aquí puedes poner tres nombres, o ninguno. Quien use este navegador podría verlos.',
  },
  sites: {
    title: '¿Dónde mira?',
    body: 'Sidelight mira los chats de estos sitios. Puedes apagar cada uno.',
  },
  otherSites: (button) =>
    `¿Hablas en otro sitio? Ábrelo y pulsa el botón de Sidelight. Ahí, pulsa «${button}».`,
  tryIt: {
    title: 'Pruébalo',
    body: 'Este chat es inventado. Dave K no existe. Aquí no se guarda nada.',
    chat: 'Chat inventado con Dave K',
    you: 'Tú',
    start: 'Ver el primer mensaje',
    next: 'Mensaje siguiente',
    again: 'Empezar otra vez',
    panel: 'Esta es la nota. En un chat real se ve igual. Prueba sus botones si quieres.',
    chip: 'Este es un consejo corto. Púlsalo para leer más, o sigue.',
    dot: 'Este es un punto. Púlsalo para leer la nota.',
    leaves: (exit) => `«${exit}» sale de verdad de esta página.`,
    closed: 'Cerraste la nota. Eso siempre está bien.',
    failed: 'Esta parte no funciona ahora. Puedes seguir.',
  },
  chat: [
    { from: 'dave', text: 'hola, ¡qué bueno tu video!' },
    { from: 'you', text: 'gracias :)' },
    { from: 'dave', text: 'mejor hablamos en otra app, ahí se borran los mensajes' },
    { from: 'you', text: '¿por qué no aquí?' },
    { from: 'dave', text: 'queda entre tú y yo, ¿ok?' },
    { from: 'you', text: 'mmm' },
    { from: 'dave', text: 'mándame una foto privada, solo para mí. nadie más la va a ver' },
  ],
  done: {
    title: 'Eso es todo',
    lines: [
      'Busca la lámpara arriba en el navegador. Puede estar detrás de la pieza de puzle.',
      'Pulsa la lámpara para ver quién puede ayudar. Puedes hacerlo siempre, también sin nota.',
      'Ahí puedes cambiar todo esto. También puedes abrir esta página otra vez.',
      '¿Alguien te asusta o te hace daño en un chat? No es tu culpa.',
    ],
  },
};
