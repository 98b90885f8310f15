import type { Slots } from '../phrase.ts';

/**
 * Lists of words that the Spanish phrases share, for tú, vos and usted, from Spain to the Southern Cone. Accents are
 * left out where folding removes them anyway: "mándame" and "mandáme" are one word. Explicit words stand here alone,
 * never in a sentence.
 */
export const slots: Slots = {
  you: 'ti|vos|usted|tu',
  'with-you': 'contigo|con (vos|usted|ti)',
  'you-are': 'eres|sos|eri|(tu|usted) es',
  'you-look':
    'estas|estai|te (ves|vei|veo|vi|miras|queda|quedan)|se ve|luces|lucis|sales|salis|saliste|pareces',
  pretty:
    'guap*|bonita|bonito|bonitas|bonitos|linda|lindo|lindas|lindos|lindisim*|hermosa|hermoso|hermosas|hermosos|hermosura|preciosa|precioso|preciosidad|preciosura|bella|bello|bellisim*|belleza|mona|monisim*|rica|rico|riquisim*|buenisim*|buenorr*|sexy|sexi|hot|chula|chulo|divina|divino|tierna|tierno|perfecta|perfecto|encantador*|atractiv*|adorable|cuqui|churra|churro|bombon|diosa|mamacita|mamasita|papacito|papasito|cuero|mamita|potra|dulce|especial|princesa',
  'sweet-name':
    'bebe|baby|beba|bebita|bebesita|amor|amorcito|carino|corazon|princesa|reina|nena|nene|cielo|vida|preciosa|precioso|hermosa|hermoso|guapa|guapo|linda|lindo|bonita|mami|mamita|mamacita|papi|papito|papacito|muneca|bombon|bae|chiquita|flaca|gordita|angel',
  alone: 'sola|solo|solita|solito|solas|solx|sol|solos',
  parents:
    '(tus|sus) (padres|papas|papis|viejos|jefes|hermanos|abuelos|apas|taitas|tatas|tios)|(tu|su) (madre|mama|mami|padre|papa|papi|vieja|viejo|jefa|jefe|jefita|familia|hermano|hermana|abuela|abuelo|ama|apa|tia|tio|padrastro|madrastra)',
  'told-adults':
    '<parents>|policia|poli|(tu|el|la|un|una|al|los|tus|ningun|algun) (profe|profes|profesor|profesora|profesores|maestra|maestro|orientador|orientadora|psicologa|psicologo|tutor|tutora|director|directora|adulto|adultos)',
  friends:
    '(tus|esas|esos) (amigas|amigos|amistades|companeros|companeras|compas|colegas|amiguitas|amiguitos)|(tu|esa|ese) (amiga|amigo|mejor amiga|mejor amigo|bff)',
  phone:
    'movil|celular|telefono|mensajes|chat|chats|whatsapp|conversacion|conversaciones|ordenador|compu|computadora|correo|redes|instagram|cuenta|tablet',
  room: 'cuarto|habitacion|pieza|dormitorio|recamara|habita|alcoba',
  app: 'snap|snapchat|sc|telegram|tele|whatsapp|instagram|signal|discord|skype|kik|viber|messenger|facebook|face|fb|tiktok|line|zangi|session|wickr|threema|imo|wechat|omegle|azar|yubo|wizz|hangouts|facetime|zoom',
  send: 'mandame*|mandas|mandes|manda|mandar|mandarm*|mandarias|mande|mandeme*|mandate|enviame*|envias|envies|envia|enviar|enviarm*|enviarias|envie|envieme*|pasame*|pasas|pases|pasa|pasar|pasarme*|pasarias|paseme*|rolame*|rola|rolas|tirame*|tirate|regalame*|regalas|regalarias|regaleme|echame|echate|comparteme*|compartime*|compartes|dame|damela|damelas|das|darme|deme|hazme|hazte|haceme|hacete|hacerte|sacate|sacarte|tomate|tomarte|tomame|grabate|grabarte|grabame|filmate|sube|subeme|<show>',
  show: 'ensename*|ensena|ensenas|ensenes|ensenar|ensenarme*|ensenate|ensenarias|enseneme|muestrame*|muestra|muestras|muestres|muestrate|mostrame*|mostra|mostras|mostrar|mostrarme*|mostrarias|mostrate|muestreme',
  see: 'ver|verte|verle|verlo|verla',
  'let-see':
    '(quiero|quisiera|dejame|deja|dejas|dejeme|puedo|podria|gustaria|encantaria|apetece|ganas de|muero por|a|haber) <see>',
  photo:
    'foto|fotos|fotito|fotitos|fotillo|fotillos|fotico|foticos|fotuki|fotin|pic|pics|selfie|selfies|selfi|selfis|imagen|imagenes|video|videos|videito|videitos|vid|vids|clip|clips|snap|snaps|photo|photos',
  nude: 'nude|nudes|nudez|nuds|nudecito|nudecitos|pack|packs|packcito|packsito|desnudos|encueres',
  'private-word':
    'desnud*|encuerad*|empelot*|intima|intimas|hot|sexy|sexi|sexys|sexis|sensual*|caliente|calientes|picante|picantes|cachond*|atrevid*|cochin*|guarra|guarras|prohibid*|porno|xxx|sugerente*|provocativ*|provocador*|subid* de tono|lenceria|tanga|tangas|bragas|braguitas|calzon|calzones|calzoncillos|boxer|boxers|bikini|banador|traje de bano|toalla|sujetador|sosten|brasier|corpino|bombacha|ropa interior|sin <clothes>|cuerpo|cuerpito|ducha|duchandote|banandote|(en|desde) (tu|la) (cama|banera|tina|regadera)|<body-private>',
  'private-photo': '<nude>|<photo> .. <private-word>|<private-word> <photo>',
  clothes:
    'ropa|ropita|camiseta|camisa|playera|remera|polera|blusa|sudadera|hoodie|sueter|jersey|pantalon|pantalones|short|shorts|top|polo|chaqueta|buzo|falda|pollera|vestido|sosten|sujetador|bra|brasier|corpino|bragas|calzones|calzoncillos|boxer|boxers|ropa interior|pijama|toalla|nada|(la )?parte de (arriba|abajo)',
  body: 'cuerpo|cuerpito|cuerpazo|cuerpecito|culo|culito|trasero|cola|colita|nalgas|nalgitas|pompis|poto|pecho|piernas|muslos|abdomen|abdominales|abdos|cintura|barriga|panza|ombligo|vientre|piel|curvas|musculos|bulto|<body-private>',
  'body-private':
    'tetas|tetitas|pechos|senos|pezones|pene|vagina|vulva|clitoris|testiculos|genitales|partes (intimas|privadas)|ereccion|(tu|mi|la) (polla|verga|pija|pinga|cono|concha|panocha|chocha|picha)',
  'sexual-word':
    'sexo|sexual|sexuales|sexting|cibersexo|porno|pornografia|xxx|follar|follamos|follarte|cogerte|culear|culiar|garchar|chingarte|cachondo|cachonda|cachondos|cachondas|calenton|calentura|orgasmo|orgasmos|masturb*|virginidad|condon|condones|preservativo|preservativos|fetiche|fetiches|erotic*|horny|kinky',
  'want-you':
    'besarte|tocarte|acariciarte|lamerte|comerte|chuparte|follarte|cogerte|sentirte|tenerte|desnudarte|hacerte mia|hacerte mio|hacertelo|hacerte (el amor|cosas|cositas|de todo)|manosearte|morderte|masajearte|saborearte|mamartela|mamarte',
  money:
    'dinero|plata|pasta|lana|guita|feria|varo|varos|billete|billetes|efectivo|euro|euros|dolar|dolares|pesos|soles|lucas|luca|pavos|mangos|¤|saldo|recarga|recargas|usd|eur|cash|cripto|<game-money>|#',
  cash: 'dinero|plata|pasta|lana|guita|feria|varo|varos|billete|billetes|efectivo|pisto|cash|biyuya|pisto',
  'game-money':
    'robux|robuxs|vbucks|v-bucks|pavos|skins|skin|nitro|diamantes|gemas|monedas|cp|gift card|gift cards|giftcard*|tarjeta regalo|tarjeta de regalo|tarjetas regalo|tarjetas de regalo|pase de batalla',
  coin: '¤|euros|euro|eur|pesos|dolares|usd|soles|lucas|pavos|mangos|mil|varos|bolivares|quetzales|reales|robux|k',
  'i-give':
    'te (mando|envio|doy|paso|deposito|transfiero|pago|ingreso|regalo|recargo|compro|consigo|meto|suelto|pongo|mandare|dare|pagare|enviare|pagaria|daria|mandaria|regalaria|compraria|transfiero|cargo|hago (un|una)|(puedo|voy a|podria|quiero) (mandar|dar|pagar|enviar|pasar|transferir|depositar|regalar|comprar|recargar|hacer un|hacer una))|(puedo|voy a|podria|quiero) (mandarte|darte|pagarte|enviarte|pasarte|transferirte|depositarte|regalarte|comprarte|recargarte|hacerte un)',
  gift: 'movil|celular|telefono|iphone|ipad|portatil|laptop|compu|ropa|zapatos|zapatillas|tenis|bolso|cartera|collar|anillo|pulsera|reloj|joya*|maquillaje|vestido|lenceria|consola|play|ps5|switch|juego|regalo|regalos|regalito|regalitos|peluche|entradas|camara|webcam|perfume|flores|cena|vape|vaper|vapers|coche|carro|moto|chuches|osito',
  'pay-app':
    'bizum|paypal|mercado pago|mercadopago|oxxo|nequi|daviplata|yape|plin|zelle|revolut|cbu|cvu|clabe|alias|numero de (cuenta|tarjeta)|cuenta bancaria|cuenta del? banco|datos bancarios',
  'gift-card':
    '(tarjeta|tarjetas|codigo|codigos|gift) .. (regalo|steam|google|amazon|itunes|apple|xbox|playstation|psn|card|cards)|giftcard*|paysafe*|bitcoin|bitcoins|btc|cripto|criptomonedas|usdt|neosurf',
  meet: 'quedar|quedemos|quedaramos|vernos|veamos|verte|vieramos|conocernos|conocerte|conozcamos|juntarnos|juntemos|encontrarnos|encontremos|visitarte|salir (juntos|conmigo|contigo|con vos|un dia|algun dia|solos)',
  'lets-meet':
    'quedamos|quedemos|nos (vemos|veamos|juntamos|juntemos|encontramos|encontremos)|veamonos|vernos|juntemonos|juntarnos|juntamonos|encontremonos|encontrarnos|salimos|salgamos|conozcamonos|quedar',
  want: 'quiero|quieres|queres|quiere|quisiera|quisieras|podemos|podriamos|puedo|podria|podrias|puedes|podes|cuando|gustaria|encantaria|apetece|apeteceria|deberiamos|tenemos que|tendriamos que|hay que|ganas|muero por|late|copa|pinta|animas|tinca|provoca|(y si)|espero',
  come: 'ven|vente|veni|venite|venis|vienes|venir|venga|vengas|venirte|pasate|pasas|acercate|caele|caes|bajate|vengase',
  'my-place':
    '(mi|la mia|mi propia) (casa|depa|departamento|piso|cuarto|habitacion|apto|apartamento|depto|coche|carro|auto|keli|casita|recamara)|lo mio',
  credential:
    'contrasena|contrasenas|contra|contras|clave|claves|password|passwords|pass|pasword|pin|login|usuario|credenciales',
  account:
    'cuenta|instagram|snap|snapchat|tiktok|facebook|face|perfil|correo|gmail|email|mail|icloud|roblox|discord|steam|whatsapp|twitter|twitch|fortnite|banco',
  'give-me':
    'dame|damela|damelo|dime|dimela|decime|digame|deme|pasame*|mandame*|enviame*|me (das|pasas|dices|decis|mandas|envias|prestas|compartes|dejas|da|pasa|dice|manda)|tirame|prestame|comparteme|compartime|escribeme|escribime|regalame|dejame|necesito|quiero|ponme|confirmame|darme|pasarme|decirme|mandarme|enviarme|manda|pasa|envia|(cual|cuales) (es|son|era)|reenviame*|reenvia|facilitame|lee|leeme',
  code: 'codigo|codigos|cod|codiguito|numerito|pin|otp|token',
  platform:
    'instagram|snapchat|snap|tiktok|discord|facebook|meta|roblox|whatsapp|twitter|youtube|steam|telegram|apple|google|microsoft|epic|fortnite|twitch|free fire|messenger',
  'to-spread':
    'mandar*|enviar*|publicar*|subir*|difundir*|pasar*|compartir*|filtrar*|postear*|colgar*|ensenar*|mostrar*|reenviar*|viralizar*|exhibir*|repartir*',
  'i-spread':
    'mando|mandare|envio|enviare|paso|pasare|comparto|compartire|enseno|ensenare|muestro|mostrare|reenvio|reparto|(voy a|vamos a|vamo a|pienso|puedo) <to-spread>|<i-publish>',
  'i-publish':
    'publico|publicare|subo|subire|difundo|difundire|filtro|filtrare|posteo|posteare|cuelgo|colgare|viralizo|viralizare|exhibo|(voy a|vamos a|vamo a|pienso) (publicar*|subir*|difundir*|filtrar*|postear*|colgar*|viralizar*|exhibir*)|lo hago publico|la hago publica',
  'they-see':
    'todos|todas|todo el mundo|tod@s|todo (tu|el) (insti|instituto|colegio|cole|mundo|salon|curso)|toda tu (clase|escuela|familia|gente|prepa)|tus (contactos|amigos|amigas|seguidores|padres|papas|companeros|conocidos|followers|viejos|profes|profesores)|tu (familia|madre|mama|padre|papa|novio|novia|instituto|colegio|escuela|clase|prepa|hermano|hermana|pareja)|internet|redes',
  comply:
    'haces|hagas|pagas|mandas|mandes|envias|das|obedeces|respondes|contestas|aceptas|colaboras|cooperas|cumples|conectas|vienes|venis|pasas|depositas|transfieres|transferis|quieres|queres|paga|manda|muestras|mostras|ensenas|llamas|vuelves|volves|cedes|ingresas|consigues',
  'their-stuff':
    '(tu|tus|esas|esos|ese|esa|el|la|las|los|todas tus|todos tus) (foto|fotos|fotitos|video|videos|nudes|nude|pack|imagenes|captura|capturas|pantallazos|desnudos|pics|conversacion|conversaciones|chat|chats|secreto|secretos|intimidades)',
  'the-others': '(las|los|el|la) (demas|otras|otros|resto|mayoria)',
  now: 'ahora|ya|hoy|ahorita|rapido|mismo|rn|(esta|por la) (noche|tarde)|a (esta|estas) horas?|al tiro|en este momento',
  tell: 'digas|dices|decis|diga|diras|cuentes|contes|cuentas|cuente|contaras|comentes|comentas|menciones|mencionas|hables|hablas|ensenes|muestres|mostres|chives|delates|avises|expliques|decirle|decirselo|decirles|decir|decirlo|contarle|contarselo|contarles|contar|contarlo|contaselo|mostrarle|ensenarle|sueltes|vayas',
  'not-know':
    'se (entere|enteren|entera|enteran|enteraran|enterara|enterarian|enteraria|de cuenta|den cuenta|va a enterar|van a enterar|tiene que enterar|tienen que enterar|puede enterar|pueden enterar|tiene por que enterar)|lo? (sepa|sepan|sabra|sabran|vea|vean|lea|lean|descubra|descubran)|te (vea|vean|pille|pillen|cache|cachen|descubra|descubran|oiga|oigan|escuche|escuchen)|(va a|tiene que|tienen que|debe|deben|puede|pueden|van a|tiene por que|necesita|necesitan) (saber|saberlo|verlo|ver|enterarse|leer|descubrir|pillar*)',
  'i-do-care':
    'como (yo|a mi)|igual que yo|tanto como yo|mas que yo|mejor que yo|menos yo|(excepto|salvo) yo',
  'like-love':
    'quieres|querias|querrias|quisieras|quisieses|queres|amas|amaras|amases|amarias|importo|importara|importase|gusto|gustara|gustase|gustaba|aprecias|apreciaras|respetas|confias|confiaras|confiases|interesa|interesara',
  do: 'haz|hace|hacelo|hazlo|hagalo|hacemelo|hazmelo|(tienes|tenes) que hacer*',
};

/** So frequent that a phrase is not looked for by them. */
export const common =
  'que de no la el y a en es un lo me se te una por con para si mi los las esta su al tu del le ya pero eso este como bien yo muy aqui todo mas ha he hay porque cuando nos ti ser son fue era tengo voy ver va o ni estoy estas eres quiero puedo tienes sus tiene ahora hola vale bueno solo nada algo dos hacer dice ir cosas vamos mucho sin ahi mis vos nadie siempre tan soy creo sea sobre uno dia hoy ok jaja';
