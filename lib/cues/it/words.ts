import type { Slots } from '../phrase.ts';

/** Lists of words that the Italian phrases share. Explicit words stand here alone, never in a sentence. */
export const slots: Slots = {
  please:
    'per favore|perfavore|per piacere|pf|xf|pls|plz|plis|please|ti prego|tiprego|dai|daii|eddai',
  or: 'o|oppure|altrimenti|senno|se no|sinno',
  now: 'adesso|ora|subito|stasera|stanotte|oggi|immediatamente|in questo momento|al momento|mo|rn|adesso adesso|proprio ora',
  have: 'hai|ai|avresti|tieni|ci hai|chai|possiedi|avete',
  alone:
    'sola|solo|da sola|da solo|sola soletta|solo soletto|tutta sola|tutto solo|soletta|soletto|sola sola|solo solo',
  pretty:
    'bella|bello|bellissima|bellissimo|bellina|bellino|carina|carino|carinissima|carinissimo|stupenda|stupendo|splendida|splendido|meravigliosa|meraviglioso|figa|figo|fighissima|fighissimo|gnocca|gnocco|attraente|sexy|hot|dolce|dolcissima|dolcissimo|perfetta|perfetto|adorabile|affascinante|incantevole|favolosa|favoloso|strepitosa|strepitoso|bona|bono|bonissima|bonissimo|bonazza|bonazzo|unica|unico|magnifica|magnifico|tenera|tenero|una favola|una bomba|un angelo|una dea|un sogno|uno spettacolo|uno schianto|seducente|mozzafiato',
  'sweet-name':
    'amore|amo|amò|amorino|tesoro|tesò|teso|cucciola|cucciolo|cuccioletta|piccola|piccolo|piccolina|piccolino|principessa|principe|principino|angelo|angioletto|stella|stellina|bimba|bimbo|bambina|bambino|bellezza|gioia|cuore|cuoricino|bambola|bambolina|dolcezza|baby|babe|bae|bb|patata|zuccherino|fragolina|cicci|tesorino|gattina|bellissima|bellissimo|splendore|sexy',
  parent:
    'genitori|mamma|mami|madre|papà|papi|padre|babbo|patrigno|matrigna|fratello|sorella|famiglia|vecchi|nonna|nonni|zia|compagno di tua madre',
  parents:
    'tua madre|tua mamma|tua mami|la tua mamma|tua sorella|tua nonna|tua zia|tuo padre|tuo papà|il tuo papà|tuo babbo|tuo fratello|tuoi genitori|i tuoi|tuoi|i genitori|genitori|i tuoi vecchi|mamma e papà|la tua famiglia|tua famiglia|la mamma|il papà|mamma|papà|i vecchi|a casa|quelli di casa',
  'told-adults':
    'tuoi|genitori|mamma|mami|madre|papà|papi|padre|babbo|famiglia|prof|professore|professoressa|maestra|maestro|insegnante|insegnanti|polizia|carabinieri|sbirri|adulti|adulto|grandi|psicologa|psicologo|allenatore|mister|preside|educatore|educatrice|catechista',
  friend:
    'amica|amico|amiche|amici|amichetta|amichetto|amichette|amichetti|migliore amica|migliore amico|migliori amiche|migliori amici|bff|bestie|compagna|compagno|compagne|compagni|compagnetta|cugina|cugino|cuginetta|cuginetto|comitiva',
  sibling:
    'sorellina|fratellino|sorelline|fratellini|sorella|sorelle|fratello|fratelli|cuginetta|cuginetto|cuginette|cuginetti',
  app: 'snap|snapchat|snappy|sc|telegram|tele|tlg|tg|whatsapp|whatsap|watsapp|whazzup|whats|wazzap|wapp|wzp|wapp|wp|wa|insta|instagram|ig|signal|discord|ds|skype|kik|viber|messenger|session|wickr|facetime|zangi|threema|wire|imo|line|fb|facebook|tiktok|ask|dm|direct',
  platform:
    'instagram|insta|ig|snapchat|snap|tiktok|tik tok|discord|facebook|meta|roblox|whatsapp|twitter|youtube|steam|telegram|apple|google|microsoft|epic|playstation|twitch|netflix|fortnite|bereal',
  'send-me':
    'mandami|mandamela|mandamelo|mandamele|mandameli|mandamene|mi mandi|mandarmi|mandarmela|mandarmelo|mandarmele|mandarmene|inviami|inviamela|inviamelo|inviamene|mi invii|inviarmi|passami|passamela|passamene|mi passi|passarmi|girami|giramela|giramelo|mi giri|girarmi|mostrami|mostramela|mostramelo|mi mostri|mostrarmi|fammi|mi fai|farmi|fammene|fammela|fammelo|fammi vedere|mi fai vedere|farmi vedere|fammi avere|dammi|mi dai|darmi|mandaci|inviaci|snappami|mi snappi|regalami|mi regali|condividi|scattami|mi scatti|mandamii|inoltrami|mi inoltri|facci',
  send: '<send-me>|manda|mandi|mandare|mandala|mandalo|mandale|mandane|mandate|mandaci|invia|invii|inviare|inviane|inviala|passa|passi|gira|giri|mostra|mostri|mostrare|fai|fatti|farti|ti fai|fare|scatta|scattati|scattane|ti scatti|scattarti|posta|posti|registra|registrati|filma|filmati|riprenditi|fai vedere|vorrei|voglio|vedere|avere|ricevere|vederti|riprendi|fatevi',
  photo:
    'foto|fotina|fotine|fotuccia|fotografia|fotografie|pic|pics|piccs|selfie|selfi|selfies|video|videino|videini|videuccio|videi|vid|filmato|filmati|filmatino|filmini|clip|immagine|immagini|snap|scatto|scatti|autoscatto|fotografie|vocale in cam',
  'private-photo':
    'nude|nudes|nudini|nudes tue|nudino|foto hot|<private-word> .. <photo>|<photo> .. <private-word>|<send-one> senza <clothes>',
  'send-one': 'una|uno|un|na|qualcuna|qualcosa|altra',
  clothes:
    'maglia|maglietta|felpa|vestiti|vestito|reggiseno|reggi|niente|nulla|pantaloni|pantaloncini|mutande|mutandine|intimo|canotta|top|camicia|gonna|slip|boxer|calze|calzini|pigiama|indumenti|costume|addosso|accappatoio|asciugamano|abiti|roba',
  'private-word':
    'nuda|nudo|nude|nudi|mezza nuda|mezzo nudo|seminuda|seminudo|intima|intime|intimo|hot|sexy|spinta|spinte|spinto|spinti|piccante|piccanti|piccantina|osé|audace|audaci|provocante|provocanti|sensuale|sensuali|privata|private|privato|privati|privatissima|esplicita|esplicite|espliciti|zozza|zozze|zozzo|porca|porche|porcella|sporca|sporche|sporchina|svestita|svestito|spogliata|spogliato|scoperta|scoperto|scollata|erotica|erotiche|erotico|hard|bollente|bollenti|audaci|birichina|birichine|maliziosa|maliziose|in (mutande|mutandine|reggiseno|costume|bikini|intimo|lingerie|slip|boxer|perizoma|tanga|asciugamano|accappatoio|doccia|topless|body|vasca|bagno)|sotto la doccia|dopo la doccia|a petto nudo|senza <clothes>|<body>|<body-private>|del tuo corpo|tutta intera|speciale|speciali|particolare|particolari',
  body: 'corpo|corpicino|fisico|fisichino|gambe|cosce|pancia|pancina|addominali|petto|seno|sedere|sederino|culetto|lato b|fondoschiena|schiena nuda|scollatura|décolleté|forme|curve|piedi|piedini|pelle',
  'body-private':
    'tette|tettine|tetta|culo|culetto|chiappe|pisello|pisellino|cazzetto|capezzoli|capezzolo|vagina|pene|genitali|clitoride|erezione|parti intime|parti basse|passera|passerina|fighetta|farfallina',
  'sexual-word':
    'arrapata|arrapato|arrapante|verginità|scopare|scopato|scopata|scopi|scopiamo|scoperei|trombare|trombato|trombata|trombiamo|trombamic*|pompino|pompini|sesso|sessuale|sessuali|orgasmo|orgasmi|masturb*|porno|pornhub|preservativo|preservativi|ditalino|erotico|erotica|sexting|sextare|limonare|limonata con|pomiciare|onlyfans|cybersex|orale|palpare|palpato|segarti|seghe|squirt|camgirl|fetish|feticismo|chiavare|ciucciare|leccare|sborr*|arrapi|ecciti',
  'touch-you':
    'toccarti|accarezzarti|leccarti|scoparti|spogliarti|baciarti (ovunque|tutta|tutto|il collo|sul collo|dappertutto|in mezzo)|palparti|morderti|sculacciarti|strusciarmi|fare l amore con te|fare sesso con te|possederti|sbatterti|farti godere|farti venire|farti mia|massaggiarti|sentirti gemere|farti cose|farti di tutto|prenderti da',
  'touch-self':
    'tocchi|masturbi|fai i ditalini|seghi|stai toccando|tocchi mai|sei mai toccat*|sei toccat*|tocchi pensando|sditalini',
  aroused:
    'arrapata|arrapato|bagnata|in calore|porca|porco|porcellina|maiala|troietta|vogliosa|voglioso',
  experienced:
    'fatto (qualcosa|sesso|l amore|cose|quelle cose|quella cosa|certe cose|la prima volta|esperienze|esperienza|l esperienza)|avuto (esperienze|rapporti|un rapporto|un orgasmo)|scopato|trombato|toccat*|limonato con|baciato con la lingua|visto (un ragazzo|una ragazza|un uomo) nud*|provato (qualcosa|a (toccar*|farlo))|dormito con (un|una)|segato|masturb*|pomiciato|baciato qualcuno in',
  'please-you':
    'provare piacere|godere|venire|impazzire a letto|diventare donna|diventare uomo|sentire donna|perdere la verginità',
  casual:
    'scopamic*|trombamic*|amici di letto|sesso telefonico|sexting|cybersex|una botta|botta e via|fare sexting|camporella',
  money:
    'soldi|soldini|soldoni|soldo|euro|eur|euri|euroni|¤|contanti|grana|cash|money|bonifico|ricarica|ricariche|ricarichina|denaro|paghetta|postepay|poste pay|paypal|satispay|bitcoin|btc|crypto|cripto|# e|robux|vbucks|v-bucks|v bucks|bucks|nitro|gemme|skin|skins|crediti|uc|pavos|buono|buoni|gift card|giftcard|carta regalo|carte regalo|abbonamento|mancia|banconota|bigliettone|cinquantone|cinquanta|cento|mille|verdoni',
  'pay-app':
    'postepay|poste pay|paypal|pay pal|satispay|revolut|hype|iban|n26|buddybank|bancomat pay|cashapp|carta prepagata|coordinate|conto|numero (di)? carta|numero della carta|tinaba|skrill|wallet|portafoglio crypto',
  gift: 'telefono|telefonino|iphone|cellulare|smartphone|ipad|tablet|pc|computer|portatile|vestiti|vestito|vestitino|scarpe|sneakers|jordan|nike|borsa|borsetta|regalo|regali|regalino|regalini|collana|anello|braccialetto|gioielli|trucchi|profumo|skin|skins|svapo|puff|console|play|playstation|ps5|xbox|switch|gioco|giochi|cuffie|airpods|felpa|orologio|cena|biglietti|concerto|lingerie|intimo|completino|costume|motorino|monopattino|pass|battle pass|cose belle|peluche|fiori|reggiseno|webcam|microfono|tastiera|maglia|occhiali',
  meet: 'vediamoci|incontriamoci|becchiamoci|troviamoci|usciamo|vederci|incontrarci|beccarci|trovarci|vedersi|incontrarsi|vederti|incontrarti|beccarti|conoscerti|vedermi|incontrarmi|conoscermi|conoscerci|conosciamoci|uscire|uscirci|uscita|appuntamento|ci vediamo|ci incontriamo|ci becchiamo|ci troviamo|ci possiamo vedere|raggiungermi|raggiungimi|ritrovarci|vieni da me|venire da me',
  password:
    'password|pass|credenziali|codice di accesso|codice d accesso|parola d ordine|passcode|pin|login|dati di accesso|dati d accesso|chiave di accesso',
  code: 'codice|codici|codicino|otp|sms|qr|qrcode|numeretto',
  'code-kind':
    'verifica|conferma|sicurezza|accesso|autenticazione|recupero|backup|ripristino|attivazione|#4-8 cifre|sei cifre|cifre|numeri|otp|2fa|arrivato|ricevuto|arriva|arriverà|arrivera|arrivano|mandano|mandato|inviato|inviano|via sms|sms|sul telefono|sul cellulare|per messaggio|per sms|via mail|whatsapp|instagram|insta|ig|snap|snapchat|tiktok|telegram|google|facebook|discord|epic|account|profilo|monouso',
  spread:
    'mando|mando tutto|manderò|mandiamo|manderemo|mandare|mandarle|mandarlo|mandarla|mandarli|pubblico|pubblicherò|pubblichiamo|pubblicheremo|pubblicare|pubblicarle|pubblicarlo|posto|posterò|postiamo|postare|postarle|postarlo|condivido|condividerò|condividiamo|condividere|inoltro|inoltrerò|inoltriamo|inoltrare|invio|invierò|inviamo|invieremo|inviare|inviarle|inviarlo|giro|girerò|girarlo|girarle|diffondo|diffonderò|diffondiamo|diffonderemo|diffondere|diffonderle|diffonderlo|carico|caricherò|metto|metterò|mettiamo|metteremo|mostro|mostrerò|mostriamo|faccio vedere|farò vedere|facciamo vedere|faremo vedere|faccio girare|farò girare|facciamo girare|faremo girare|sputtano|sputtanerò|spammo|spammerò|leakko|leako|leakerò|leakkare|divulgo|divulgherò|rendo pubblico|rendo pubbliche|rendo pubblica|spiattello|mandarle in giro|mando in giro|manderò in giro|metto in giro|faccio uscire|farò uscire|finisce|finiscono|finiranno|finirà|arriva|arriverà|arriveranno|esce|escono|usciranno|pubblicate|svelo|dico|dirò|racconto|racconterò',
  audience:
    'tutti|tutte|a tutti|tuoi|tua|tuo|amici|amiche|follower|followers|seguaci|contatti|famiglia|genitori|scuola|classe|prof|preside|internet|online|ovunque|rete|social|insta|instagram|ig|facebook|tiktok|telegram|telegramm|gruppo|gruppi|storie|storia|parenti|compagni|compagne|liceo|paese|squadra|tua madre|tuo padre|mamma|papà|ragazza|ragazzo|fidanzata|fidanzato|mezzo mondo|chi conosci|siti|sito|web|giro|rubrica|città|siti porno|pornhub',
};

