import type { AgeCopy } from '../copy.ts';

/** Five steps against a threat, from the sources named in `older-advice.ts`. */
export const advice: AgeCopy['advice'] = {
  photo: {
    button: 'Qué puedo hacer',
    steps: [
      'Puedes decir que no. Puedes no contestar.',
      'Guarda el nombre y las palabras. Las fotos, no.',
      'Reporta la cuenta en la app. Después, bloquéala.',
      'La app no dice que fuiste tú.',
      '¿Ya mandaste una? Hay gente que ayuda a que la quiten.',
    ],
  },
  threat: {
    button: 'Qué hacer ahora',
    steps: [
      'Deja de contestar.',
      'No pagues. No mandes nada más. Si alguien paga, suelen pedirle más.',
      'No borres el chat. Guarda el nombre y las palabras. Las fotos, no.',
      'Reporta la cuenta. Después, bloquéala.',
      'Cuéntalo a un adulto de confianza o a una línea de ayuda. Ayudan a quitar fotos de la red.',
    ],
  },
  meeting: {
    button: 'Antes de un encuentro',
    steps: [
      '¿Conoces a esta persona en la vida real?',
      '¿Habrá más gente cerca?',
      '¿Un adulto de confianza sabe con quién, dónde y cuándo?',
      '¿Irá contigo ese adulto?',
      '¿Es la primera vez, o es un adulto? Es mejor no ir. Alguien puede ayudarte a decirlo.',
    ],
  },
  code: {
    button: 'Proteger mi cuenta',
    steps: [
      'Cambia tu contraseña. Puedes pedir ayuda a alguien.',
      'En los ajustes, cierra la sesión en los demás aparatos.',
      'Activa la verificación en dos pasos.',
      'Guarda para ti los códigos que te llegan por SMS.',
      '¿Mira tu teléfono alguien que te da miedo? Habla antes con una línea de ayuda.',
    ],
  },
  money: {
    button: 'No debes nada',
    steps: [
      'Un regalo es un regalo. No debes nada por eso.',
      'Nadie puede hacerte ganar dinero por la fuerza.',
      'Puedes decir que no, aunque ya dijeras que sí.',
      'Guarda tus tarjetas y tus códigos para ti.',
      'Guarda los nombres y las palabras. Después, reporta y bloquea.',
    ],
  },
  self_harm: {
    button: 'Qué hacer ahora',
    steps: [
      'Sal de la llamada o del chat. No hace falta que contestes.',
      'Ve a un sitio donde haya alguien cerca.',
      'Di a alguien: necesito ayuda.',
      'Puedes llamar o escribir a una línea de ayuda. Di lo mismo.',
      'Más tarde, guarda los nombres. Después, reporta y bloquea.',
    ],
  },
  control: {
    button: '¿Esto está bien?',
    steps: [
      '¿Puedes decirle que no?',
      '¿Puedes ver a tus otros amigos?',
      '¿Puedes dejar el chat un rato?',
      '¿Te sientes bien después de hablar?',
      'Si una respuesta es no, contarlo puede ayudar.',
    ],
  },
  closeness: {
    button: 'Ir con más calma',
    steps: [
      'Puedes contestar más tarde, o no contestar.',
      'Puedes quedarte en esta app.',
      'Un buen secreto se siente bien. ¿Y este?',
      'Pregunta a alguien de confianza qué piensa.',
    ],
  },
  friend: {
    button: 'Qué puedo hacer ahora',
    steps: [
      'Pregunta: ¿estás a salvo ahora?',
      '¿Hay peligro? Cuéntalo a un adulto, aunque fuera un secreto.',
      'Escucha. Puedes decir: te creo.',
      'No contestes en su lugar. No pagues en su lugar.',
      'Es más fácil buscar ayuda entre dos.',
    ],
  },
};
