import type { ContextKind, SpeakerKind } from '../phrasings.ts';

/** Italian words that change how a cue beside them is meant. */
export const context: Readonly<Record<ContextKind, readonly string[]>> = {
  advice: [
    '^ mai (mandare|inviare|dare|condividere|dire|fidarti|fidarsi|incontrare|pagare|cliccare)',
    'non (mandare|mandate|inviare|inviate|dare|date|condividere|condividete|cliccare|cliccate|pagare|pubblicare|incontrare|incontrate|accettare|fidarti|fidatevi|fidarsi|rispondere|rispondete) .. mai',
    'mai (mandare|inviare|dare|condividere|cliccare|pagare|fidarti|fidarsi|incontrare|pubblicare) .. (foto|dati|password|soldi|codice|codici|sconosciuti|nessuno|chi|link|indirizzo|online)',
    '(non bisogna|non si deve|non si devono|nessuno deve|nessuno dovrebbe|non dovresti|non dovete|non dovremmo|non dobbiamo|bisogna evitare) .. (mandare|inviare|dare|dire|condividere|cliccare|fidarsi|accettare|pagare|chiederti|incontrare|farsi|mantenere)',
    '^ non (mandare|mandargli|mandarle|inviare|inviargli|dare|dargli|darle|condividere|pagare|cliccare|incontrarlo|incontrarla|pubblicare|aprire|rispondergli|rispondere) (foto|soldi|niente|nulla|nessuna|nessun|la|il|i|le|dati|il tuo|la tua|link|a chi|a sconosciuti|gli sconosciuti)',
    '(state attenti|stai attenta|stai attento|fate attenzione|fai attenzione|fa attenzione|attenti a|attenta a|attento a|attenzione a|occhio a|diffida|diffidate|truffa|truffe|truffatori|phishing|consigli|consiglio|regole|regola|sicurezza in rete|sicurezza online|adescamento|cyberbullismo|prevenzione)',
    '(bloccalo|bloccala|segnalalo|segnalala|segnala e blocca|blocca e segnala|denuncialo|denunciala|segnala il|segnalate|bloccate|denunciate)',
    '(parlane|parlatene|raccontalo|chiedi aiuto|chiedete aiuto) .. (con|a|ad)',
    '(persona di fiducia|adulto di fiducia|adulto di cui|telefono azzurro|polizia postale puoi)',
  ],
  reported: [
    '(lui|lei|tizio|tizia|tipo|tipa|ragazzo|ragazza|uomo|donna|signore|cugino|cugina|amica|amico|ex|fidanzato|qualcuno|quello|quella|sconosciuto|sconosciuta|sorella|fratello|prof|compagno|compagna) (che)? (mi|le|gli|ci|vi|li)? (ha|aveva|continua a|continuava a|sta|stava) .. (detto|chiesto|scritto|mandato|minacciat*|dire|chiedere|scrivere|chiedendo|dicendo|offerto|inviato|minacciando|scrivendo|ricattat*)',
    '(mi|le|gli|ci) (ha|hanno|aveva|avevano) (anche|poi|pure|già|sempre)? (detto|chiesto|scritto|minacciat*|inviato|proposto|raccontato|ricattat*)',
    '(ha|hanno) minacciat*',
    '(lei|lui|un tipo|un tizio|uno|questo|qualcuno|gente|loro) (mi|le|gli|ci) (chiede|chiedeva|dice|diceva|scrive|scriveva|minaccia|minacciava|chiedono|dicono) .. (di|che|se|sempre|foto)',
    '(cosa|che) (dovrei|devo|posso|dobbiamo|possiamo) (dirle|dirgli|dire|rispondere|risponderle|rispondergli|fare per aiutar*)',
    '(successo|capitato|capita|succede) a (una|un) .. (amica|amico)',
    '(una|un) (mia|mio) (amica|amico) .. (ricatt*|minacc*|chiest*|ricev*)',
    '(pare che|dicono che|si dice che|a quanto pare)',
    '(le|gli) (dice|ha detto|chiede|ha chiesto|scrive|ha scritto|minaccia) .. (che|di|paga*|manda*|o|se)',
  ],
  story: [
    '(nel|del|sul|dal|al|quel|un|il|questo) (film|libro|romanzo|telegiornale|documentario|podcast|fumetto|giornale|manga|videogioco|cartone)',
    '(nella|della|sulla|quella|la|questa|una) (serie|canzone|puntata|lezione|notizia|novella|commedia|recita|fanfiction)',
    'film|canzone|testo della|puntata|puntate|episodio|netflix|trailer|documentario|telegiornale|capitolo|ritornello|strofa|stagione',
    '(il|la|un|una) (personaggio|protagonista|attore|attrice|cantante|cattivo|eroe|eroina|antagonista) (dice|diceva|chiede|ha detto|fa)',
    '(ho|hai|abbiamo) (letto|visto|sentito) (di|che|su|al|in tv|un articolo|una notizia)',
    '(canta|cantano|cantiamo)',
    '(scena|atto) #',
  ],
  play: [
    'ahah*|haha*|ahaha*|lol|lmao|xd|xdd|scherzo|scherzavo|scherzando|scherziamo|scherzetto|jaja*',
    'fifa|fortnite|minecraft|valorant|mario|kart|lobby|raid|boss|respawn|clan|loot|ranked|classificata|noob|gg|brawl|clash|gta|cod|warzone|partita|torneo|livello|dungeon',
  ],
};

