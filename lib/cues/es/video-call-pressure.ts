import type { Phrasings } from '../phrasings.ts';

const CALL = '(videollamada|video llamada|facetime|llamada|video|cam|vc|meet|zoom|directo|skype)';
const CAMERA = '(camara|cam|camarita|el video|video)';

export const videoCallPressure: Phrasings = {
  cue: 'video_call_pressure',
  strong: [
    `(pon|prende|enciende|abre|activa|conecta|pone|prendela|ponla|ponme|enciendes|prendes|pones|encendé|prender|encender|poner) .. ${CAMERA} .. (solo|nosotros|para (mi|verte)|quiero ver*|bebe|amor|que te (veo|vea)|un rat*|porfa|dejame ver*|a solas|anda|ya|y (levanta*|quita*|ensena*|muestra*|date)|tu y yo|nadie|ahora|no seas)`,
    `(quiero|quisiera|dejame|deja|puedo|gustaria|necesito|muero por|ganas de) .. (ver|verte) .. (por|en|x|a traves de) (la|una|tu)? ${CALL}`,
    `(haz|hacemos|hagamos|haces|hacer|haceme|hazme|quieres|queres|podemos|te apetece|te late|te animas|aceptas) .. (una|un)? (videollamada|video llamada|facetime|videochat|vc|cam|videollamadita) .. (<alone>|noche|conmigo|nosotros|porfa|?|ahora|cama|a solas|$|ya|privado)`,
    '(llamame|llama|me llamas|hablame|marcame|conectate|te llamo|hacemos videollamada|videollamada) .. (cuando|una vez que|en cuanto|despues de que|mientras) .. (duerma*|duermen|se (duerman|vayan|acuesten|duermen|acuestan|hayan|van)|no (este*|haya)|acuesten|esten dormid*|<parents>)',
    '(levantate|parate|ponte de pie|de pie|alejate|ponte) .. (y)? .. (date (la|una) vuelta|gira*|vuelta|da una vuelta|ensena*|muestra*|mostra*|que te vea|modela*|de espaldas)',
    '(date|da|dar|darte|dame) (la|una) (vuelta|vueltita) .. (camara|cam|verte|que te|te vea|para mi|despacio|lento|bebe|$)',
    `(no (cuelgues|apagues|cortes|quites)|deja|dejala|manten|quedate|dejate) .. (la|el|en)? ${CALL} .. (noche|mientras .. (duermes|dormis|te (duchas|banas|cambias))|dormi*|duerm*|toda la|encendid*|prendid*|puest*|abiert*)`,
    '(deja*) .. (camara|cam|llamada|videollamada) .. (mientras|encendid*|prendid*|puest*|abiert*|toda|conectad*)',
    `(ensename|muestrame|mostrame|ensena|muestra|mostra|quiero ver|dejame ver) .. tu (<room>|cama|bano|pijama|cuerpo) .. (por|en|${CAMERA}|ahora|$|?|como|toda*|entero)`,
    '(conectate|metete|entra|ponte|vente) .. (a|en|por|al)? (directo|live|vivo|camara|cam|videollamada) .. (solo|para mi|conmigo|porfa|nosotros|privad*|a solas|ahora|bb|bebe)',
    '(en|por|x) (camara|cam|videollamada|video|directo) .. (desnud*|sin (<clothes>)|quitate|ropa interior|baila*|cambia*|en la ducha|ensen*|toca*)',
    '(quitate|cambiate|banate|duchate|desnudate|tocate) .. (camara|cam|videollamada|en (video|directo|llamada)|mientras te (veo|miro))',
    '(quiero|para|y) .. (grabarte|grabar la (llamada|videollamada)|grabar pantalla)',
  ],
  usual: [
    '(hagamos|hacemos|haz|haces|haceme|hazme|quieres|queres|ponte en) .. (video|camara|cam) .. (verte|conmigo|?|noche|un rat*|ahora|$)',
    `(pon|prende|enciende|abre|activa|pones|prendes) .. (la|tu)? (camara|cam)`,
    '(hacemos|hagamos|haces|quieres|queres|podemos|hacer|te hago|te puedo hacer) .. (videollamada|video llamada|facetime|vc|videochat)',
    '(videollamada|facetime|cam|video llamada|vc) ?',
    '(tienes|tenes|usas) (camara|cam|webcam)',
    '(verte|vernos) (por|en|x) (camara|cam|videollamada|facetime|video)',
    '(levantate|parate|ponte de pie) y',
    '(date la vuelta|gira te|girate|voltea*|date vuelta)',
    '(llamame|te llamo|me llamas) .. (noche|a solas|tarde|cuando (puedas|estes) <alone>|cama)',
    '(por que) .. (no (pones|prendes|quieres|enciendes)|apagas|apagaste|tapas) .. (camara|cam|la cara|video*)',
  ],
  weak: ['videollamada|cam|webcam', '(la|tu) camara', '(en directo|en vivo)'],
  unless: [
    '(clase|profe|profesora|profesor|maestra|reunion|deberes|tarea|abuela|abuelo|pintad*|concierto|stream del|medico|examen|exposicion|academia|partido|fotografic*|tutorial)',
  ],
  fires: [
    'pon la cámara, solo nosotros',
    'levántate y date la vuelta',
    'llámame cuando duerman',
    'hacemos videollamada esta noche a solas?',
    'prendé la cam bb',
    'deja la llamada puesta mientras duermes',
    'quiero verte por cam',
    'enséñame tu cuarto por cámara',
    'queres hacer vc?',
  ],
  lookalikes: [
    'enciende la cámara, empieza la clase',
    'la abuela quiere una videollamada el domingo',
    'enséñame tu cuarto, ¿ya está pintado?',
    'el concierto se ve en directo a las nueve',
    'mañana hay reunión con el profe por videollamada',
  ],
};
