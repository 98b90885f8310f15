import type { ContextKind, SpeakerKind } from '../phrasings.ts';

/** French words that change how a cue beside them is meant. */
export const context: Readonly<Record<ContextKind, readonly string[]>> = {
  advice: [
    '(envoie|envoyez|donne|partage|partagez|clique|cliquez|accepte|acceptez|poste|publie|paie|paye|payez|communique) (jamais|surtout pas)',
    '^ (ne|n) (envoie|envoyez|donne|partage|partagez|clique|cliquez|accepte|acceptez|poste|publie|paie|paye|payez) .. (pas|jamais|rien)',
    '(faut|doit|devrait|devez|dois|fo) (jamais|surtout pas|absolument pas) .. (envoyer|donner|partager|cliquer|payer|accepter|rencontrer|poster|répondre)',
    "(c'est|cest|c|sent|attention|gare|méfie) .. (une arnaque|arnaques|du phishing|hameçonnage|un faux compte|des faux comptes|arnaqueurs|brouteurs)",
    '(fais|faites|fait) (attention|gaffe) (à|aux|si|avec|sur) .. (inconnus|internet|compte|gens|mecs|lien|site|arnaque)',
    '(méfie|méfiez) (toi|vous) (de|des|d)',
    '(bloque|signale) (le|la|les) (et|direct|tout de suite|stp|ce|$)',
    '(parle|parles|parlez) (en|lui en|leur en) (à|a|avec) .. (adulte|prof|cpe|infirmière|quelquun|parents|mère|confiance|maman)',
    '(prévention|3018|119|3020|cyberharcèlement|cyberharcelement|règles de sécurité|conseils de sécurité)',
    '(de|faut|dit|doit) (jamais|ne pas|surtout pas) (envoyer|donner|partager|cliquer|accepter|payer|publier|poster)',
  ],
  reported: [
    "(il|elle|mec|gars|type|meuf|fille|pote|copine|copain|ex|cousin|cousine|inconnu|inconnue|quelquun|quelqu'un|on|ils|gens|soeur|frère|mère|prof) (m'a|ma|m|lui a|l'a|la|nous a|leur a|me|m'ont|mont|lui|arrête pas de) .. (dit|demandé|envoyé|menacé|proposé|écrit|raconté|demande|menace|propose|écrit|dire|réclamé|ajouté|forcé|contacté)",
    "(m'a|ma|lui a|nous a|m'ont) (dit|demandé|envoyé|menacé|proposé|écrit) (de|d|que|si|une|des|un|qu)",
    '(il|elle|ils) (veut|voulait|veulent|voulaient) (que|qu)',
    '(arrivé|arrive) à (une|un) (copine|pote|ami|amie|copain)',
    '(je|on|tu) (réponds|répond|fais|dis|lui dis|dois|doit) (quoi|dire quoi|faire quoi)',
    '(quoi|comment) (lui)? (répondre|dire|faire) .. (lui|il|elle|conseil*)',
    '(apparemment|paraît|parait) .. (il|elle|que)',
    '(lui|leur) (dit|a dit|demande|a demandé|écrit|envoie|réclame) .. (que|de|paie|paye|envoie|si|sinon)',
  ],
  story: [
    '(dans|de|du|d|comme dans) (le|la|un|une|ce|cette|mon|ma|l|les)? (film|films|série|livre|bouquin|roman|chanson|jeu|épisode|manga|anime|reportage|docu|documentaire|histoire|article|émission|vidéo youtube|pièce|clip|bd|webtoon|nouvelle)',
    '(paroles|netflix|épisode|chapitre|documentaire|titre du journal|bande annonce|wattpad)',
    '(le|la|un|une|l) (personnage|acteur|actrice|chanteur|chanteuse|héros|héroïne|méchant) .. (dit|fait|demande|dis)',
    '(lu|vu|regardé|entendu) (un article|un reportage|aux infos|à la télé|sur tiktok|une histoire|dans)',
    '(chante|chantent|refrain|couplet)',
    '(scène|acte) #',
  ],
  play: [
    'mdr|mdrr|ptdr|lol|loul|xd|xptdr|jpp|dcd|haha|hahaha|hihi|héhé|jdec|jdecone|jdeconne|jrigole|jrigol|mdrrr|askip',
    "(je|j') (rigole|déconne|plaisante|blague|niaise)",
    'fifa|fortnite|minecraft|roblox|valorant|cod|warzone|lobby|raid|boss|respawn|clan|guilde|loot|quête|donjon|ranked|noob|gg|mario|brawl|clash|fc25|fc26|genshin',
  ],
};

