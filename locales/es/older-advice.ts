import type { AgeCopy } from '../copy.ts';

/**
 * The five steps against a threat are those on which FBI and NCMEC, the Canadian Centre for Child
 * Protection, Police Scotland, the NCA, Offlimits and APAV agree. Save, then report, then block:
 * to block first can hide the chat.
 */
export const advice: AgeCopy['advice'] = {
  photo: {
    button: 'Qué puedo hacer',
    steps: [
      'No contestar está bien. Decir que no, también.',
      'Guarda el nombre y las palabras. Las fotos, no.',
      'Reporta la cuenta en la app. Después, bloquéala.',
      'La app no dice quién reportó.',
      '¿Ya mandaste una? Hay quien puede ayudarte a que la quiten.',
    ],
  },
  threat: {
    button: 'Qué hacer ahora',
    steps: [
      'Deja de contestar. Lo mejor es no decir nada.',
      'No pagues ni mandes nada más. Si alguien paga, suelen pedirle más.',
      'Guarda nombres, enlaces y palabras. Las fotos, no. No borres el chat ni tu cuenta.',
      'Reporta la cuenta. Después, bloquéala.',
      'Cuéntalo a alguien de confianza o a una línea de ayuda. Pueden ayudarte a quitar fotos de la red.',
    ],
  },
  meeting: {
    button: 'Un encuentro con más calma',
    steps: [
      '¿Conoces a esta persona en la vida real?',
      '¿Habrá más gente cerca?',
      '¿Alguien de confianza sabe con quién, dónde y cuándo?',
      '¿Puedes volver a casa por tu cuenta?',
      '¿Es la primera vez, o es un adulto? Es mejor no ir. Alguien puede ayudarte a decirlo.',
    ],
  },
  code: {
    button: 'Proteger mi cuenta',
    steps: [
      'Cambia tu contraseña.',
      'En los ajustes, cierra la sesión en los demás aparatos.',
      'Activa la verificación en dos pasos.',
      'Guarda para ti los códigos que te llegan por SMS.',
      '¿Alguien revisa tu teléfono? Puede notarlo. Planéalo antes con una línea de ayuda.',
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
      'No tienes nada que probarle a nadie.',
      'Ve a un sitio donde haya alguien cerca.',
      'Llama o escribe a una línea de ayuda. Basta con decir: necesito ayuda.',
      'Más tarde, guarda los nombres. Después, reporta y bloquea.',
    ],
  },
  control: {
    button: '¿Esto está bien?',
    steps: [
      '¿Puedes decir que no sin problemas?',
      '¿Puedes ver a tus amigos cuando quieres?',
      '¿Puedes guardar tus chats para ti?',
      '¿Sientes calma después de hablar?',
      'Si una respuesta es no, hablar con alguien puede ayudar.',
    ],
  },
  closeness: {
    button: 'Ir con más calma',
    steps: [
      'Puedes contestar más tarde, o no contestar.',
      'Puedes quedarte en esta app.',
      'Un buen secreto se siente bien. ¿Y este?',
      'Pide su opinión a alguien de confianza.',
    ],
  },
  friend: {
    button: 'Qué puedo hacer ahora',
    steps: [
      'Pregunta: ¿estás a salvo ahora?',
      '¿Hay peligro? Pide ayuda, aunque te lo contaran en secreto.',
      'Escucha. Puedes decir: te creo.',
      'No contestes en su lugar. No pagues en su lugar.',
      'Es más fácil buscar ayuda entre dos: una línea, o alguien de confianza.',
    ],
  },
};
