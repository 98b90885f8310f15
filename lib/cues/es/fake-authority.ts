import type { Phrasings } from '../phrasings.ts';

export const fakeAuthority: Phrasings = {
  cue: 'fake_authority',
  strong: [
    '(mi|nuestro|el|un|tu) (abogad*|equipo legal) .. (demanda*|denunci*|juicio|paga*)',
    '(somos|soy|habla|hablamos|escribimos|le escribe|te escribe|aqui|desde|parte) .. (soporte|equipo|servicio|centro de ayuda|seguridad|asistencia|administracion|moderador*|staff|moderacion) .. (tecnico|oficial|<platform>|cuentas|la (app|plataforma|aplicacion|pagina))',
    '(soporte|equipo|centro de ayuda|servicio tecnico|moderacion|administrador*) (oficial|tecnico|de seguridad|de)? (de)? <platform>',
    '(es|soy|somos|habla|aqui|le habla|te habla) (de|el|la|un|una|del)? .. (policia|guardia civil|agente|inspector*|detective|fiscalia|fiscal|abogad*|interpol|policia (nacional|cibernetica|federal)|pdi|fbi|sheriff|brigada|oficial|investigador*) .. (pag*|mult*|debes|tienes|tenes|debe|detenid*|arrest*|denunci*|coopera*|colabora*|juicio|carcel|delito|orden|cargos|pornograf*)',
    '(paga|pague|pagar|pagas|abona*|deposita|cancelar) .. (multa|fianza|sancion|tasa)',
    '(paga*|coopera*|colabora*|responde*|contesta*) o .. (juicio|carcel|juzgado|arrest*|detenid*|denunci*|policia|preso|presa|tribunal|corte)',
    '(hemos|he|tenemos|tengo|recibimos|recibido|encontramos|encontrado|detectamos) .. (denuncia*|reporte*|fotos|imagenes|videos|material|pruebas|contenido|actividad) .. (tuy*|contra (ti|usted|vos)|sobre (ti|usted)|en tu|de tu|en su|ilegal*|prohibid*|tu cuenta)',
    '(tu|su) (cuenta|perfil|pagina|canal) .. (se borra*|se elimin*|sera|va a ser|ha sido|fue|esta siendo|esta|se cierra|se bloquea*|se suspend*|quedara|quedar*|va a quedar) .. (borrad*|eliminad*|suspendid*|bloquead*|desactivad*|cerrad*|reportad*|inhabilitad*|banead*|# |h|horas|24|verific*|revision|robad*)',
    '(tu|su) (cuenta|perfil) (se (borra|elimina|cierra|bloquea|borrara|eliminara|cerrara|bloqueara))',
    '(verifica*|confirma*|valida*) .. (tu|su) (cuenta|identidad|perfil|edad|datos) .. (aqui|enlace|link|codigo|para (no|evitar)|ahora|antes|o)',
    '(verifica*|confirma*|valida*|pincha|haz clic|da clic|dale clic|clic|entra|toca|ingresa|click) .. (aqui|en (el|este) (enlace|link)|enlace|link) .. (verific*|recuper*|apel*|no (perder|pierdas)|desbloque*|evitar|cuenta)',
    '(verifica|verifique|confirma|apela|pincha) aqui',
    '(infraccion|violacion|infringid*|incumpl*) .. (derechos de autor|copyright|normas|politicas|terminos)',
    '(insignia|verificacion|tic|palomita) (azul|verificad*|de <platform>)',
    '(orden de (arresto|captura|detencion|busqueda)|demanda en tu contra|cargos (contra ti|en tu contra))',
    '(voy a|vamos a|te voy a|si no) .. (denunciar*|reportar*) .. (policia|fiscalia|guardia civil|fbi|autoridades)',
  ],
  usual: [
    '(te|lo|voy a|vas a) .. (denuncio|denunciar|reporto|reportar|denunciare|denunciado) .. (policia|instagram|autoridades|colegio|guardia civil)',
    '(soy|es|somos) (de)? (el|la|un|una)? (policia|abogad*|agente|detective|inspector*|fiscalia)',
    '(equipo|soporte) (de)? (verificacion|tecnico|seguridad)',
    '(ganaste|has ganado|fuiste seleccionad*|has sido seleccionad*) .. (premio|sorteo|iphone|clic|enlace|link|reclam*)',
  ],
  unless: [
    '(secretaria|papel firmado|autorizacion firmada|jaja|charla de la policia|vino la policia|mi (tia|tio|prima|primo|madre|padre|hermana|hermano)|al colegio a dar|disfraz|pelicula|serie|examen|clase)',
  ],
  fires: [
    'somos soporte de Instagram, manda el código',
    'tu cuenta se borra en 24 h, verifica aquí',
    'es la policía, paga la multa ya',
    'soy abogado, paga o vas a juicio',
    'hemos recibido una denuncia contra ti',
    'soy agente de policia, tienes q cooperar',
    'equipo de seguridad de tiktok: confirma tu cuenta en este enlace',
    'pincha aquí para apelar',
  ],
  lookalikes: [
    'secretaría: trae el papel firmado',
    'mañana viene la policía al colegio a dar una charla',
    'mi tía es abogada',
    'cambia la contraseña del aula virtual en clase',
    'el equipo gana el sábado seguro',
  ],
};
