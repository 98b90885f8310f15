import type { ContextKind, SpeakerKind } from '../phrasings.ts';

/** German words that change how a cue beside them is meant. */
export const context: Readonly<Record<ContextKind, readonly string[]>> = {
  advice: [
    '(man|ihr|wir|kinder|jugendliche|du) (sollte|solltet|sollten|solltest) .. (nie|niemals|nicht|kein)',
    '(schick|gib|teil|teilt|zeig|verrat|poste|klick|klickt|zahl|triff|schickt|gebt|nenn) .. (nie|niemals)',
    '(nie|niemals) .. (fremde*|unbekannt*|online|passwort|daten|fotos|code|link|links)',
    '^ (nie|niemals)',
    '(kein|keine) .. an (fremde*|unbekannt*)',
    '(vorsicht|pass auf|passt auf|seid vorsichtig|sei vorsichtig) .. (vor|mit|bei|im|online|betrug*|fremd*)',
    '(betrug|betrüger|betrugsmasche|abzocke|phishing|scam|fakeprofil|sicherheitstipp*|internetsicherheit|prävention*)',
    '(blockier|meld|melde|block|blocke) (ihn|sie|den|das|den typ|den typen) (einfach|bitte|und|am besten|sofort|lieber|doch|$)',
    '(vertrauensperson|vertrauenslehrer*|beratungsstelle|nummer gegen kummer|hilfetelefon|telefonseelsorge|schulsozialarbeit*|rat auf draht|pro juventute|juuuport)',
    '(rede|red|sprich|redet) .. mit .. (erwachsenen|lehrer*|eltern|jemand) .. (darüber|drüber|vertraust)',
  ],
  reported: [
    '(er|sie|der|die|jemand|der typ|so ein typ|dieser typ|der mann|ein mann|ein typ|der kerl|mein ex|meine ex|meine freundin|ein freund|meine cousine|mein cousin|ihr freund|ein fremder|n typ) .. (hat|wollte|meinte|sagte|schrieb|schreibt|will|fragt|fragte|droht|drohte|verlangt|bedroht|erpresst|behauptet|sagt) .. (mir|mich|ihr|ihn|sie|ihm|uns|dass|ob|immer|gesagt|gefragt|geschrieben|gedroht|gemeint)',
    '(hat|haben) .. (mich|mir|ihr|ihn|sie|ihm) .. (gefragt|geschrieben|gedroht|geschickt|erpresst|bedroht|angeschrieben|gezwungen)',
    'was (soll|sollen|kann|können|würdest) (ich|wir|du) .. (sagen|antworten|schreiben|machen|tun|raten)',
    '(angeblich|anscheinend)',
    '(freundin|freund|kumpel|bekannte) .. (passiert|helfen|erpresst|bedroht)',
    '(er|sie|der|ein typ|so einer|einer) .. (schreibt|sagt|droht|meint) (ihr|ihm|meiner|meinem)',
  ],
  story: [
    '(im|in|aus|vom|von) (dem|der|diesem|dieser|einem|einer|nem|ner)? (film|buch|serie|song|lied|spiel|folge|video|doku|nachrichten|roman|musical|theaterstück|tatort|podcast|artikel|zeitung|hörspiel|unterricht|stück)',
    '(lyrics|songtext|kapitel|folge|netflix|doku|schlagzeile|trailer|staffel|disney|hörbuch|theaterrolle|zitat)',
    '(der|die) (schauspieler*|figur|sänger*|bösewicht|held|heldin|hauptfigur|rolle) .. (sagt|macht|fragt)',
    '(gelesen|gesehen|gehört) .. (artikel|nachrichten|doku|zeitung|bericht)',
    '(den|das|die|dem) (song|lied|film|serie|buch|track) .. (gehört|gesehen|gelesen|heißt|geht)',
    '(singt|singen|gesungen|refrain|strophe|ohrwurm)',
    '(szene|akt) #',
  ],
  play: [
    'haha|hahaha|hahahaha|lol|xd|xdd|lmao|rofl|hihi|hehe|jk|spässle',
    '(war|is|ist|sollte) (doch|ja)? nur (ein|n)? (spaß|witz|scherz|joke)',
    '(fifa|fc25|fortnite|minecraft|roblox|valorant|cod|overwatch|lobby|raid|boss|respawn|clan|gilde|loot|quest|dungeon|ranked|noob|gg|mario kart|brawl stars|clash royale|rocket league|elo)',
  ],
};

