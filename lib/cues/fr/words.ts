import type { Slots } from '../phrase.ts';

/**
 * Lists of words that the French phrases share. Explicit words stand here alone, never in a sentence.
 * Forms without their apostrophe ("tes", "jai") stand beside those with it, since half of all chats drop it.
 */
export const slots: Slots = {
  'you-are':
    "t'es|tes|t|te|tu es|tu est|tu et|t'est|t'étais|tétais|vous êtes|êtes vous|es tu|est tu|tu serais|t'es tu",
  'you-have':
    "t'as|tas|ta|t'a|t|tu as|tu a|as tu|a tu|t'aurais|taurais|tu aurais|t'avais|tavais|vous avez|avez vous|t'en as|ten as|t'as tu",
  'i-am': "je suis|j suis|jsuis|chuis|chui|jsui|je sui|suis|j'suis|j'sui",
  'i-have': "j'ai|jai|g|j'é|j'avais|on a|gt",
  'i-you':
    "je te|j te|jte|jt|je t|je vous|(je|j|jvais|jva|jvai|jvas|jpeux|jveux|vais|peux|pourrais|veux|on|va|va|on va|on peut|m'as) (te|t|vous)|on te|on t",
  'what-is':
    "c'est quoi|cest quoi|c quoi|ces quoi|se quoi|quel est|c'est|cest|quoi|dis moi|dit moi",
  now: '(là|la) ($|toi|tout de suite|dans|chez|bb|bébé)|maintenant|en ce moment|actuellement|rn',
  please:
    "stp|svp|steup|stpp|stplait|steuplait|steplait|s'il te plait|s il te plait|sil te plait|s'il vous plait|sil vous plait|svp|steuple|siteplait|stpl|pls|plz|plait|pitié|allez",
  very: 'trop|tellement|si|vraiment|super|grave|hyper|carrément|tres|ultra|vachement|bien|ben|full|assez|tlm|juste|la plus|le plus|une|un',
  pretty:
    'belle|beau|bo|bg|bgette|mignonne|canon|jolie|sublime|magnifique|magnifik|charmante|charmant|craquante|craquant|adorable|parfaite|parfait|sexy|sexi|fraiche|choupinette|ravissante|ravissant|splendide|attirante|attirant|séduisante|séduisant|bombe|beau gosse|beaugosse|bogosse|belle gosse|hot|cute|irrésistible|ange|princesse|reine|déesse|exceptionnelle|exceptionnel|parfaitement belle',
  'sweet-name':
    'bébé|bb|beb|ma belle|ma puce|mon coeur|mon coe|coeur|chérie|chéri|mon ange|ma princesse|princesse|mon amour|ma reine|mon chou|poupée|mon trésor|ma beauté|beau gosse|bogosse|ma jolie|mon prince|chaton|ma vie|bello|bella|mi amor|mon petit coeur|mon bb|ma chou|bichette|ptit coeur|mon minou|mon lapin|mon roi|mon sucre',
  'of-adults':
    'parents|rents|darons|daron|daronne|reum|reup|renps|mère|père|maman|papa|mom|famille|vieux|beau père|belle mère|frère|soeur|reuf|reus|coloc|tuteur',
  parents:
    '(tes|vos|ta|ton|votre) (<of-adults>)|(les|tes) (parents|darons|rents)|ils|ta (petite|grande) soeur|ton (petit|grand) frère',
  'told-adults':
    '(tes|ta|ton|vos|votre) (<of-adults>)|(un|une|des) (adulte|adultes|prof)|(la|les|aux|à la) (police|flics|keufs|gendarmes|parents)',
  app: 'snap|insta|telegram|whatsapp|signal|discord|messenger|skype|kik|viber|facetime|wickr|session|tiktok|threema|imo|zangi|omegle|msn|wire|teleguard|potato',
  phone:
    'tel|téléphone|telephone|portable|phone|cell|cellulaire|natel|gsm|iphone|écran|ordi|pc|tablette|messages|message|conv|convo|convs|conversation|conversations|dm|dms|mp|snap|insta|historique|texto|textos|sms|messagerie|discussion|discussions|whatsapp|téléphones',
  send: 'envoie|menvoie|tenvoie|envoyer|menvoyer|envoyez|enverrais|enverras|passe|passer|file|filer|montre|montrer|balance|balancer|donne|donner|partage|fais|fait|faire|fé|prends|prend|prendre|transfère|snap|lâche|drop|veux|voudrais|aimerais|voir|filme|enregistre|échange|vois|reçois|revoir|besoin|montrerais|mate',
  photo:
    'photo|pic|pics|pix|picture|image|images|selfie|selfies|video|clip|snap|snaps|cliché|clichés|tophs|vocal|screen|polaroid',
  'own-photo': 'photo|pic|pics|selfie|selfies|video|nude|snap|image|images|vid',
  'bare-word':
    'nu|nue|nus|nues|torse nu|à poil|dénudée|dénudé|déshabillée|déshabillé|topless|seins|nichons|boobs|fesses|boule|cul|sous vêtements|sous vetement|lingerie|culotte|string|soutif|soutien gorge|boxer|caleçon|slip|maillot|bikini|corps|body|formes|intime|intimes|hot|sexy|coquine|coquines|coquin|osée|osées|chaude|chaudes|sale|dirty|privée|privées|spéciale|spéciales|abdos|ventre|poitrine|jambes|décolleté|douche|bain|serviette|lit|en bas|le bas|là dessous|sans rien|sans (haut|tshirt|t shirt|pull|sweat|vêtements|fringues|habits|chandail|hoodie|culotte|soutif|soutien gorge|pantalon|short|sous vêtements|linge|ton)',
  'private-photo': 'nude|dickpic|dickpics|<photo> ..4 <bare-word>',
  clothes:
    'haut|tshirt|t shirt|soutif|soutien gorge|culotte|pantalon|robe|jupe|chemise|short|vêtements|vetement|fringues|habits|hoodie|débardeur|boxer|caleçon|pyjama|pyj|legging|jean|linge|chandail|slip|string|maillot|brassière',
  'body-private':
    'seins|nichons|boobs|teub|bite|pénis|zizi|zboub|chatte|foufoune|vagin|clito|tétons|fesses|couilles|boules|parties intimes|sexe|poitrine|entrejambe',
  'sexual-word':
    'sexuel|sexuelle|sexuels|sexuelles|sexuellement|porno|pornos|porn|pornhub|masturb*|branlette|branler|fellation|sodom*|orgasme|orgasmes|jouir|bander|ejac*|sextape|capote|capotes|préservatif*|érotique|érotiques|coquine|cochonne|libertin*|bdsm|fétich*|sperme|dépucel*|horny|cul nu|sextos|sexto|sexting|sexcam|partouze|levrette|doigter|soutif|kamasutra',
  amount:
    '# (¤|euro|euros|eur|e|balles|boules|dollars|dollar|piasses|piastres|francs|chf|k|billets)|¤ #',
  'money-word':
    'argent|thune|thunes|tune|fric|oseille|moula|maille|biff|flouze|cash|pognon|euros|du blé|pepettes|largent|dargent|piasses|(des|les|de|tes|nos) sous',
  money: '<amount>|<money-word>',
  goods:
    'robux|vbucks|v bucks|vbuck|nitro|skin|skins|gems|points fifa|fifa points|cp|carte cadeau|cartes cadeaux|recharge|abonnés|followers|battle pass|passe de combat',
  gift: 'tel|téléphone|iphone|ipad|ordi|pc|vêtements|chaussures|baskets|cadeau|cadeaux|collier|bague|bijou|bijoux|sac|maquillage|skin|skins|puff|puffs|vape|voiture|robe|lingerie|montre|console|ps5|switch|jeu|jeux|parfum|fleurs|resto|jordan|nike|air max|airpods|sneakers|paire|dior|lv|trottinette|cigarettes|clopes|sushi|maillot|webcam|dessous|tatouage',
  'pay-app':
    'paypal|lydia|paylib|wero|revolut|twint|payconiq|interac|cashapp|rib|iban|sumeria|numéro de carte|numero de carte|numéros de carte|compte bancaire|carte bancaire|cb',
  meet: "se voit|se voie|se voir|se capte|se capter|se rencontre|se rencontrer|te rencontrer|te rencontre|vous rencontrer|se retrouve|se retrouver|se rejoint|se rejoindre|se rejoigne|te voir|vous voir|te rejoindre|qu'on se|chiller|un date|un rdv|rencard|rancard|un rendez vous|se check|boire un verre|voir chez|se pose|se poser|se croise|sortir avec moi|une date|se donne rdv",
  want: 'veux|veu|voudrais|aimerais|aimerai|envie|peux|peut|pourrait|pourrais|pourra|quand|ça te dit|sa te dit|dit|dirait|kiffrais|kifferais|faut|faudrait|tente|hate|rêve|on va|va|ok|chaud|chaude|partant|partante|et si',
  credential:
    'mdp|mdps|mot de passe|mots de passe|password|identifiants|identifiant|login|logins|codes de connexion|passe insta|code secret|code snap|code insta',
  platform:
    'insta|snap|tiktok|discord|facebook|meta|roblox|whatsapp|twitter|x|youtube|steam|telegram|apple|google|microsoft|epic|epic games|fortnite|playstation|netflix|vinted|twitch',
  spread:
    'envoie|envoyer|envoye|enverrai|enverai|enverrais|enverrons|balance|balancer|balancerai|balancé|poste|poster|posterai|publie|publier|publierai|partage|partager|partagerai|diffuse|diffuser|diffuserai|affiche|afficher|afficherai|leak|leaker|leake|leakerai|dévoile|dévoiler|dévoilerai|expose|exposer|transfère|transférer|upload|mets|mettre|mettrai|lâche|ficha|fisha|(fais|faire|fait|ferai) (tourner|circuler)',
  'i-spread':
    '(je|j|jvais|jva|jvai|jvas|jve|vais|jla|jle|jles|on|on va) ..2 (<spread>)|jenvoie|jenvoi|jenverrai|jbalance|jposte|jpublie|jdiffuse|jpartage|jaffiche|jleak|jexpose|jlenvoie|jlenvoi|jfais tourner|jmets',
  audience:
    'tout le monde|tlm|ttlm|partout|toute (la|ta) (classe|famille|école|ville)|(tous|toutes)? (tes|les) (abonnés|amis|amies|potes|parents|contacts|followers|copains|copines|proches|profs|darons|rents|camarades|gens|abonnements|collègues)|ta (famille|mère|classe|daronne|copine|meuf|reum|soeur|go|blonde|grand mère|maman)|ton (père|lycée|collège|école|bahut|copain|daron|mec|frère|chum|boss|cégep|papa)|insta|internet|le net|tiktok|twitter|facebook|fb|les réseaux|tout (le|ton) (lycée|collège|bahut|village|quartier)|telegram|le groupe|en story|ma story|un site|pornhub|le lycée|le bahut|le collège',
  friend:
    'pote|potes|ami|amis|amie|amies|copine|copines|copain|copains|cousine|cousines|cousin|camarade|camarades|bestie|best|meuf|meufs|fille|filles|mec|mecs|gars|garçon|garçons|chum|chums|meilleure amie|meilleur ami|meilleur pote',
  cam: 'cam|caméra|camera|webcam|visio|facetime|face time|cams|appel vidéo|appel video|appel en vidéo|cam2cam|c2c|skype|vidéocall',
};

