import type { Copy } from '../copy.ts';

export const why: Copy['why'] = {
  noticed: 'Cosa si nota',
  how: [
    'È stato trovato sul tuo dispositivo. Niente viene inviato.',
    'Chat così spesso vanno bene. Altre no.',
    'Può anche non vedere qualcosa. Se qualcosa ti sembra strano, fidati di te.',
    'Chiudere questo non cancella la cronologia del browser.',
  ],
  choices: '«Per me va bene» ferma questi consigli in questa chat. «Non ora» fa una pausa.',
  language: 'Lingua',
  timeline: 'Passo dopo passo',
  show: 'Mostra dove',
  hide: 'Nascondi',
  gone: 'Quel messaggio ora non è sulla pagina.',
};
