import type { Phrasings } from '../phrasings.ts';

export const selfHarmCoercion: Phrasings = {
  cue: 'self_harm_coercion',
  urgent: [
    '(tagliati|fatti del male|feriti|fatti male|ti tagli|ucciditi|ammazzati|inciditi|bruciati|scriviti il mio nome) ..5 (o|oppure|altrimenti|senno|se no) .. (<spread>|lo dico|dico tutto|ti lascio|tutti|ti trovo|sei fuori)',
    '(se non|se nn) .. (ti tagli|ti fai del male|ti fai male|ti incidi|ti ferisci|ti bruci|ti uccidi|ti ammazzi|lo fai davanti) ..5 (<spread>|lo dico|dico tutto|sei fuori|ti trovo|ti lascio|tutti)',
  ],
  strong: [
    '(fatti|farti|ti fai|fai|facciamoci|ti sei fatt*|devi farti) .. (del male|male da sola|male da solo|un taglio|dei tagli|tagli sul|tagli sulle|qualche taglio|un graffio con)',
    '(tagliati|inciditi|feriti|bruciati|graffiati a sangue|ti tagli|ti incidi|tagliarti|inciderti|ferirti|bruciarti) .. (per me|braccio|braccia|polso|polsi|gambe|gamba|coscia|cosce|pelle|mio nome|nome|prova|dimostr*|davanti|cam|webcam|video|live|call|chiamata|foto|lametta|ora|adesso|più|a fondo|profond*|vene|se|subito|mandami)',
    '(incidi|inciditi|scrivi|scriviti|tatuati|taglia|incidere|scrivere|scolpisci) .. (mio nome|il nome|nostro nome|simbolo|iniziali) .. (pelle|braccio|gamba|coscia|lametta|addosso|taglierino|sangue|corpo|petto)',
    '(ucciditi|ammazzati|suicidati|impiccati|kys|buttati (giù|dalla finestra|dal balcone|sotto|da un)|vai a morire|vatti ad ammazzare|vatti a uccidere|vai ad ammazzarti|vai a ucciderti|sparati|ammazzati già|devi morire|tagliati le vene|falla finita)',
    '(perché|xk|dovresti|devi|fai un favore al mondo) .. (non ti (ammazzi|uccidi|suicidi)|ammazzarti|ucciderti|suicidarti|morire|farla finita|buttarti)',
    '(nessuno|il mondo|tutti|tutti noi|staremmo) .. (sentirebbe la tua mancanza|piangerebbe|si accorgerebbe se|starebbe meglio senza di te|starebbero meglio senza di te|meglio senza di te|mancheresti) .. (muori|morissi|sparissi|fallo|ammazz*|uccid*|$|te|se)',
    '(dimostra*|prova*|prova di) ..5 (tagli*|fatti del male|fatti male|farti del male|sangue|ferisc*|feriti|brucia*|ferirti|incid*|lametta|saltare|non mangiare)',
    '(fallo|falla|tagli*|mostra*|fatti male) .. (in (call|cam|live|diretta|chiamata|videochiamata|webcam)|davanti alla (cam|webcam|telecamera)|in video) .. (sangue|tagli*|male|lametta|ora|per noi|per me|tutti|prova|adesso|guard*|$)',
    '(manda|mandami|fammi vedere|mostra|mostrami|voglio vedere|foto|video) .. (il sangue|i tagli|tagli nuovi|le cicatrici|del sangue|delle cicatrici|dei tagli|della lametta|ferite|del taglio)',
    '(sfida|prova|missione|livello|compito|regola) .. (tagli*|lametta|sangue|farti del male|ferirti|non (mangiare|dormire)|impicc*|soffoc*|trattenere il respiro|ultimo livello|morte|coraggio (tagli*|fatti))',
    '(prendi|hai|usa|procurati|trova) .. (lametta|lamette|taglierino|rasoio|coltello|accendino|corda|pasticche|pastiglie|pillole) .. (e (tagli*|fallo|fatti|incid*|ingoia*|taglia)|taglia*|fatti|per|sul braccio|fallo|ingoia*|tutte|prendile|braccio|pelle)',
    '(ingoia|ingoiale|prendi|manda giù|prendile|buttati giù) .. (tutte le (pillole|pastiglie|pasticche|medicine)|candeggina|tutto il flacone|tutta la scatola|la scatola intera)',
    '(smetti di mangiare|non mangiare|non devi mangiare|vomita|digiuna|vietato mangiare) .. (per (me|# giorni|noi|tre giorni|dimostrar*)|finché|prova|dimostr*|giorni|se mi|oggi o|dopo ogni)',
    '(fai male|uccidi|ammazza|fai del male|picchia|brucia) .. (al tuo|il tuo|tuo) (cane|gatto|criceto|animale|gattino|cagnolino|coniglio) .. (dimostr*|video|call|cam|per|o|altrimenti|fallo|se)',
    '(fallo|avanti|forza|salta|buttati) .. (tanto non|non hai (il coraggio|le palle)|nessuno ti|ti odiano|a nessuno) .. (ammazz*|coraggio|mancherai|importa|frega|vuole|ucci*|muori)',
    '(moriamo|ammazziamoci|uccidiamoci|morire|suicidiamoci|facciamola finita) .. (insieme|noi due|tutti e due|con me)',
    '(soffocati|stringiti|legati|trattieni il respiro|strangolati) .. (collo|corda|cintura|gola|svenire|svieni|cam|cintur*|finché)',
  ],
  usual: [
    '(ammazzati|ucciditi|muori|crepa|sparati|impiccati)',
    '(fatti|farti) (del)? male',
    '(tagliati|tagliarti|ti tagli)',
    '(non hai|nn hai) (il coraggio|le palle) di (farlo|tagliar*|saltare|ammazzar*|uccid*)',
    '(meriti|dovresti) (di)? (soffrire|morire|morte|punirti|dolore|una punizione|essere punit*)',
    '(punisciti|devi punirti|punirti)',
    '(lametta|lamette)',
  ],
  weak: ['(sangue|tagli|cicatrici)', '(dimostra|dimostralo|provalo)', '(autolesionismo|suicidio)'],
  unless: [
    '(capelli|frangia|barba|unghie|tagliati i capelli|sto malissimo|mi sento giù|telefono amico|sei al sicuro|psicologa|fifa|gioco|partita|boss|zombie|minecraft|fortnite|torta|dito|cucina|scherzo|ahah*|haha*|caduto|caduta|stare attenta|stare attento|attent*|film|serie|libro|palestra|stretching|allenamento|erba)',
  ],
  fires: [
    'dimostrami che mi ami, fatti del male',
    'fatti del male o mando tutto ai tuoi',
    'smetti di mangiare per me per tre giorni',
    'fai male al tuo gatto in video o sei fuori',
  ],
  lookalikes: [
    'ultimamente mi sento davvero giù',
    'sei al sicuro adesso? posso chiamare qualcuno?',
    'ti tagli i capelli sabato?',
    'non farti male all’allenamento',
    'mi sono fatto un taglio in cucina',
  ],
};
