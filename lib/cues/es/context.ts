import type { ContextKind, SpeakerKind } from '../phrasings.ts';

/** Spanish words that change how a cue beside them is meant. */
export const context: Readonly<Record<ContextKind, readonly string[]>> = {
  advice: [
    '^ nunca|jamas (mandes|envies|compartas|des|quedes|digas|pagues|pinches|confies|publiques|aceptes|hay)',
    '(nunca|jamas) (mandes|envies|compartas|des|quedes|digas|pagues|pinches|confies|publiques|aceptes|hagas clic)',
    '(no (debes|debeis|deberias|hay que|se debe|deben|debemos|tienes que|conviene)) .. (mandar*|enviar*|compartir*|dar*|quedar*|decir*|pagar*|pinchar*|publicar*|fiar*|confiar*|aceptar*)',
    '^ no (compartas|des|pagues|pinches|aceptes|mandes|envies|quedes|abras|respondas) .. (contrasena|fotos|datos|nunca|desconocid*|enlaces|codigos|nadie que|personal*|numero)',
    '(cuidado con|ten cuidado|tengan cuidado|ojo con|ojo que es|es una estafa|estafa|timo|phishing|cuenta falsa|consejo|consejos|seguridad en internet|campana|advertencia: )',
    '(bloquealo|bloqueala|reportalo|reportala|denuncialo|denunciala|bloquea y (reporta|denuncia))',
    '(habla|hablalo|cuentaselo|cuentalo|diselo|contaselo|decile) .. (con|a) .. (adulto|alguien de confianza|tu tutor*|orientador*|persona de confianza|policia)',
    '(nadie (debe|deberia|puede obligar*))',
  ],
  reported: [
    '(el|ella|ellos|alguien|un (tio|tipo|chico|senor|hombre|chavo|pibe|man|desconocido|amigo|wey|guey)|una (chica|tia|senora|amiga|mujer)|mi (amig*|ex|prim*|herman*|novi*)|ese (tio|tipo|chico|hombre|man|pibe)|su novi*) .. (me|le|nos|les) (dijo|dice|pidio|pide|ha dicho|ha pedido|escribio|escribe|mando|manda|pregunto|pregunta|amenazo|amenaza|ofrecio|ofrece|quiere|conto|insiste|decia|pedia)',
    '(me|le|nos) (han|ha|estan) (pedido|amenazad*|dicho|amenazando|pidiendo|escrito|chantajead*|chantajeando|ofrecido|acosando)',
    '(me|le) (dijeron|pidieron|amenazaron|escribieron|ofrecieron|mandaron)',
    '(que (hago|hacemos|debo hacer|le (digo|contesto|respondo)|deberia hacer))',
    '(le (paso|ha pasado) a (una|un|mi)|ayudar a (un|una|mi) amig*)',
    '(supuestamente|al parecer|segun (el|ella))',
    '(le|les) (dice|dijo|ha dicho|dicen|pide|pidio|escribe|escribio|exige|amenaza|amenazo) .. (que|con|o|si|paga*|manda*)',
  ],
  story: [
    '(en|de|como en) (la|el|una|un|esa|ese|mi|esta) (pelicula|peli|serie|libro|novela|cancion|videojuego|juego|capitulo|noticia|noticias|documental|podcast|articulo|telenovela|obra|manga|anime)',
    '(capitulo|episodio|temporada|netflix|documental|trailer|titular|letra|novela)',
    '(el|la|un) (personaje|protagonista|actor|actriz|villano|cantante|malo) (dice|dijo|pide|hace)',
    '(lei|vi|escuche|oi|salio) .. (noticia*|tele|periodico|articulo|documental|radio)',
    '(para|en) (clase|el trabajo) de (tutoria|historia|lengua|etica|literatura|teatro|filosofia)',
    '(canta|cantan|cantamos|estribillo|la letra de)',
    '(escena|acto) #',
  ],
  play: [
    'jaja|jajaja|jajaj|jajajaja|jajajaj|jeje|jejeje|jsjs|jsjsjs|jiji|xd|xdd|lol|lmao|ajaja|ajajaja|jajsj|broma|bromita|bromeando',
    'fifa|fortnite|minecraft|roblox|valorant|cod|lobby|raid|boss|respawn|clan|partida|ranked|mazmorra|gremio|nivel|free fire|clash|brawl',
  ],
};

