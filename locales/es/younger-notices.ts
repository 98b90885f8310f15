import type { AgeCopy } from '../copy.ts';

/** A swimsuit shows what is private: children of this age are taught it so, and Apple tells them so. */
export const notices: AgeCopy['notices'] = {
  photo: {
    1: {
      title: 'Un mensaje sobre una foto',
      body: 'Alguien te pide una foto tuya. Puede que no sea nada malo. Tú eliges quién te ve.',
    },
    2: {
      title: 'Te piden una foto tuya',
      body: 'Puede que no sea nada malo. Tú lo sabes mejor que nadie. Una foto ya enviada no vuelve fácil. Puedes decir que no.',
    },
    3: {
      title: 'Te piden una foto privada',
      body: 'Privado es lo que tapa el traje de baño. No tienes por qué mandar eso nunca. Puedes decir que no, aunque ya dijeras que sí.',
    },
    4: {
      title: 'Insisten en una foto privada',
      body: 'No tienes por qué mandarla, nunca. ¿Ya mandaste una? Esto tiene arreglo. Hay gente que ayuda con esto.',
    },
  },
  threat: {
    1: {
      title: 'Un mensaje que puede sonar feo',
      body: 'Puede que sea broma. Tú lo sabes mejor que nadie. Si te sienta mal, puedes dejarlo aquí.',
    },
    2: {
      title: 'Esto podría ser una amenaza',
      body: 'Puede que sea broma. Una amenaza dice: haz esto, o verás. No hace falta que contestes. Puedes pedir ayuda.',
    },
    3: {
      title: 'Esto parece una amenaza',
      body: 'No pagues. No mandes nada más. No hace falta que contestes. Es normal tener miedo. Hay gente que sabe qué hacer.',
    },
    4: {
      title: 'Esto parece una amenaza',
      body: 'No pagues. No mandes nada más. Deja de contestar. Esto tiene arreglo. Hay gente que ya ha ayudado con esto muchas veces.',
    },
  },
  meeting: {
    1: {
      title: 'Un mensaje sobre un encuentro',
      body: 'Puede que no sea nada malo. Tú lo sabes mejor que nadie. Es bueno que un adulto sepa tus planes.',
    },
    2: {
      title: 'Te proponen un encuentro',
      body: 'Puede que no sea nada malo. Tú lo sabes mejor que nadie. ¿Conoces a esta persona en la vida real? Puedes decir que no, o ir con alguien.',
    },
    3: {
      title: 'Te proponen un encuentro',
      body: 'En la red hay gente que no es quien dice. ¿La conoces en la vida real? Puedes decir que no, o ir con un adulto.',
    },
    4: {
      title: 'Insisten en un encuentro',
      body: 'Aquí hay señales que pueden traer problemas. Es mejor no ir. Puedes decir que no cuando quieras.',
    },
  },
  code: {
    1: {
      title: 'Un mensaje sobre una clave',
      body: 'Puede que no sea nada malo. Una clave es como una llave. Puedes guardarla para ti.',
    },
    2: {
      title: 'Te piden un código',
      body: 'Puede que no sea nada malo. Pero un código es como la llave de tu cuenta. Tus amigos no lo necesitan.',
    },
    3: {
      title: 'Te piden tu clave',
      body: 'Una clave o un código es como una llave. Ni tus amigos ni la app lo piden nunca. Puedes guardarlo para ti.',
    },
    4: {
      title: 'Alguien pide tu clave',
      body: 'Con tu clave, alguien puede escribir como si fueras tú. Puedes guardarla para ti. ¿Ya la diste? Puedes cambiarla ahora.',
    },
  },
  money: {
    1: {
      title: 'Un mensaje sobre dinero o regalos',
      body: 'Puede que no sea nada malo. Tú lo sabes mejor que nadie. Un regalo de verdad no pide nada a cambio.',
    },
    2: {
      title: 'Esto va de dinero o regalos',
      body: 'Puede que no sea nada malo. Hay quien primero da y luego pide algo. Por un regalo no debes nada.',
    },
    3: {
      title: 'Un regalo puede traer presión',
      body: 'Hay quien primero da y luego quiere más. Por un regalo no debes nada. Puedes decir que no, aunque ya dijeras que sí.',
    },
    4: {
      title: 'No debes nada a nadie',
      body: 'Nadie puede hacerte ganar dinero por la fuerza. Nadie puede vender tiempo contigo. No hiciste nada malo. Hay ayuda para ti.',
    },
  },
  self_harm: {
    1: {
      title: 'Un mensaje que puede doler',
      body: 'Puede que sea broma. Tú lo sabes mejor que nadie. Si te pone triste, puedes hablar con alguien que te trate bien.',
    },
    2: {
      title: 'Aquí se habla de hacerse daño',
      body: 'Puede que sea broma. Si te hace sentir mal, puedes salir del chat. Hablar con alguien puede ayudar.',
    },
    3: {
      title: 'Esto te empuja a hacerte daño',
      body: 'No tienes por qué hacerlo. No hace falta que pruebes nada. Puedes salir del chat y hablar con alguien.',
    },
    4: {
      title: 'Esto te empuja a hacerte daño',
      body: 'No tienes por qué hacerlo. Puedes salir ya de este chat. Tú importas. Hay gente con quien puedes hablar.',
    },
  },
  control: {
    1: {
      title: 'Un mensaje sobre lo que haces',
      body: 'Puede que no sea nada malo. Tú lo sabes mejor que nadie. Tú eliges quiénes son tus amigos.',
    },
    2: {
      title: 'Aquí quieren saber qué haces',
      body: 'Puede que no sea nada malo. Tú lo sabes mejor que nadie. Puedes tener más amigos, y tiempo para ti.',
    },
    3: {
      title: 'Esto intenta mandar en ti',
      body: 'Una buena amistad te deja tener más amigos. Puedes dejar este chat un rato. Está bien decir que no.',
    },
    4: {
      title: 'Esto intenta mandar en ti',
      body: 'Puedes decir que no. Puedes tener tus propios amigos. No hace falta que lleves esto sin ayuda. Hay gente de tu lado.',
    },
  },
  closeness: {
    1: {
      title: 'Consejo: tú marcas el ritmo',
      body: 'Puedes ir con calma. Tú eliges qué cuentas y a quién.',
    },
    2: {
      title: 'Esto va muy rápido',
      body: 'Puede que no sea nada malo. Tú lo sabes mejor que nadie. Un buen secreto se siente bien. ¿Y este chat?',
    },
    3: {
      title: 'Este chat va muy rápido',
      body: 'Hay quien usa palabras bonitas y secretos para pedir más. Puedes ir más lento. Puedes parar cuando quieras.',
    },
    4: {
      title: 'Señales de alerta en este chat',
      body: 'Varios mensajes de aquí encajan. Hay quien hace esto para pedir más. Puedes parar ahora. Alguien puede ayudarte.',
    },
  },
  friend: {
    1: {
      title: 'Un mensaje sobre un mal momento',
      body: 'Puede que no sea grave. Tú lo sabes mejor que nadie. Con escuchar ya ayudas mucho.',
    },
    2: {
      title: 'Quizá alguien te necesita',
      body: 'Puede que no sea grave. Tú lo sabes mejor que nadie. Puedes preguntar: ¿estás bien? Y luego, escuchar.',
    },
    3: {
      title: 'Quizá alguien necesita ayuda',
      body: 'Puedes escuchar y decir: te creo. No hace falta que lo arregles tú. Un adulto de confianza puede ayudar.',
    },
    4: {
      title: 'Alguien cercano puede estar en peligro',
      body: 'Qué bien que estés ahí. Esto es mucho para una persona. Puedes contarlo, aunque fuera un secreto.',
    },
  },
};
