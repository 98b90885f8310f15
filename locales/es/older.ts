import type { AgeCopy } from '../copy.ts';
import { advice } from './older-advice.ts';
import { notices } from './older-notices.ts';

/** For ages 13 to 17: their own choice comes first. */
export const older: AgeCopy = {
  notices,
  peers: {
    photo: {
      title: '¿Sientes presión de alguien?',
      body: 'No hace falta mandar una foto para gustar. Quien te quiere bien acepta un no. Puedes parar, aunque ya dijeras que sí.',
    },
    meeting: {
      title: '¿Tienes ganas de ese encuentro?',
      body: 'Puede que no sea nada malo. Tú lo sabes mejor que nadie. ¿Notas presión? Puedes decir que no, cambiar el plan o ir con alguien.',
    },
    closeness: {
      title: '¿Esto te hace sentir bien?',
      body: 'Puede que no sea nada malo. Tú lo sabes mejor que nadie. ¿Notas presión? Puedes ir más lento, o parar. Quien te quiere bien espera.',
    },
    control: {
      title: '¿Sientes libertad aquí?',
      body: 'Puede que no sea nada malo. Tú lo sabes mejor que nadie. Puedes querer a alguien, y tener tus amigos y tu tiempo.',
    },
  },
  advice,
  fault: {
    button: 'No es mi culpa',
    lines: [
      'Alguien cruzó un límite. Y no fuiste tú.',
      'Aunque antes dijeras que sí.',
      'Aunque mandaras algo.',
      'Aunque escribieras tú primero, o te gustara.',
      'Aunque todavía no tengas edad para esta app.',
      'Tú eliges quién sabe qué de ti. Si alguien lo cuenta, no es tu culpa.',
      'Es normal sentir miedo, rabia o no sentir nada.',
      'Puedes pedir ayuda hoy, o más adelante. Nunca es tarde.',
    ],
  },
  // About half of those who had blocked or reported someone were contacted again (Thorn 2023).
  again: {
    button: 'Si vuelve a escribirte',
    lines: [
      'Pasa mucho. A casi la mitad le vuelven a escribir.',
      'No hace falta que contestes.',
      'Guarda el nombre nuevo y las palabras.',
      'Reporta otra vez. Puedes decir que ya bloqueaste antes a esa persona.',
      'Bloquea también la cuenta nueva.',
      'En los ajustes, elige quién puede escribirte.',
      'Oculta tu lista de amigos, si la app te deja.',
      '¿No para? Una línea de ayuda o alguien de confianza puede ayudar.',
    ],
  },
  friend: {
    button: 'Ayudar a una amistad',
    lines: [
      'Escucha. Puedes decir: te creo.',
      'Dile que esto lo hizo otra persona.',
      'Pregunta qué quiere hacer. Puedes ofrecer ir también.',
      'Enséñale cómo guardar, reportar y bloquear.',
      'Las fotos privadas, fuera. No las pases a nadie.',
      'Cuídate tú también. Una línea de ayuda también es para esto.',
    ],
  },
  save: {
    button: 'Guardar lo importante',
    lines: [
      'Anota el nombre, el enlace y el día.',
      'Haz una captura de las palabras.',
      'Deja fuera las fotos privadas. Para ayudarte no hace falta verlas.',
      'Snapchat y el modo efímero avisan de una captura.',
      'Ahí, toma una foto de las palabras con otro dispositivo.',
      'Por ahora, no borres el chat ni tu cuenta.',
      'Después, reporta, y luego bloquea. Bloquear antes puede esconder el chat.',
      '¿Alguien revisa tu teléfono? Guarda todo con alguien de confianza.',
    ],
  },
  show: null,
};