/** French words by which a person sounds young or grown up. */
export const speaker: Readonly<Record<SpeakerKind, readonly string[]>> = {
  young: [
    '(<i-have>|vais avoir|bientôt|fête mes) .. #10-17 (ans|piges)',
    '#10-17 (f|m|h|fille|garçon)',
    '(suis|chui|jsuis|chuis|entre|passe|rentre) .. en (6e|5e|4e|3e|6eme|5eme|4eme|3eme|sixième|cinquième|quatrième|troisième|seconde|2nde|première|terminale|term|cm2|secondaire|sec #1-5|#3-6 (e|eme|ème))',
    '(ma|mes|mon) (mère|daronne|reum|maman|père|daron|reup|papa|parents|rents|darons|prof|profs|collège|lycée|bahut|école|cpe|carnet|brevet|bac blanc|argent de poche|devoirs|dm|contrôle|interro|internat)',
    '(mes|les) (parents|rents|darons) .. (veulent|savent|laissent|dorment|rentrent|sont|ont|vont|gueulent)',
    "(ai|j'ai|jai|g|eu|avoir|on a) .. (contrôle|interro|dm|colle|heures de colle|devoirs|eps|svt|maths|perm|sport|brevet|bac de français)",
    '(privé|privée|punie|puni) de (tel|sortie|sorties|téléphone|ordi|console)',
    '(puni|punie|récré|collège|vie scolaire|pronote|école directe|cégep|polyvalente|babysitting)',
    '(après|avant|en|les) cours',
  ],
  adult: [
    '(<i-have>|suis un homme de|homme de|mec de) #19-69 (ans|piges|balais)',
    '#19-69 (h|m|homme|ans ici)',
    '(<i-am>) .. (marié|mariée|divorcé|divorcée|séparé|séparée|papa|père de famille|adulte|un homme|retraité)',
    '(mon|ma|mes) (femme|mari|ex femme|ex mari|fils|enfants|gosses|taf|boulot|boss|patron|patronne|entreprise|collègue|collègues|appartement|appart|voiture|bureau|divorce|chantier|loyer|char|blonde et)',
    '(au|du|le|mon) (boulot|taf|travail|bureau|job)',
    '(je|j) (travaille|bosse|taffe|loue|conduis|roule)',
    "(quand j'avais|quand javais|à) ton âge (je|j|moi)",
    '(plus (vieux|âgé|âgée) que toi|mec (mûr|mature)|homme (mûr|mature))',
  ],
  minor: [
    '<i-have> (que|presque|bientôt|juste|encore)? #8-17 (ans|piges|$|?)',
    '#10-17 ans ($|?|et|toi|mais|f|g|m|fille|garçon|mdr|lol|jsuis|je)',
    '#10-17 (f|m|fille|garçon) ($|?|et|toi)',
    '(suis|chui|jsuis|chuis|entre|passe|rentre) .. en (6e|5e|4e|3e|6eme|5eme|4eme|3eme|sixième|cinquième|quatrième|troisième|seconde|2nde|cm2|cm1)',
  ],
  grown: [
    '<i-have> (que|presque|bientôt|juste)? #19-69 (ans|piges|balais|$|?)',
    '#19-69 ans ($|?|et|toi|mais|h|m|homme)',
    "(quand j'avais|quand javais|à) ton âge (je|j|moi)",
    '(plus (vieux|âgé|âgée) que toi|homme (mûr|mature)|mec mûr)',
    '(trop|un peu|vachement) vieux pour toi',
    "l'âge (c'est|c est|cest|n'est) .. (chiffre|nombre)",
  ],
  refuses: [
    '^ (non|nan|nn|nope|jamais|non merci|ah non|euh non|mais non) ($|je|j|merci|pas|désolé|désolée|stop|arrête|stp|laisse)',
    "(veux|veu|vx|ai) (pas|plus) (envie|t'envoyer|tenvoyer|envoyer|te|le faire|faire|parler|qu'on)?",
    '(arrête|arrete|stop) (de|avec|ça|stp|maintenant|$)',
    '(laisse|laissez) moi (tranquille|tranquil)',
    "(suis pas|jsuis pas|chui pas|pas) (à l'aise|a laise|d'accord|daccord|prête|prêt|sûre|sûr)",
    "(c'est|cest|c) .. (bizarre|chelou|gênant|malsain|dégueu)",
    '(me mets|me met|me sens|sens) mal .. (aise)',
  ],
};
