import type { OptionsCopy } from '../copy.ts';

export const options: OptionsCopy = {
  title: 'Ajustes de Sidelight',
  silent: 'Sidelight no responde ahora. Cierra esta página y ábrela otra vez.',
  saved: 'Guardado.',
  why: {
    locked: 'Lo guarda el candado familiar. Ábrelo antes.',
    school: 'Lo fijó tu escuela.',
    not_yet: 'Esta nota se queda aquí una semana.',
    unreadable: 'En este archivo no hay ajustes de Sidelight.',
    storage: 'Hecho. Vale hasta que se cierre el navegador, porque no queda sitio.',
  },
  notices: {
    settings_unreadable: {
      title: 'Algunos ajustes no se pueden leer',
      body: 'En su lugar valen los de siempre. Los viejos quedan aparte, sin usar. Abajo puedes guardarlos en un archivo.',
    },
    settings_newer: {
      title: 'Estos ajustes son de un Sidelight más nuevo',
      body: 'Por ahora valen los de siempre. Los nuevos quedan aparte, sin usar. Abajo puedes guardarlos en un archivo.',
    },
    storage_full: {
      title: 'No queda sitio para guardar',
      body: 'Lo que elijas ahora vale hasta que se cierre el navegador.',
    },
    storage_silent: {
      title: 'Ahora no se pueden leer tus ajustes',
      body: 'Por ahora valen los de siempre. Lo que elijas vale hasta que se cierre el navegador.',
    },
    lock_forgotten: {
      title: 'Se quitó el candado familiar',
      body: 'Alguien dijo que olvidó la clave. Todos los ajustes volvieron a ser los de siempre. Esta nota se queda aquí una semana.',
    },
    lock_unreadable: {
      title: 'El candado familiar no se puede leer',
      body: 'Por eso está quitado. Abajo, un adulto puede poner otro. Esta nota se queda aquí una semana.',
    },
  },
  dismiss: 'OK, ocultar esto',
  speaking: 'Cómo te habla Sidelight',
  dock: 'Dónde sale la nota',
  docks: { left: 'A la izquierda', right: 'A la derecha' },
  help: 'Quién puede ayudarte',
  exit: {
    page: 'Página de «Cerrar rápido»',
    means: 'Se abre cuando pulsas «Cerrar rápido». Empieza por https://',
    wrong: 'Esta página no se puede abrir. No se guarda.',
    usual: 'Usar la página de siempre',
  },
  sites: {
    title: 'Dónde mira',
    means: 'Sidelight mira los chats de estos sitios. Puedes apagar cada uno.',
    chosen: 'Otros sitios que le dejas leer',
    none: 'No hay ninguno.',
    all: 'todos los sitios',
    stop: (site) => `Dejar de leer ${site}`,
  },
  kept: {
    title: 'Qué guarda de los chats',
    means: (fine) =>
      `No guarda mensajes. Cuenta sus notas, para que no sean muchas. Si pulsas «${fine}», ese chat descansa 30 días.`,
    rests: (count) => `Chats que descansan ahora: ${count}`,
    startOver: 'Terminar todos los descansos',
    clear: 'Borrar todo lo que guarda de los chats',
    clearMeans: 'Lo que elegiste en esta página se queda.',
    cleared: 'Hecho. Ya no guarda nada de los chats.',
  },
  school: {
    title: 'Tu escuela',
    decided: (name) =>
      `Algunos ajustes los fijó: ${name ?? 'tu escuela'}. Puedes ver cuáles. Aquí no se cambian. Sidelight no les dice nada.`,
  },
  adults: {
    pause: {
      title: 'Pausa',
      means:
        'Para cuando un adulto usa este ordenador. En pausa no se lee ningún chat ni sale ninguna nota. Se termina sin hacer nada.',
      halfHour: 'Pausa de 30 minutos',
      today: 'Pausa hasta medianoche',
      running: (until) => `En pausa hasta las ${until}.`,
      end: 'Terminar la pausa',
    },
    lock: {
      title: 'Candado familiar',
      means: [
        'Una clave deja como están la edad, los sitios, la pausa y los ajustes de un archivo.',
        'Nunca cierra la ayuda, la salida rápida ni la lista de adultos de confianza.',
        'Funciona mejor si la persona joven sabe que existe y por qué.',
      ],
      limits: [
        'Un candado en un navegador no detiene a quien puede quitar extensiones.',
        'Tampoco impide usar otro perfil u otro navegador.',
        'En un navegador administrado, quien lo administra instala Sidelight con una política. Entonces no se puede quitar, ni cambiar lo que fija la política.',
        'Chrome, Edge y Firefox se pueden administrar así. Las políticas también pueden apagar las ventanas privadas, los invitados y otros perfiles. La guía para escuelas que acompaña a Sidelight explica los pasos.',
      ],
      isSet: 'El candado está puesto.',
      isOpen: 'El candado está abierto por unos minutos.',
      passphrase: 'Clave',
      again: 'La misma clave otra vez',
      show: 'Mostrar lo que se escribe',
      short: (fewest) => `Al menos ${fewest} signos.`,
      differ: 'Las dos no son iguales.',
      set: 'Poner el candado',
      change: 'Cambiar la clave',
      unlock: 'Abrir',
      wrong: 'Esa no es la clave.',
      wait: (until) => `Hubo demasiados intentos. El próximo es posible a las ${until}.`,
      lockNow: 'Cerrar ahora',
      remove: 'Quitar el candado',
      forgot: '¿Olvidaste la clave?',
      forgotMeans: [
        'Entonces se quita el candado, y todos los ajustes vuelven a ser los de siempre.',
        'Los adultos de confianza y la página de «Cerrar rápido» se quedan.',
        'Una nota lo dice en esta página durante una semana.',
      ],
      forget: 'Quitar el candado y volver a los ajustes de siempre',
    },
    file: {
      title: 'Los ajustes en un archivo',
      means:
        'Para otro ordenador, o como copia. Lleva los nombres y números de los adultos de confianza. No lleva el candado ni nada de los chats.',
      save: 'Guardar los ajustes en un archivo',
      saveOld: 'Guardar los ajustes viejos en un archivo',
      oldMeans: (clear) =>
        `Algunos ajustes no se pueden leer. Quedan tal como estaban, y también se pueden guardar. «${clear}» los borra.`,
      take: 'Usar los ajustes de un archivo',
      takeMeans: 'Ocupan el lugar de lo elegido en esta página.',
      taken: 'Hecho. Ahora valen los ajustes del archivo.',
      problems: 'Estas partes del archivo no se usan:',
    },
    problems: {
      policy: 'Estas partes de la política de la escuela no se usan:',
      settings: 'Estas partes no se pueden leer:',
      reasons: {
        unknown: 'no se conoce',
        wrong: 'no es del tipo correcto',
        too_many: 'son demasiadas',
      },
    },
  },
};
