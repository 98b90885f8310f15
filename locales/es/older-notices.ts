import type { AgeCopy } from '../copy.ts';

export const notices: AgeCopy['notices'] = {
  photo: {
    1: {
      title: 'Un mensaje sobre una foto',
      body: 'Alguien te pide una foto tuya. Puede que no sea nada malo. Tú lo sabes mejor que nadie.',
    },
    2: {
      title: 'Te piden una foto tuya',
      body: 'Puede que no sea nada malo. Tú lo sabes mejor que nadie. Una foto ya enviada no vuelve con facilidad. Puedes decir que no.',
    },
    3: {
      title: 'Te piden una foto privada',
      body: 'No tienes por qué mandarla, nunca. Hay quien pide una y luego la usa para pedir más. Puedes parar, aunque ya dijeras que sí.',
    },
    4: {
      title: 'Insisten en una foto privada',
      body: 'No tienes por qué mandarla, nunca. ¿Ya mandaste una? Esto tiene arreglo. Hay ayuda gratis para que la quiten de la red.',
    },
  },
  threat: {
    1: {
      title: 'Un mensaje que puede sonar feo',
      body: 'Puede que sea broma. Tú lo sabes mejor que nadie. Si te sienta mal, puedes dejarlo aquí.',
    },
    2: {
      title: 'Esto podría ser una amenaza',
      body: 'Puede que sea broma. Hay quien amenaza para lograr lo que quiere. No hace falta que contestes. Puedes pedir ayuda.',
    },
    3: {
      title: 'Esto parece una amenaza',
      body: 'No pagues. No mandes nada más. No hace falta que contestes. Nadie tiene derecho a hacerte esto, ni alguien cercano.',
    },
    4: {
      title: 'Esto parece una amenaza',
      body: 'No pagues. No mandes nada más. Por ahora, deja de contestar. Esto tiene arreglo. En las líneas de ayuda lo conocen bien.',
    },
  },
  meeting: {
    1: {
      title: 'Un mensaje sobre un encuentro',
      body: 'Puede que no sea nada malo. Tú lo sabes mejor que nadie. Ayuda que alguien de confianza sepa tus planes.',
    },
    2: {
      title: 'Te proponen un encuentro',
      body: 'Puede que no sea nada malo. Tú lo sabes mejor que nadie. ¿Conoces a esta persona en la vida real? Puedes decir que no, o ir con alguien.',
    },
    3: {
      title: 'Te proponen un encuentro',
      body: 'En la red hay gente que no es quien dice. ¿Conoces a esta persona en la vida real? Puedes decir que no, o ir con alguien.',
    },
    4: {
      title: 'Insisten en un encuentro',
      body: 'Aquí hay señales que pueden traer problemas. Es mejor no ir sin compañía. Puedes decir que no cuando quieras, aunque ya estés en la puerta.',
    },
  },
  code: {
    1: {
      title: 'Un mensaje sobre una clave',
      body: 'Puede que no sea nada malo. Una clave o un código abre tu cuenta. Puedes guardarlo para ti.',
    },
    2: {
      title: 'Te piden un código',
      body: 'Puede que no sea nada malo. Aun así, un código puede abrir tu cuenta. Ni tus amigos ni la app lo necesitan. Puedes no darlo.',
    },
    3: {
      title: 'Te piden tu clave',
      body: 'Una clave o un código abre tu cuenta. Ni tus amigos ni la app lo necesitan. Puedes guardarlo para ti.',
    },
    4: {
      title: 'Alguien pide tu clave',
      body: 'Con tu clave, alguien puede escribir como si fueras tú. Ni tus amigos ni la app la necesitan. ¿Ya la diste? Puedes cambiarla ahora.',
    },
  },
  money: {
    1: {
      title: 'Un mensaje sobre dinero o regalos',
      body: 'Puede que no sea nada malo. Tú lo sabes mejor que nadie. Un regalo de verdad no pide nada a cambio.',
    },
    2: {
      title: 'Esto va de dinero o regalos',
      body: 'Puede que no sea nada malo. Tú lo sabes mejor que nadie. Hay quien primero da y luego pide algo. No debes nada.',
    },
    3: {
      title: 'Un regalo puede traer presión',
      body: 'Hay ofertas que suenan fáciles y luego traen presión. Un regalo no es una deuda. Puedes decir que no, aunque ya dijeras que sí.',
    },
    4: {
      title: 'No debes nada a nadie',
      body: 'Nadie tiene derecho a vender tiempo contigo. Nadie puede hacerte ganar dinero por la fuerza. No hiciste nada malo. Hay ayuda para ti.',
    },
  },
  self_harm: {
    1: {
      title: 'Un mensaje que suena duro',
      body: 'Puede que sea broma. Tú lo sabes mejor que nadie. Si te pesa, puedes hablar con alguien que te trate bien.',
    },
    2: {
      title: 'Aquí se habla de hacerse daño',
      body: 'Puede que sea broma. Si te hace sentir mal, puedes salir del chat. Hablar con alguien puede ayudar.',
    },
    3: {
      title: 'Esto te empuja a hacerte daño',
      body: 'No tienes por qué hacerlo. No hace falta que pruebes nada. Puedes salir de este chat y hablar con alguien.',
    },
    4: {
      title: 'Esto te empuja a hacerte daño',
      body: 'No tienes por qué hacerlo. Puedes salir ya de este chat. Tú importas. Hay gente con quien puedes hablar.',
    },
  },
  control: {
    1: {
      title: 'Un mensaje sobre lo que haces',
      body: 'Puede que no sea nada malo. Tú lo sabes mejor que nadie. Tú eliges con quién hablas y por dónde vas.',
    },
    2: {
      title: 'Aquí quieren saber qué haces',
      body: 'Puede que no sea nada malo. Tú lo sabes mejor que nadie. Querer no es vigilar. Puedes guardar tus chats para ti.',
    },
    3: {
      title: 'Esto parece control',
      body: 'Querer bien es dejar espacio. Tú eliges a tus amigos, tu ropa y tu tiempo. Está bien decir que no.',
    },
    4: {
      title: 'Esto intenta mandar en ti',
      body: 'Tu vida es tuya. Tu teléfono también. No hace falta que lleves esto sin ayuda. Hay gente de tu lado.',
    },
  },
  closeness: {
    1: {
      title: 'Consejo: tú marcas el ritmo',
      body: 'Puedes ir con calma. Tú eliges qué cuentas y a quién.',
    },
    2: {
      title: 'Esto va muy rápido',
      body: 'Puede que no sea nada malo. Tú lo sabes mejor que nadie. Hay quien usa halagos o secretos para ganar confianza. ¿Cómo te sienta?',
    },
    3: {
      title: 'Este chat va muy rápido',
      body: 'Halagos, secretos y temas privados: a veces van juntos por algo. Hay quien los usa para pedir más. Puedes ir más lento, o parar.',
    },
    4: {
      title: 'Señales de alerta en este chat',
      body: 'Varios mensajes de aquí encajan. Hay quien hace esto para pedir más. Puedes parar ahora. Alguien puede ayudarte a verlo con calma.',
    },
  },
  friend: {
    1: {
      title: 'Un mensaje sobre un mal momento',
      body: 'Puede que no sea grave. Tú lo sabes mejor que nadie. Con escuchar ya ayudas mucho.',
    },
    2: {
      title: 'Quizá alguien te necesita',
      body: 'Puede que no sea grave. Tú lo sabes mejor que nadie. Puedes preguntar: ¿estás bien? Y luego, escuchar. Ayuda más de lo que parece.',
    },
    3: {
      title: 'Quizá alguien necesita ayuda',
      body: 'Puedes escuchar y decir: te creo. No hace falta que lo arregles tú. Es más fácil buscar ayuda entre dos.',
    },
    4: {
      title: 'Alguien cercano puede estar en peligro',
      body: 'Qué bien que estés ahí. Esto es mucho para una persona. Puedes pedir ayuda, aunque te lo contaran en secreto.',
    },
  },
};