/** Other spellings, as people type them, gender forms among them where no phrase minds which. */
export const aliases: Readonly<Record<string, string>> = {
  pourquoi: 'pk|pq|prk|pkoi|pourkoi|pourkwa|pkw|pourqoi',
  quoi: 'koi|kwa|qoi|kwoi',
  que: 'ke|qe|kon',
  qui: 'ki',
  quel: 'kel|quelle|kelle|quels|quelles|quele|qel',
  quand: 'kan|qd|kand|qand',
  comment: 'cmt|cmnt|koment|commen|comen',
  avec: 'avk|avc|ak',
  pour: 'pr',
  dans: 'ds|dan',
  toujours: 'tjs|tjr|tjrs|toujour|tjours|tjour',
  beaucoup: 'bcp|bocou|boku|beaucou|bcoup',
  vraiment: 'vrm|vrmt|vmt|vraimen|vrmnt|vreman',
  maintenant: 'mtn|mnt|mtnt|maintenan|mntn|mtenant',
  aujourdhui: 'ajd|auj|aujd|aujourdui|ojd',
  demain: '2m1|2main|dem1|dmain',
  quelquun: 'qqn|qq1|kelkun|qlq1|qlqn|qqun|quelkun|quelqu1|klk1|quelqun',
  quelquechose: 'qqch|qqchose|qlqch|kelkechose',
  tout: 'tt|tou',
  toute: 'tte|toutes|ttes',
  tous: 'tts',
  rien: 'r1|ri1|rient',
  bien: 'b1|bi1',
  moi: 'mwa|moa|moii',
  toi: 'twa|toa|toii',
  jamais: 'jms|jam|jame|jamai',
  deja: 'dj|dja|deha',
  apres: 'apre|aprs',
  avant: 'avt|avan',
  trop: 'tro|trp',
  tres: 'tre|trs',
  personne: 'persone|personn|prsn|perssone|pers',
  secret: 'sekret|segret|secrets',
  photo: 'photos|foto|fotos|tof|tofs|toff|phto|phot|fotto|photto',
  video: 'videos|vid|vids|vidz|vdo|vido|videoo',
  message: 'messages|msg|msgs|mesage|mssg|mesages',
  envoie: 'envoi|envois|envoies|envoit|anvoi|anvoie|envoient|envoyes',
  menvoie: 'menvoi|menvoies|menvois|menvoye',
  tenvoie: 'tenvoi|tenvois|tenvoies',
  montre: 'montres|montr|montree|mntre|montrez',
  donne: 'done|donnes|dones|donnez',
  habites: 'habite|abite|abites|abit|habit|habitte|habitez',
  adresse: 'adress|addresse|adrese',
  argent: 'argen|arjent',
  college: 'colege|colleg',
  lycee: 'lyce|licee',
  compte: 'cpt|cmpt|conpte|comptes',
  confiance: 'confience|confiense',
  seul: 'seule|seuls|seules|ceul|ceule|seull|solo',
  numero: 'num|nume|numeros|nimero',
  supprime: 'suprime|supprimes|suprimes|suppr|supr|supprimez',
  efface: 'eface|effaces|efaces',
  promets: 'promet|prome|promettez|promettre',
  snap: 'snapchat|snapp|snape|snapshat|snp',
  insta: 'instagram|ig|instagramme|instaa|inst',
  whatsapp: 'wattsapp|watsapp|whatsap|watsap|wattsap|whattsapp|watsaap|wsp|wapp|whatapp',
  telegram: 'telegramme|tlg|telgram|tlgrm',
  discord: 'disc|discor|dsc',
  nude: 'nudes|nud|nudz|newds|nood|noods|nudess|nudzz',
  mignonne: 'mignon|mignone|minionne|mignons|mignonnes|mimi',
  soeur: 'seur|soeurs',
  connais: 'conais|connai|conai|connait|konai',
  habille: 'habillee|habiller|abille|habiles',
  bloque: 'bloquee|bloke|bloques|bloquer|bloqer|blok',
  vieux: 'vieu|vieille|vieil|vieus',
  rencontrer: 'rencontre|rencontres',
  reponds: 'repond|reps|rep|repon|repondez|repons',
  appelle: 'apelle|appel|apel|appele|apele|appelles|apl',
  chercher: 'cherche|chercer',
  parle: 'parles|parl',
  aime: 'aimes|aim',
  age: 'ag|aje',
  toucher: 'touche',
};

/** So frequent that a phrase is not looked for by them. */
export const common =
  'je j tu il elle on nous vous ils elles de la le les l un une des du et à est ce cest que qu qui quoi pas ne me te se moi toi lui eux en y aux dans sur pour avec sans mais si tout bien trop ai es suis tes ta ma mes mon ses vos va vais fait fais faire dit peux veux peut être était oui non alors donc comme quand là voir avoir encore juste toujours jamais rien personne même jai tas stp pourquoi aussi chez vraiment sont ont avait jsuis chui jvais cétait ouais mdr wesh coucou salut bonjour merci bonsoir sais sait parce après avant maintenant demain soir toute tous leur notre votre cette ces peu petit petite faut fois beaucoup temps aime aimes veut viens vient allez ouf truc ptdr tkt bcp ton jte kel koi jtm quelle heure envoie envoi montre donne arrête reste laisse depuis quelqu seul seule ptit jusqu tjrs tjs psk jsp qqn';