/** Italian words by which a person sounds young or grown up. */
export const speaker: Readonly<Record<SpeakerKind, readonly string[]>> = {
  young: [
    '(ho|faccio|compio|quasi|ne ho|fatto|compiuto) .. #10-17 (anni|$)',
    '#10-17 (f|m|femmina|maschio|enne)',
    '(sono|faccio|vado|inizio|frequento|sto) .. (prima|seconda|terza|quarta|quinta) (media|superiore|liceo|elementare)',
    '(sono|faccio|vado|inizio|frequento) .. (medie|superiori|liceo|elementari)',
    '(mia|la mia) (mamma|madre|prof|maestra|paghetta|cameretta|scuola|classe|verifica|pagella|compagna di banco)',
    '(mio|il mio) (papà|padre|babbo|prof|liceo|compagno di banco|diario)',
    '(i miei|i genitori|mamma e papà) .. (vogliono|lasciano|sanno|dormono|tornano|sono|dicono|fanno|sgridano|controllano)',
    '(ho|avevo|fatto|studiare|faccio|domani|fare) .. (verifica|interrogazione|compiti|i compiti|versione|educazione fisica|compito in classe|ricreazione|intervallo|gita)',
    '(in punizione|mi hanno messo in punizione|tolto il telefono|registro elettronico|nota sul diario|ricreazione|catechismo|oratorio|paghetta)',
    '(a|da|dopo|prima di|finita) scuola',
  ],
  adult: [
    '(ho|io|sono) #19-69 (anni|enne|$)',
    '#19-69 (m|uomo|maschio|anni suonati)',
    '(sono|ero) .. (sposato|sposata|divorziato|divorziata|separato|separata|un uomo|un adulto|in pensione|padre di|madre di)',
    '(mia|la mia|la) (moglie|ex moglie|figlia|azienda|ditta|macchina|collega|fabbrica)',
    '(mio|il mio|i miei|mie) (marito|ex marito|figlio|figli|figlie|capo|ufficio|collega|colleghi|lavoro|furgone|appartamento|mutuo|affitto|dipendenti)',
    '(al|dal|a|per|di) (lavoro|ufficio|cantiere)',
    '(lavoro|guido|affitto) (in|per|da|come|a|la|una)',
    'alla tua età',
    '(più|molto più) (vecchio|grande) di te',
  ],
  minor: [
    '(ho|faccio|compio|ne ho|fatto|compiuto) (quasi|solo|appena|ancora)? #8-17 (anni|$|?|e|tu)',
    '#10-17 anni ($|?|e|tu|ma|f|m)',
    '#10-17 (f|m|femmina|maschio|enne) ($|?|e|tu)',
    '(sono|faccio|vado|inizio|frequento) .. (prima|seconda|terza) media',
  ],
  grown: [
    '(ho|io|sono) (quasi|solo|già|gia)? #19-69 (anni|enne|$|?|e|ma|tu)',
    '#19-69 (anni|m|uomo) ($|?|e|tu|ma)',
    'alla tua età',
    '(più|molto più|troppo) (vecchio|grande) (di|per) te',
    "l'età (è|e) .. numero",
  ],
  refuses: [
    '^ (no|nono|mai|no grazie|assolutamente no|neanche|manco) ($|non|grazie|dai|ti|mi|basta|scusa|per)',
    'non (voglio|mi va|me la sento|posso|mi piace|ho voglia|te la|ti mando|lo faccio|sono sicura|sono sicuro)',
    '(smettila|basta|smetti|finiscila) (di|con|per|ti|dai|$)',
    'lasciami .. (in pace|stare|perdere)',
    '(è|e) .. (strano|inquietante|schifo|imbarazzante)',
    'mi (mette|metti|sento|fa) .. (disagio|paura|ansia|schifo|male)',
  ],
};