/** Spanish words by which a person sounds young or grown up. */
export const speaker: Readonly<Record<SpeakerKind, readonly string[]>> = {
  young: [
    '(tengo|cumplo|cumpli|voy a cumplir|recien cumpli|acabo de cumplir) #10-17',
    'soy de #1-4 (de la)? (eso|secundaria|bachillerato|bachi)',
    '#10-17 (anos|anitos)',
    '(en|voy a|estoy en|paso a) (primero|segundo|tercero|cuarto|quinto|sexto|septimo|octavo|noveno|decimo|#1-4|#1-11) (de)? (eso|secundaria|secu|primaria|bachillerato|bachi|prepa|grado|medio|la eso)',
    'mi (mama|madre|papa|padre|abuela|profe|profesora|profesor|maestra|maestro|insti|instituto|colegio|cole|escuela|prepa|liceo|tutora|padrastro|madrastra|vieja|viejo)',
    'mis (padres|papas|viejos|deberes|profes|jefes|papis|tareas)',
    '(no me dejan|me castigaron|me han castigado|estoy castigad*|castigad*)',
    '(los|mis|hacer|tengo) (deberes|tarea|tareas|examen|examenes|recreo)',
    '(al|del|en el|de la|a la) (cole|colegio|insti|instituto|escuela|prepa|secundaria|liceo|recreo)',
    '(cuando sea mayor|paga semanal|mesada|mi paga|clase de (mates|lengua|historia|gimnasia|educacion fisica))',
  ],
  adult: [
    '(tengo|tngo|soy de) #19-69',
    '#19-69 anos',
    '(soy|estoy) .. (casad*|divorciad*|separad*|un adulto|adult*|mayor de edad|viud*)',
    'mi (mujer|esposa|esposo|marido|ex mujer|ex esposa|hija|hijo|trabajo|jefe|jefa|empresa|oficina|piso|depa|departamento|apartamento|carro|coche|camion|turno|divorcio|exmujer|negocio)',
    'mis (hijos|hijas|empleados|ninos)',
    '(al|del|en el|salgo del|saliendo del) (trabajo|curro|laburo)',
    '(trabajo|curro|laburo|chambeo) (de|en|como|hasta|hoy|manana|mucho)',
    '(cuando tenia|a|yo con) tu edad',
    '(vivo solo|vivo sola|mi propia casa)',
    '(soy (mas)? (mayor|grande|viejo) (que tu|que vos|para ti)?)',
  ],
  minor: [
    '(tengo|cumplo|cumpli|voy a cumplir|recien cumpli|acabo de cumplir) (solo|casi|apenas)? #8-17 (anos|anitos|$|?|y|vos|tu)',
    '#10-17 (anos|anitos) ($|?|y|tu|vos|soy|pero|jaja)',
    '(soy|estoy) (de|en|en el)? (#1-4|primero|segundo|tercero|cuarto) (de)? (la)? (eso|secundaria|secu|primaria)',
  ],
  grown: [
    '(tengo|tngo|soy de) (ya|casi)? #19-69 (anos|$|?|y|pero|vos|tu)',
    '#19-69 anos ($|?|y|tu|vos|pero)',
    '(cuando tenia|a|yo con) tu edad',
    '(soy|muy|mucho) (mas)? (mayor|grande|viejo) (que tu|que vos|para ti|pa ti|para vos)',
    'la edad (es|solo es|es solo) .. numero',
  ],
  refuses: [
    '^ (no|nop|nah|nunca|no gracias|que no|ni loca|ni loco|jamas) ($|quiero|puedo|me|gracias|por|para|basta|lo|te|voy)',
    'no (quiero|voy a|puedo|me apetece|me gusta|estoy comoda|estoy comodo|me siento)',
    '(deja|dejame|para|basta|parale) (de|ya|en paz|por favor|tranquila|tranquilo|$)',
    '(es|esta|que) (raro|raro esto|incomodo|asqueroso|mal)',
    'me (incomoda|da miedo|da cosa|da asco|siento mal)',
  ],
};
