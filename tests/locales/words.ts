import {
  fernandezHuertaEase,
  fleschKincaidGrade,
  gulpeaseIndex,
  kandelMolesEase,
  martinsEase,
  viennaGrade,
} from './readability.ts';

/** What the tests know of a language: what is never said in it, and the words that carry a promise. */
export interface Words {
  /**
   * Labels for a person, blame, commands, words that frighten, promises that nobody can keep, jargon,
   * and guesses of who someone is or whom they love.
   */
  readonly never: RegExp;
  readonly decide: RegExp;
  readonly notYourFault: RegExp;
  /** Said at levels 1 and 2, where most warnings are about nothing. */
  readonly doubt: RegExp;
  /** What two young people are asked about. */
  readonly pressure: RegExp;
  /** The three steps of blocking, which come in this order. */
  readonly save: RegExp;
  readonly report: RegExp;
  readonly block: RegExp;
  readonly index: (text: string) => number;
  /** Whether a child of nine or ten can read a text of that index. */
  readonly easy: (index: number) => boolean;
}

const atMost = (limit: number) => (index: number) => index <= limit;
const atLeast = (limit: number) => (index: number) => index >= limit;

/**
 * @param starts patterns that are bad wherever a word begins with them
 * @param wholes patterns that are bad only as whole words
 */
