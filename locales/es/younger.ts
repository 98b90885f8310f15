import type { AgeCopy } from '../copy.ts';
import { advice } from './younger-advice.ts';
import { notices } from './younger-notices.ts';

/** For ages 9 to 12: shorter, and with the offer, never more, to show it to a grown-up. */
export const younger: AgeCopy = {
  notices,
  peers: {
    photo: {
      title: '¿Alguien te presiona?',
      body: 'No hace falta mandar una foto para gustar. En una buena amistad cabe un no.',
    },
    meeting: {
      title: '¿Tienes ganas de ir?',
      body: 'Puede que no sea nada malo. Tú lo sabes mejor que nadie. ¿Te insisten? Puedes decir que no, o ir con alguien.',
    },
    closeness: {
      title: '¿Esto te hace sentir bien?',
      body: 'Puede que no sea nada malo. Tú lo sabes mejor que nadie. Puedes ir más lento, o parar. Una buena amistad espera.',
    },
    control: {
      title: '¿Sientes libertad aquí?',
      body: 'Puede que no sea nada malo. Tú lo sabes mejor que nadie. Una buena amistad te deja tener más amigos.',
    },
  },
  advice,
  fault: {
    button: 'No es mi culpa',
    lines: [
      'Alguien hizo algo malo. Y no fuiste tú.',
      'Aunque antes dijeras que sí.',
      'Aunque mandaras algo.',
      'Aunque esa persona te gustara.',
      'Aunque todavía no tengas edad para esta app.',
      'Es normal sentir miedo, tristeza o rabia.',
      'Puedes pedir ayuda. Nunca es tarde.',
    ],
  },
  // About half of those who had blocked or reported someone were contacted again (Thorn 2023).
  again: {
    button: 'Si vuelve a escribirte',
    lines: [
      'Pasa mucho. No hiciste nada malo.',
      'No hace falta que contestes.',
      'Guarda el nombre nuevo y las palabras.',
      'Reporta otra vez. Después, bloquea también la cuenta nueva.',
      'En los ajustes, elige quién puede escribirte.',
      '¿No para? Un adulto de confianza o una línea de ayuda puede ayudar.',
    ],
  },
  friend: {
    button: 'Ayudar a una amistad',
    lines: [
      'Escucha. Puedes decir: te creo.',
      'Dile que esto lo hizo otra persona.',
      'Pregunta a quién se lo quiere contar. Puedes ofrecer ir también.',
      'No pases las fotos a nadie.',
      'Una línea de ayuda también es para esto.',
    ],
  },
  save: {
    button: 'Guardar lo importante',
    lines: [
      'Anota el nombre y el día.',
      'Haz una captura de las palabras.',
      'Deja fuera las fotos privadas. Para ayudarte no hace falta verlas.',
      'Snapchat y el modo efímero avisan de una captura.',
      'Ahí, toma una foto de las palabras con otro dispositivo.',
      'Por ahora, no borres el chat. Después, reporta, y luego bloquea.',
    ],
  },
  show: '¿Quieres enseñar esto a un adulto de confianza?',
};
