import type { BlockCopy } from '../copy.ts';

const save = 'Guarda primero el nombre y las palabras. Las fotos, no.';

const telegram = [
  save,
  'Haz clic derecho en un mensaje y elige “Reportar” o “Denunciar”.',
  'Luego haz clic en el nombre, arriba, y en los tres puntos.',
  'Elige “Bloquear usuario”.',
  'En los ajustes, oculta tu número de teléfono.',
];

/** Save, then report, then block: to block first can hide the chat. In the order seen on a computer. */
export const block: BlockCopy = {
  button: 'Bloquear y reportar aquí',
  intro: 'Primero guarda, luego reporta y al final bloquea. Nadie le dice que fuiste tú.',
  steps: {
    discord: [
      'Guarda primero el nombre, el enlace y las palabras. Las fotos, no.',
      'Señala el mensaje, abre “…” y elige “Reportar mensaje” o “Denunciar mensaje”.',
      'Luego abre su perfil, haz clic en “…” y elige “Bloquear”.',
      'Puedes salir de un servidor que compartan.',
      'En los ajustes, desactiva los mensajes de miembros del servidor.',
    ],
    instagram: [
      'En modo efímero se ve si haces una captura. Ahí, usa otro dispositivo.',
      save,
      'Haz clic en el nombre, arriba en el chat.',
      'Elige “Reportar” o “Denunciar”. Luego elige “Bloquear”.',
      'En los ajustes, elige quién puede escribirte.',
    ],
    snapchat: [
      'Puede ver si haces una captura. Toma una foto con otro dispositivo.',
      'Haz clic derecho en el chat. En el teléfono, mantén pulsado el nombre.',
      'Elige “Gestionar amistad” o “Administrar amistad”, y luego “Reportar” o “Denunciar”.',
      'Vuelve ahí y elige “Bloquear”.',
      'En los ajustes, deja que te escriban solo tus amigos.',
    ],
    whatsapp: [
      save,
      'Haz clic en el nombre, arriba en el chat.',
      'Baja y elige “Reportar”. Ahí mismo puedes marcar “Bloquear”.',
      'WhatsApp recibe entonces los últimos cinco mensajes.',
      'En los ajustes, elige quién puede añadirte a grupos.',
    ],
    messenger: [
      save,
      'Abre el chat y haz clic en el nombre o en “i”.',
      'Busca “Privacidad”, y luego “Reportar” o “Denunciar”.',
      'Luego elige “Bloquear” en el mismo sitio.',
      'También puedes bloquear esa cuenta en Facebook.',
    ],
    tiktok: [
      save,
      'Abre el chat y haz clic en “…”, arriba.',
      'Elige “Reportar” o “Denunciar”. Luego elige “Bloquear”.',
      'En los ajustes, elige quién puede escribirte.',
    ],
    x: [
      save,
      'Abre el chat y haz clic en “i”, arriba.',
      'Elige “Reportar” o “Denunciar”. Luego elige “Bloquear”.',
      'En los ajustes, deja que te escriba la gente que sigues.',
    ],
    'telegram-a': telegram,
    'telegram-k': telegram,
    reddit: [
      save,
      'Señala el mensaje y elige la bandera, “Reportar” o “Denunciar”.',
      'Luego abre su perfil, haz clic en “…” y elige “Bloquear cuenta”.',
      '¿No hay bandera? Puedes usar la página reddit.com/report.',
    ],
    roblox: [
      save,
      'En un juego, abre el menú y elige “Reportar” o “Denunciar”.',
      'Elige la cuenta y de qué se trata. Luego, envía.',
      'Abre su perfil, haz clic en los tres puntos y elige “Bloquear”.',
      'En los ajustes, elige quién puede chatear contigo.',
    ],
    twitch: [
      save,
      'En el susurro, haz clic en el engranaje. Luego, “Reportar” o “Denunciar”.',
      'Luego elige “Bloquear” en el mismo sitio.',
      'En los ajustes, puedes bloquear susurros de gente que no conoces.',
    ],
    teams: [
      save,
      'Señala el mensaje y abre “…”. Busca “Reportar” o “Notificar”.',
      'Señala el nombre en tus chats, abre “…” y elige “Bloquear”.',
      '¿No está ahí? Puede hacerlo alguien de confianza de tu escuela.',
    ],
    'google-messages': [
      save,
      'Abre el chat y haz clic en los tres puntos, arriba.',
      'Elige “Detalles”, y luego “Bloquear y denunciar spam”.',
      '¿No está? Haz lo mismo en la app de tu teléfono.',
      'Google recibe entonces los últimos diez mensajes.',
    ],
    other: [
      save,
      'Busca “…” o una bandera junto al mensaje.',
      'Elige “Reportar” o “Denunciar”.',
      'Luego abre su perfil y busca “Bloquear”.',
      'En los ajustes, elige quién puede escribirte.',
    ],
  },
  helpPage: 'Página de ayuda de este sitio',
  checked: (day) => `Comprobado por última vez: ${day}. Los menús cambian.`,
};