function never(starts: readonly string[], wholes: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${starts.join('|')}|(?:${wholes.join('|')})(?!\\p{L}))`, 'iu');
}

const BLOCK = /blo(?:c|qu)/i;

/**
 * The limits of ease for age nine to ten: in English Flesch-Kincaid grade 5 at most, in French and
 * Spanish 80 (easy); for the others see there.
 */
export const WORDS: Readonly<Record<string, Words>> = {
  en: {
    never: never(
      [
        ...['predator', 'criminal', 'stranger', 'pervert', 'paedo', 'pedo', 'perpetrator'],
        ...['victim', 'groom', 'sextort', 'csam', 'abuse', 'creep', 'naive', 'stupid', 'gullible'],
        ...['careless', 'foolish', 'boyfriend', 'girlfriend', 'ruin'],
      ],
      [
        ...['you must', 'you should', '(?<!never )you have to', 'you need to', 'you ought'],
        ...['why did you', 'made a mistake', '(?<!not )your fault', 'you are being', 'forever'],
        ...['(?<!never )too late', 'tell your parents', 'safe now', 'all safe'],
        ...['he', 'she', 'him', 'her', 'his', 'hers', 'guy', 'girl', 'boy'],
      ],
    ),
    decide: /you decide/i,
    notYourFault: /not your fault/i,
    doubt: /may be|you choose/i,
    pressure: /pressur|push/i,
    save: /save|another device/i,
    report: /report/i,
    block: BLOCK,
    index: fleschKincaidGrade,
    easy: atMost(5),
  },
  fr: {
    never: never(
      [
        ...['prédat', 'criminel', 'pervers', 'pédo', 'agresseu', 'victime', 'groom', 'sextor'],
        ...['naï[fv]', 'bête', 'ruin', 'inconnu', 'petite? ami', 'coupable'],
      ],
      [
        ...['tu dois(?! rien)', 'tu devrais', 'tu aurais dû', 'il faut', 'il fallait'],
        ...['pourquoi (?:as-tu|tu as)', 'une erreur', '(?<!pas )ta faute', 'pour toujours'],
        ...['dis-le à tes parents', '(?<!jamais )trop tard', '(?:il(?! y a)|elle)s?', 'lui'],
        ...[
          'seule?s?',
          'obligée?s?',
          'garçon',
          'fille',
          '\\p{L}+[·.]e(?:s|\\.s)?',
          '\\p{L}+\\(e\\)',
        ],
      ],
    ),
    decide: /tu décides/i,
    notYourFault: /pas ta faute/i,
    doubt: /peut-être|tu choisis|parfois/i,
    pressure: /pression|insist|pouss|force/i,
    save: /garde|note|autre appareil/i,
    report: /signal/i,
    block: BLOCK,
    index: kandelMolesEase,
    easy: atLeast(80),
  },
  es: {
    never: never(
      [
        ...['depredador', 'criminal', 'delincuente', 'pervertid', 'pedófil', 'pederast', 'agresor'],
        ...['abusador', 'acosador', 'víctima', 'groom', 'sextor', 'ingenu', 'tont[oa]', 'estúpid'],
        ...['desconocid', 'extrañ[oa]s', 'novi[oa]', 'arruin', 'obligad[oa]'],
      ],
      [
        ...['(?<!no |nunca |ni )(?:tienes|hay|tendrías) que', '(?<!no |nunca )debes', 'deberías'],
        ...['debiste', 'por qué (?:lo )?(?:hiciste|mandaste|enviaste)', 'un error'],
        ...['(?<!no (?:es|fue) )(?:tu culpa|culpa tuya)', 'para siempre', 'demasiado tarde'],
        ...['d[ií]l[eo] a tus padres', 'díselo a tus padres', 'él', 'ell[ao]s?', 'chic[oa]s?'],
        // A participle after “you are” or “you feel” guesses whether a boy or a girl reads.
        '(?:estás|estés|te sientes|te quedas|eres) (?:sol[oa]|segur[oa]|list[oa]|\\p{L}+[aid]d[oa])',
        ...['\\p{L}+[@x*]s?', '\\p{L}+(?:\\/|\\()[ao]s?\\)?'],
      ],
    ),
    decide: /tú decides|decides tú/i,
    notYourFault: /no (?:es|fue) (?:tu culpa|culpa tuya)/i,
    doubt: /quizás?|tal vez|puede (?:que|ser)|a lo mejor|tú eliges|eliges tú/i,
    pressure: /presi|insist/i,
    save: /guarda|anota|otro (?:aparato|dispositivo|móvil|celular)/i,
    report: /denunci|report/i,
    block: BLOCK,
    index: fernandezHuertaEase,
    easy: atLeast(80),
  },
  de: {
    never: never(
      [
        ...['täter', 'verbrecher', 'kriminell', 'pervers', 'pädo', 'opfer', 'groom', 'sextor'],
        ...[
          'naiv',
          'dumm',
          'blöd',
          'leichtsinnig',
          'fremde',
          'ruinier',
          'missbrauch',
          'selbst schuld',
        ],
      ],
      [
        // “Du musst nicht” frees, “du musst” commands: the word that frees comes after.
        '(?:du musst|musst du)(?!(?: \\p{L}+){0,2} (?:nie|niemals|nicht|nichts|niemand\\p{L}*|kein\\p{L}*)(?!\\p{L}))',
        ...['du soll(?:te)?st', 'soll(?:te)?st du', 'du hättest', 'hättest du', 'warum hast du'],
        ...['(?:dein|ein) fehler', '(?<!nicht )deine schuld', 'für immer', '(?<!nie )zu spät'],
        ...['sag(?: es)? deinen eltern', 'er', 'ihn', 'ihm', 'mädchen', 'jungen?', 'typ'],
        ...['\\p{L}+[*:_]in(?:nen)?', '\\p{L}+\\/-?in(?:nen)?', '\\p{Ll}+Innen'],
      ],
    ),
    decide: /du entscheidest|entscheide du/i,
    notYourFault: /nicht deine schuld/i,
    doubt: /vielleicht|kann sein|mag sein|du bestimmst|du wählst/i,
    pressure: /druck|dräng|setzt dich/i,
    save: /speicher|sicher|schreib|anderen gerät/i,
    report: /meld/i,
    block: BLOCK,
    index: viennaGrade,
    // The formula answers with the school year: the fourth is for ages nine to ten, and as in English one more is allowed.
    easy: atMost(5),
  },
  it: {
    never: never(
      [
        ...['predator', 'criminal', 'delinquent', 'pervertit', 'pedofil', 'aggressor', 'abus'],
        ...['molestator', 'adesca', 'vittim', 'groom', 'sextor', 'ingenu', 'stupid', 'sciocc'],
        ...['sconosciut', 'estrane', 'fidanzat', 'rovin', 'obbligat'],
      ],
      [
        ...['(?<!non |mai |né )devi', '(?<!non |mai )dovresti', 'avresti dovuto', 'bisogna'],
        ...["perché (?:l[’']?)?hai", 'un errore', '(?<!non è )colpa tua', 'per sempre'],
        ...['(?<!mai )troppo tardi', 'dillo ai tuoi genitori', 'lui', 'lei', 'ragazz[oaei]'],
        '(?:sei|ti senti|essere) (?:\\p{L}+ )?(?:sol[oa]|sicur[oa]|pront[oa]|\\p{L}+(?:at|ut|it)[oa])',
        ...['da sol[oa]', '\\p{L}+[*ə]', '\\p{L}+\\/[aoei]'],
      ],
    ),
    decide: /decidi tu|tu decidi/i,
    notYourFault: /non è colpa tua/i,
    doubt: /forse|può darsi|magari|può essere|scegli tu|tu scegli/i,
    pressure: /pression|insist|spin/i,
    save: /salva|conserva|scrivi|altro (?:dispositivo|telefono)/i,
    report: /segnal/i,
    block: BLOCK,
    index: gulpeaseIndex,
    // “Easy with primary school alone”: the end of it is at ten to eleven.
    easy: atLeast(80),
  },
  pt: {
    never: never(
      [
        ...['predador', 'criminos', 'delinquente', 'pervertid', 'pedófil', 'agressor', 'abus'],
        ...['aliciad', 'vítima', 'groom', 'sextor', 'ing[êé]nu', 'estúpid', 'burr[oa]'],
        ...['desconhecid', 'namorad', 'arruin', 'obrigad[oa] a', 'sozinh[oa]'],
      ],
      [
        ...['você (?:deve|precisa|tem que|tem de|devia)', 'deverias?', 'tens (?:de|que)', 'deves'],
        ...['(?:por que|porquê|porque) (?:você|fizeste|mandaste|enviaste)', 'um erro'],
        ...['(?<!não (?:é|foi) )(?:(?:a )?(?:sua|tua) culpa|culpa (?:sua|tua))', 'para sempre'],
        ...['(?<!nunca é )tarde demais', 'cont[ea] (?:para|a)os? (?:seus|teus) pais', 'ele', 'ela'],
        ...[
          'eles',
          'elas',
          'dele',
          'dela',
          'menin[oa]s?',
          'garot[oa]s?',
          'um estranho',
          'estranhos',
        ],
        '(?:você está|você é|estás|se sente|te sentes) (?:segur[oa]|pront[oa]|\\p{L}+[aid]d[oa])',
        ...['\\p{L}+[@x*]s?', '\\p{L}+(?:\\/|\\()[ao]s?\\)?'],
      ],
    ),
    decide: /você decide|quem decide é você|tu decides/i,
    notYourFault: /não (?:é|foi) (?:(?:a )?(?:sua|tua) culpa|culpa (?:sua|tua))/i,
    doubt: /talvez|pode ser|você escolhe|quem escolhe/i,
    pressure: /press|insist/i,
    save: /salv|guard|anot|outro (?:aparelho|dispositivo|celular)/i,
    report: /denunci/i,
    block: BLOCK,
    index: martinsEase,
    // 75 and above is for the first four school years, to age ten.
    easy: atLeast(75),
  },
};
