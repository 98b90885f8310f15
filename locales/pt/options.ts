import type { OptionsCopy } from '../copy.ts';

export const options: OptionsCopy = {
  title: 'Opções do Sidelight',
  silent: 'O Sidelight não responde agora. Fecha esta página e abre outra vez.',
  saved: 'Guardado.',
  why: {
    locked: 'Está preso pelo cadeado da família. Primeiro, abre o cadeado.',
    school: 'Definido pela tua escola.',
    not_yet: 'Esta nota fica aqui uma semana.',
    unreadable: 'Este ficheiro não tem opções do Sidelight.',
    storage: 'Já está. Vale até fechares o navegador, pois não há mais espaço.',
  },
  notices: {
    settings_unreadable: {
      title: 'Há opções que não se podem ler',
      body: 'No lugar delas valem as de base. As velhas ficam à parte. Em baixo, podes guardá-las num ficheiro.',
    },
    settings_newer: {
      title: 'Estas opções são de um Sidelight mais novo',
      body: 'Por agora valem as de base. As novas ficam à parte. Em baixo, podes guardá-las num ficheiro.',
    },
    storage_full: {
      title: 'Não há mais espaço',
      body: 'O que mudares agora vale até fechares o navegador.',
    },
    storage_silent: {
      title: 'Agora não se podem ler as tuas opções',
      body: 'Por agora valem as de base. O que mudares vale até fechares o navegador.',
    },
    lock_forgotten: {
      title: 'O cadeado da família já não está',
      body: 'Alguém disse que não sabe a frase. Agora valem as opções de base. Esta nota fica aqui uma semana.',
    },
    lock_unreadable: {
      title: 'O cadeado da família não se pode ler',
      body: 'Por isso, já não vale. Em baixo, um adulto pode pôr outro. Esta nota fica aqui uma semana.',
    },
  },
  dismiss: 'OK, esconder isto',
  speaking: 'Como o Sidelight fala contigo',
  dock: 'Onde fica a nota',
  docks: { left: 'À esquerda', right: 'À direita' },
  help: 'Quem te pode ajudar',
  exit: {
    page: 'Página de «Fechar rápido»',
    means: 'Abre quando carregas em «Fechar rápido». Começa por https://',
    wrong: 'Esta página não pode abrir. Não fica guardada.',
    usual: 'Usar a página de base',
  },
  sites: {
    title: 'Para onde olha',
    means: 'O Sidelight olha para os chats destes sites. Podes desligar cada um.',
    chosen: 'Outros sites que pode ler',
    none: 'Não há nenhum.',
    all: 'todos os sites',
    stop: (site) => `Deixar de ler ${site}`,
  },
  kept: {
    title: 'O que guarda dos chats',
    means: (fine) =>
      `Não guarda mensagens. Conta as notas, para não serem muitas. Com «${fine}», o chat descansa 30 dias.`,
    rests: (count) => `Chats que descansam agora: ${count}`,
    startOver: 'Acabar com os descansos',
    clear: 'Apagar tudo o que guarda dos chats',
    clearMeans: 'As tuas escolhas nesta página ficam.',
    cleared: 'Já está. Dos chats não fica nada.',
  },
  school: {
    title: 'A tua escola',
    decided: (name) =>
      `Há opções que vêm de: ${name ?? 'a tua escola'}. Podes ver quais. Aqui não mudam. O Sidelight não lhes diz nada.`,
  },
  adults: {
    pause: {
      title: 'Pausa',
      means:
        'Para quando um adulto usa este computador. Em pausa, nenhum chat é lido e não aparece nenhuma nota. Acaba por si.',
      halfHour: 'Pausa de 30 minutos',
      today: 'Pausa até à meia-noite',
      running: (until) => `Em pausa até às ${until}.`,
      end: 'Acabar a pausa',
    },
    lock: {
      title: 'Cadeado da família',
      means: [
        'Uma frase secreta deixa como estão a idade, os sites, a pausa e as opções de um ficheiro.',
        'Nunca fecha a ajuda, a saída rápida nem a lista de adultos de confiança.',
        'Funciona melhor quando a pessoa jovem sabe que existe e sabe porquê.',
      ],
      limits: [
        'Um cadeado num navegador não trava quem pode tirar extensões.',
        'Também não impede o uso de outro perfil ou de outro navegador.',
        'Num navegador gerido, quem o gere instala o Sidelight com uma política. Nesse caso não se pode tirar, nem mudar o que a política fixa.',
        'O Chrome, o Edge e o Firefox podem ser geridos assim. As políticas também podem desligar as janelas privadas, os convidados e outros perfis. O guia para escolas que vem com o Sidelight tem os passos.',
      ],
      isSet: 'O cadeado está fechado.',
      isOpen: 'O cadeado está aberto por alguns minutos.',
      passphrase: 'Frase secreta',
      again: 'A mesma frase outra vez',
      show: 'Mostrar o que se escreve',
      short: (fewest) => `Pelo menos ${fewest} caracteres.`,
      differ: 'As duas não são iguais.',
      set: 'Pôr o cadeado',
      change: 'Mudar a frase',
      unlock: 'Abrir',
      wrong: 'Não é essa a frase.',
      wait: (until) => `Houve tentativas a mais. A próxima é possível às ${until}.`,
      lockNow: 'Fechar agora',
      remove: 'Tirar o cadeado',
      forgot: 'Frase esquecida?',
      forgotMeans: [
        'Nesse caso o cadeado sai, e todas as opções voltam às de base.',
        'Os adultos de confiança e a página de «Fechar rápido» ficam.',
        'Uma nota sobre isso fica nesta página durante uma semana.',
      ],
      forget: 'Tirar o cadeado e voltar às opções de base',
    },
    file: {
      title: 'Opções num ficheiro',
      means:
        'Para outro computador, ou como cópia. Tem os nomes e números dos adultos de confiança. Não tem o cadeado nem nada dos chats.',
      save: 'Guardar as opções num ficheiro',
      saveOld: 'Guardar as opções velhas num ficheiro',
      oldMeans: (clear) =>
        `Há opções que não se podem ler. Ficam como estavam, e também se podem guardar. «${clear}» apaga-as.`,
      take: 'Usar as opções de um ficheiro',
      takeMeans: 'Ficam no lugar do que está escolhido nesta página.',
      taken: 'Já está. Agora valem as opções do ficheiro.',
      problems: 'Estas partes do ficheiro não valem:',
    },
    problems: {
      policy: 'Estas partes da política da escola não valem:',
      settings: 'Estas partes não se podem ler:',
      reasons: {
        unknown: 'não se conhece',
        wrong: 'não é do tipo certo',
        too_many: 'são demasiadas',
      },
    },
  },
};