/** German words by which a person sounds young or grown up. */
export const speaker: Readonly<Record<SpeakerKind, readonly string[]>> = {
  young: [
    '(bin|bi|werd|werde) (erst|grad|gerade|bald|schon|fast|jetzt)? <teens>',
    '<teens> (w|m|j|jahre|jährig*)',
    '(w|m) <teens>',
    '(in|gehe in|bin in) .. #5-12 (klasse|kl)',
    '(hausaufgaben|hausi|hausis|hausübung|husi|nachsitzen|hausarrest|taschengeld|mathearbeit|schulaufgabe|schularbeit|ex schreiben|klassenfahrt|schulausflug|pausenhof|vokabeltest|konfi|firmung|jugendweihe|nachhilfe|schullandheim|klassenlehrer*|mathelehrer*|zeugnis)',
    'mein (mama|papa|eltern|mum|mutter|vater|mami|papi|lehrer|lehrerin|schule|klasse|klassenlehrer*|stiefvater|oma|zimmer)',
    '(mama|papa|eltern) .. (erlaubt|erlauben|verbietet|verbieten|schimpft|schimpfen|lässt|lassen|sagt|will nicht)',
    '(muss|komm|bin|hab) .. (nach|vor|von|in) der schule',
    '(hab|habe|hatte) .. (schule|sport|mathe|deutsch|nachsitzen)',
    '(realschule|gymi|gymnasium|hauptschule|gesamtschule|mittelschule|oberstufe|sek|gym|handelsschule|berufsschule|unterstufe)',
  ],
  adult: [
    '(bin|bi) (schon|erst|auch|jetzt)? #19-69',
    '#19-69 (m|jahre|jährig*|j)',
    'm #19-69',
    '(bin|bi) .. (verheiratet|geschieden|getrennt|erwachsen|single papa|vater von|selbstständig|berufstätig)',
    'mein (frau|exfrau|ex-frau|mann|kinder|tochter|sohn|job|chef|firma|wohnung|arbeit|scheidung|kollege|kollegen|auto|büro|schicht)',
    '(auf|von|zur|in) der? arbeit',
    '(muss|war|bin|komm) .. (arbeiten|feierabend|dienst|büro|spätschicht|nachtschicht|frühschicht|geschäftsreise)',
    '(in|mit) deinem alter (war|hab)',
    '(älter|viel älter) als du',
    '(älterer|reifer|erwachsener) (mann|typ)',
  ],
  minor: [
    '(bin|bi|werd|werde) (erst|grad|gerade|bald|schon|fast|jetzt|noch)? #8-17 ($|?|und|jahre|geworden|w|m|aber|du|hdl|lol)',
    '#10-17 (w|m|jahre|jährig*|j)',
    '(w|m) #10-17 ($|?|und|du)',
    '(gehe in|bin in|komme in|geh in|in der|in die) (der|die)? #5-10 (klasse|kl|te)',
  ],
  grown: [
    '(bin|bi) (schon|erst|auch|jetzt)? #19-69 ($|?|und|jahre|aber|du|m)',
    '#19-69 (m|jahre|jährig*|j)',
    'm #19-69 ($|?|und|du)',
    '(in|mit) deinem alter (war|hab)',
    '(älter|viel älter|zu alt|bisschen älter) (als|für) (du|dich)',
    '(älterer|reifer|erwachsener) (mann|typ)',
    'alter ist (doch)? (nur|bloß) .. zahl',
  ],
  refuses: [
    '^ (nein|nee|ne|nö|niemals|nie|auf keinen fall|nein danke|ne danke|lieber nicht) ($|ich|danke|will|möchte|das|hör|bitte|lass|sorry)',
    '(will|möchte|mag|kann|trau) .. (nicht|keine|kein)',
    '(hör|hoer|hörst) .. auf',
    'lass mich .. (in ruhe|zufrieden)',
    '(das ist|is|ist) .. (komisch|eklig|unangenehm|creepy|weird|zu viel)',
    '(fühl|fühle) mich .. (nicht wohl|unwohl|komisch|schlecht)',
  ],
};
