import type { Slots } from '../phrase.ts';

/** Lists of words that the German phrases share. Explicit words stand here alone, never in a sentence. */
export const slots: Slots = {
  home: 'zuhause|zu (hause|haus|haase)|haus|home|bude',
  parent:
    'eltern|mama|mami|mutti|mutter|mum|mom|mudda|muddi|papa|papi|vati|vater|dad|fatta|stiefvater|stiefmutter|stiefpapa|oma|opa|bruder|schwester|geschwister|familie|fam|leute|alten|alter|alte|erziehungsberechtigte*|betreuer*',
  parents: '(dein|die) <parent>|mama|papa|mami|papi|eltern|mutti',
  told: 'niemand|jemand|keinem|keiner|keinen|wem|einem|anderen|andern|eltern|mama|mami|mutti|mutter|mum|papa|papi|vater|familie|freund|freunden|freundin|freundinnen|bruder|schwester|lehrer|lehrerin|polizei|leuten|schule|kollegen|betreuer*|menschen|menschenseele|sau|sozialarbeiter*',
  nobody:
    'niemand|keinem|keiner|keinen|kein (mensch|menschenseele|sau|schwein)|keine (menschenseele|sau|seele)',
  app: 'snap|snapchat|sc|telegram|telegramm|tele|tg|whatsapp|whatsap|whats|wa|wapp|whatsi|insta|instagram|ig|signal|discord|dc|disc|kik|skype|viber|threema|wickr|facetime|messenger|teleguard|zangi|teams|zoom|wechat|imessage|wire|line|simplex|element|tellonym|yubo|session|telegrm|tlgrm',
  send: 'schick|send|zeig|gib|mach|film|filme|filmen|knips|knipse|knipsen|snap|snappe|snappen|snappst|post|posten|fotografier|fotografiere|hochladen|schiess|schiesse|aufnehmen|abfotografier*|drehen|dreh',
  get: 'haben|habn|sehen|sehn|bekommen|kriegen|kriegn|bekomm|krieg|anschauen|ansehen|anschaun|schauen|gucken',
  photo:
    'bild|bilder|bildchen|bildli|pic|pics|pix|foto|fotos|föteli|selfie|selfies|video|videos|vid|vids|clip|clips|filmchen|aufnahme|aufnahmen|spiegelselfie|spiegelbild|bettselfie|livebild|ganzkörperbild*|ganzkörperfoto*|ganzkörperselfie|snap|snaps|schnappschuss',
  'private-photo':
    'nude|nudes|nudez|nacktbild*|nacktfoto*|nacktpic*|nacktvideo*|nacktselfie*|nacktaufnahme*|unterwäschebild*|unterwäschefoto*|bikinibild*|bikinifoto*|bikinipic*|intimbild*|dickpic*|dick pic|<private-word> .. <photo>|<photo> .. <private-word>',
  'private-place':
    'bett|dusche|duschen|duscht|badewanne|bad|badezimmer|bauch|haut|zimmer|pyjama|schlafanzug|spiegel',
  'private-word':
    'nackt|nackte|nackten|nackter|nacktes|nackig|nackert|unbekleidet|ausgezogen|oben ohne|halbnackt*|freizügig*|aufreizend*|unterwäsche|unterhose|höschen|tanga|bh|slip|bikini|badeanzug|dessous|boxershorts|boxer|körper|body|brust|brüste|po|hintern|popo|arsch|sexy|heiß|heiße|heißes|heißer|intim*|versaut*|schmutzig*|spicy|dirty|leicht bekleidet|wenig an|pikant*|erotisch*|untenrum|obenrum',
  clothes:
    'bh|shirt|t-shirt|tshirt|oberteil|hose|höschen|unterhose|unterwäsche|pulli|pullover|hoodie|jacke|kleidung|klamotten|sachen|top|bluse|kleid|rock|decke|handtuch|slip|boxer|boxershorts|was an|etwas an|leggins|leggings|gewand|leiberl|leibchen|socken',
  'private-body':
    'penis|schwanz|titten|brüste|busen|möpse|vagina|muschi|scheide|nippel|brustwarzen|hoden|eier|oberweite|intimbereich|schamhaare|latte|ständer|steifen',
  'sexual-word':
    'sex|sexuell|sexuelle|sexueller|sexuelles|sexeln|orgasmus|porno|pornos|wichsen|wichs|wixen|wixxen|selbstbefriedigung|selbstbefriedigen|masturbier*|sexting|sexten|camsex|telefonsex|cybersex|erotik|fetisch|fetische|kink|horny|spitz|rallig|entjungfer*|jungfräulich|jungfräulichkeit|kondom|kondome|dreier|blowjob|vorspiel|versaut|versaute|versautes|versauten|schweinkram|rumfummeln|fummeln',
  'sexual-act':
    'küssen|knutschen|berühren|anfassen|streicheln|ausziehen|spüren|lecken|vernaschen|vögeln|ficken|bumsen|poppen|verführen|entjungfern|befummeln|flachlegen|nehmen im bett|im bett haben|nackt sehen',
  money:
    'geld|kohle|knete|cash|euro|euros|euronen|franken|stutz|chf|€|¤|moneten|patte|taschengeld|para|schotter|guthaben|robux|vbucks|v-bucks|v bucks|nitro|gutschein|gutscheine|gutscheincode|paysafe*|psc|scheine|hunni|fuffi|zwanni|zwanziger|fünfziger|hunderter|skins|paypal|tg|batzen|krypto',
  gift: 'handy|iphone|smartphone|ipad|tablet|laptop|pc|computer|konsole|playstation|ps5|xbox|switch|klamotten|schuhe|sneaker|geschenk|geschenke|kette|ring|schmuck|tasche|handtasche|make-up|makeup|schminke|skin|skins|battlepass|battle pass|vape|vapes|kleid|uhr|kopfhörer|airpods|spiel|game|karte|karten|ticket|tickets|kamera|webcam|parfum|parfüm|blumen|unterwäsche|outfit|jordans|nikes|tn|moped|roller',
  buy: 'kauf|schenk|schenke|besorg|besorge|hol|bestell|bestelle|spendier|spendiere|organisier|organisiere|gönn|gönne|finanzier|finanziere|zahl|bezahl|schenken|besorgen|bestellen|spendieren|finanzieren',
  drug: 'alk|alkohol|bier|bierchen|vodka|wodka|vape|vapes|kippe|kippen|zigaretten|zigarette|gras|weed|elfbar*|snus|wein|schnaps|jägermeister|lachgas|joint|joints|tschick|zigis|dope|ot',
  'pay-app':
    'paypal|twint|revolut|konto|kontonummer|iban|bankkonto|klarna|n26|western union|cashapp',
  card: 'gutschein|gutscheine|gutscheinkarte*|gutscheincode*|guthabenkarte*|guthaben|paysafe*|psc|geschenkkarte*|geschenkcode*|steamkarte*|itunes*|googleplay*|(steam|google|play|apple|itunes|amazon|xbox|psn) (karte|karten|gutschein*|code|codes|guthaben*)',
  coin: 'bitcoin|bitcoins|btc|krypto|crypto|ethereum|usdt|paysafe*|psc',
  pay: 'zahl|bezahl|überweis|blech|blechst|latz',
  credential:
    'passwort|pin|tan|login|logindaten|anmeldedaten|zugangsdaten|zugang|accountdaten|logininfos|otp|passcode|einmalcode|entsperrcode',
  code: 'code|codes|zahlencode|bestätigungscode*|sicherheitscode*|verifizierungscode*|anmeldecode*|logincode*|prüfcode|freischaltcode|smscode|wiederherstellungscode*|backupcode*|einmalcode*|otp|tan|ziffern|zahlenkombi|2fa|qr|qrcode',
  account:
    'account|konto|profil|insta|instagram|snap|snapchat|tiktok|discord|roblox|steam|email|mail|mailkonto|youtube|yt',
  platform:
    'instagram|insta|snapchat|snap|tiktok|discord|facebook|meta|roblox|whatsapp|twitter|x|youtube|steam|telegram|apple|google|microsoft|epic|epicgames|playstation|twitch|paypal',
  adult:
    'mann|männer|männern|typ|typen|kunde|kunden|kumpel|kumpels|bekannter|bekannten|kollege|kollegen|freier|herr|leute|jungs|gast|gäste|interessent*',
  everyone:
    'allen|jedem|(an|in|auf|bei|unter|für|vor) .. (alle|jeden|dein|freunde|freunden|klasse|klassengruppe|klassenchat|schule|familie|follower|followern|insta|story|kontakte|kontakten|internet|netz|öffentlichkeit|gruppe|tiktok|pornoseite*|seiten|status|eltern|lehrer)|dein ganzen? (freund|freunde|freunden|freundin|freundinnen|eltern|familie|mutter|mama|vater|papa|klasse|schule|followern|follower|kontakte|kontakten|lehrer|lehrern|leuten|bruder|schwester|kollegen|bekannten|umfeld)|(der|die) ganzen? (klasse|schule|welt|familie|stadt|dorf)|ins (netz|internet)|online|öffentlich|überall|überallhin|rum|viral|hoch',
  'leak-me':
    'poste|post|leake|leak|veröffentliche|veröffentlich|verbreite|verbreit|verschicke|verschick|expose|droppe|publizier|publiziere',
  'leak-all':
    'posten|leaken|geleakt|gepostet|veröffentlichen|veröffentlicht|verbreiten|verbreitet|verschicken|verschickt|exposen|exposed|hochladen|hochgeladen|rumschicken|rumgeschickt|weiterschicken|rumzeigen|reinstellen|onlinestellen|raushauen|publizieren|durchsickern',
  'show-me':
    'schick|send|zeig|teil|stell|lade|lad|leite|gib|hau|sag|erzähl|stells|lads|zeigs|schicks',
  material:
    'bild|bilder|foto|fotos|video|videos|vid|pics|pic|nude*|nackt*|screenshot|screenshots|screens|chat|chats|chatverlauf|chatverläufe|verlauf|aufnahme|aufnahmen|dateien|nachrichten|material|sachen|zeug',
  lovely:
    'hübsch*|süß|süße|süßer|süßes|süßen|süßeste|süßester|süßesten|wunderschön*|schönes|schönste|schönster|schönsten|bildhübsch|sexy|heiß|hot|geil|scharf|niedlich|fesch|urhübsch|ursüß|urfesch|knuffig|attraktiv|traumhaft|perfekt|cute|putzig|zuckersüß|hammer|zum anbeißen|gutaussehend|gut aussehend|umwerfend|bezaubernd|atemberaubend|bildschön|makellos|göttlich|unwiderstehlich|einzigartig|verführerisch|mega hübsch|wunderhübsch|zauberhaft|strahlend|goldig|liab|hinreißend|anziehend|charmant|elegant|herzig|schnuckelig|schnuggelig|nice|nett',
  'sweet-name':
    'süße|süßer|süßi|schatz|schatzi|schätzchen|schatzli|baby|babe|bby|prinzessin|engel|engelchen|hase|hasi|häschen|maus|mausi|mäuschen|liebling|herzchen|kleine|kleiner|hübsche|hübscher|schöne|schöner|schnucki|sonnenschein|queen|king|zuckerpuppe|püppi|bärchen|traumfrau|traummann|zaubermaus|spatzl|schnecke',
  special:
    'besonders|besonderes|besondere|besonderer|einzigartig|einzigartiges|anders|speziell|wie du|wie dich|magisches',
  girl: 'mädchen|mädels|mädel|madl|meitli|jungs|junge|jungen|bub|buben|boys|girls|leute|teenies|teens|kids|frauen|männer|freundinnen|freunde|kinder',
  teens: '#10-17|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn',
  cam: 'cam|kamera|webcam|cams|video|frontkamera|handykamera|kameras|camera',
  videocall:
    'videocall|videocallen|videochat|videochatten|videoanruf|videotelefonieren|videotelefonie|video (call|chat|chatten|anruf|telefonieren|telen|callen)|facetime|facetimen|skypen|skype|camen|cammen|cam2cam|c2c|vc|ft|zoomen|livechat|callen|video tele',
  sleep:
    'schläfst|einschläfst|schlafen|pennst|pennen|einschlafen|schlaf|pennt|schläft|schloofsch|schlofst',
  harm: 'ritz|schneid|verletz|verbrenn|verbrenne|schlag|brenn|blut|blute|weh|umbringen',
  sad: 'traurig|einsam|unglücklich|niedergeschlagen|bedrückt|deprimiert|depri|depressiv|down|verletzt|am boden|fertig|leer|allein gelassen|ungeliebt|unverstanden|verloren|mies|schlecht|kaputt|nachdenklich|verzweifelt|überfordert|wertlos|unwohl|ausgeschlossen',
  talked:
    'gesagt|erzählt|verraten|gezeigt|gepetzt|verplappert|geredet|gesprochen|gequatscht|weitererzählt|weitergesagt',
  'app-or-chat':
    'handy|chats|nachrichten|whatsapp|chatverlauf|laptop|pc|tablet|bildschirm|dms|verlauf',
  gone: 'schlafen|schläft|weg|allein|bett|pennen|pennt|fort|raus|ausm haus|aus dem haus|arbeiten|arbeit|einkaufen|unterwegs|gegangen|eingeschlafen',
  tell: 'sag|erzähl|verrat|zeig|weitersagst|weitersagen|weitererzählen|weitererzählst|petzen|petz|petzt|petzst|ausplaudern|erwähn|erwähne|erwähnst|quatsch',
};