/** Other spellings, as people type them. */
export const aliases: Readonly<Record<string, string>> = {
  non: 'nn|nnn|nun|nom',
  che: 'ke|k|cje|xhe',
  per: 'x',
  perche: 'xke|xk|xche|perke|pk|pke|prke|xkeee',
  con: 'cn|kon',
  come: 'cm|kome|cme',
  quando: 'qnd|qndo|quandi|qundo',
  quanto: 'qnto|quant',
  quanti: 'qnti',
  questo: 'qst|qsto|kuesto',
  questa: 'qsta|kuesta',
  quello: 'qll|qllo',
  quella: 'qlla',
  qualcuno: 'qlcn|qlc1|qlcuno|qualc1|qlkn|qualcuna',
  qualcosa: 'qlcs|qlcosa|qlks|qualks|qualcs|qualkosa|qalcosa',
  tutto: 'tt|ttt|tto|tutt',
  tutti: 'tti|ttti',
  niente: 'nnt|nient|nnte',
  nessuno: 'nex|nssn|nes1|nexuno|nexsuno|nessun1',
  sono: 'sn|sno',
  sei: '6|ssei',
  dove: 'dv|dov|ndo',
  dopo: 'dp|dpo',
  domani: 'dmn|dmani',
  adesso: 'ades|adex|adexo|adeso',
  cosa: 'cs|kosa|csa|cossa',
  chi: 'ki',
  ci: 'c',
  di: 'd',
  mi: 'm',
  ti: 't',
  anche: 'anke|ank',
  messaggio: 'msg|mex|messagio|mssg|mess|mesaggio',
  messaggi: 'messagi|msgs|mesaggi',
  telefono: 'tel|telef|telefo|tlf',
  cellulare: 'cell|cel|cellu',
  numero: 'num|nr|nmr|numer',
  prima: 'prm',
  grazie: 'grz',
  scuola: 'skuola|squola|scuo',
  foto: 'photo|fotto|fotho',
  bellissima: 'belissima|bellisima|bllissima|bellissma|bellixima',
  bellissimo: 'belissimo|bellisimo|bllissimo|bellixximo',
  password: 'psw|psswd|pswd|passw|pw|pwd|passuord|pasword|passwd',
  account: 'acount|acc|accaunt|accaut|accoun|accont',
  sempre: 'smpr|sempr|semp',
  mandami: 'mndmi|mandm|mandani|manadmi',
  manda: 'mnd|mnda',
  dimmi: 'dimm|dmm',
  segreto: 'segretto|sgreto|segr|segretino|segretuccio',
  qui: 'qua|qi',
  genitori: 'genit|genitor|genitorii',
  ragazza: 'rgz|ragaza|rgza',
  ragazzo: 'rgzo|ragazo',
  amica: 'amika',
  amico: 'amiko',
  subito: 'sbt|subitoo',
  nudes: 'nudess|nudez|nuds|nudies|noods|nuudes',
  voglio: 'vojo|vgl|vojjo|voio',
  bene: 'bn|ben',
  amore: 'amoree|amr|amour',
  stasera: 'stsera|staser',
  poi: 'poj',
  scrivimi: 'scrvimi|scrivmi',
  indirizzo: 'indirizo|indirizz',
  posizione: 'posizion|posiz',
  rispondi: 'risp|rispo',
  aggiungimi: 'aggiungim|agg|aggiungimii',
  polizia: 'pula',
  ricarica: 'riccarica',
  videochiamata: 'videocall|videochiamat|vchiamata|videochat|videochiamatina|videokiamata',
  chiamami: 'kiamami|chiamm',
  chiamata: 'kiamata',
  comunque: 'cmq|cmnq|cmqe',
  cancella: 'canc|cancela|cancll|kancella',
};

/** So frequent that a phrase is not looked for by them. */
export const common =
  'di a da in con su per tra fra il lo la i gli le l un uno una e o ma se che chi cui non si ci mi ti vi ne lui lei loro io tu noi voi me te è sei sono ho hai ha ai al alla alle ai del della dei delle dal nel nella sul sulla come dove quando quanto cosa perche anche più molto poco tutto tutti qui ora adesso oggi poi già mai sempre solo bene va fai fare fa faccio fatto vuoi voglio puoi posso deve devi questo questa quello quella mio mia tuo tua tuoi tue suo sua essere stato era no dai ok ciao ?';
