import type { Copy } from '../copy.ts';

export const why: Copy['why'] = {
  noticed: 'O que se notou',
  how: [
    'Isto foi visto no teu dispositivo. Nada saiu daqui.',
    'Muitas vezes, uma conversa assim está bem. Outras vezes, não.',
    'Também pode deixar passar coisas. Se algo parecer estranho, confia em ti.',
    'Fechar isto não apaga o histórico do navegador.',
  ],
  choices:
    '“Para mim está bem” tira este tipo de dica desta conversa. “Agora não” esconde um pouco.',
  language: 'Idioma',
  timeline: 'Como foi acontecendo',
  show: 'Mostrar onde',
  hide: 'Esconder',
  gone: 'Essa mensagem já não está na página.',
};
