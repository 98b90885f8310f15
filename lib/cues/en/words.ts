import type { Slots } from '../phrase.ts';

/** Lists of words that the English phrases share. Explicit words stand here alone, never in a sentence. */
export const slots: Slots = {
  'you-are': "you're|your|you are",
  'you-look': 'you (look|seem|sound|looked|looking)|looking|look',
  'are-you': 'are you|you|you are|were you',
  'am-i': 'am i|im|i am|i',
  our: 'our|this is our|just our',
  pretty:
    'pretty|prettiest|beautiful|gorgeous|cute|cutest|sexy|hot|hottest|fine|adorable|stunning|handsome|lovely|attractive|perfect|sweet|smokin',
  'sweet-name':
    'baby|babe|babygirl|babyboy|hun|hunny|honey|hon|sweetie|sweety|sweetheart|darling|cutie|sexy|princess|angel|beautiful|gorgeous|love|dear|boo|bae',
  parent:
    'mom|mum|mother|mommy|mummy|dad|daddy|father|parent|parents|folks|stepdad|stepmom|brother|sister|family',
  parents:
    'your (mom|mum|mother|dad|father|parent|parents|folks|family|brother|sister|sis|bro|roommate)|(the|they) (parents|folks)|parents|they|theyre|everyone',
  'told-adults':
    'parent|parents|mom|mum|mommy|mother|dad|daddy|father|family|teacher|teachers|anyone|anybody|any1|anyone|nobody|noone|police|cops|friends|no one|brother|sister|sis|school|counselor|them|a soul',
  app: 'snap|snapchat|sc|telegram|tele|tg|whatsapp|whats|wa|kik|insta|instagram|ig|signal|discord|skype|hangouts|viber|wickr|session|facetime|messenger|yahoo|msn|aim|line|wechat|teams|zoom|threema|imo|oovoo|tango|omegle',
  send: 'send|sending|sent|share|show|give|gimme|text|snap|message|forward|dm|upload|take|drop|mail|email|post|record|film|make|get|lemme|see',
  photo:
    'pic|pics|pix|picture|pictures|photo|photos|foto|fotos|image|images|selfie|selfies|video|videos|vid|vids|clip|clips|snap|snaps|pict|picts',
  'private-photo':
    'nude|nudes|noods|nudez|naked|topless|undressed|lewds|dickpic|<private-word> <photo>|<photo> .. <private-word>',
  'private-word':
    'nude|naked|topless|undressed|underwear|panties|bra|bikini|swimsuit|lingerie|boxers|body|sexy|private|naughty|dirty|spicy|explicit|intimate|revealing|special|shirtless|bare|freaky|hot|shower|bath|bathroom',
  body: 'body|butt|chest|legs|lips|boobs|tits|ass|breasts|skin|booty|figure|curves',
  'body-private':
    'boobs|boobies|tits|titties|breasts|penis|dick|cock|pussy|vagina|nipples|genitals|balls|booty|privates|clit|boner|erection',
  'sexual-word':
    'horny|sex|sexual|sexually|sexy|orgasm|porn|cum|cumming|masturbat*|erotic|kinky|fetish|virgin|virginity|condom|condoms|naked|nude|horney|sext|sexting|seduce|threesome',
  'sexual-act':
    'fuck|fucking|suck|sucking|lick|licking|finger|fingering|masturbat*|jerk|jerking|jacking|strok*|(rub|grope) .. (you|your|me|my|it|yourself|urself|that|off)',
  money:
    'money|cash|bucks|dollars|dollar|euro|euros|pounds|quid|¤|bands|paypal|allowance|usd|robux|vbucks|nitro|gift card|gift cards|# (dollars|bucks|euros|pounds|a)',
  give: 'give|giving|send|sending|pay|paying|offer|transfer|wire|venmo|cashapp|paypal|buy|get|buying|bring|slip|spot|gift',
  gift: 'phone|iphone|ipad|laptop|computer|clothes|shoes|present|presents|gift|gifts|necklace|ring|jewelry|jewellery|bag|makeup|skin|skins|vape|vapes|car|dress|lingerie|watch|console|game|teddy|bear|ticket|tickets|camera|webcam|cam|outfit|bikini|perfume|card|dinner|flowers',
  'pay-app':
    'cashapp|venmo|paypal|zelle|revolut|bizum|cash app|cash tag|bank details|card number|account number',
  meet: 'meet|meeting|meetup|met|hangout|hookup|date|(meet|link|hook|catch) up|hang out|get together|see each other|go out|come over|see me|join me',
  want: 'want|wanna|wana|wants|lets|can we|could we|should we|would|love|like|gonna|going|try|when|how about|when can|wish|hope|let us|can i|down to',
  code: 'code|codes|otp|pin|qr|2fa|passcode|password|login|verification',
  credential:
    'password|passwords|pass|pw|pwd|passcode|pin|login|logins|code|codes|otp|2fa|credentials|username and|verification|acc|account',
  platform:
    'instagram|insta|snapchat|snap|tiktok|discord|facebook|meta|roblox|whatsapp|twitter|x|youtube|steam|telegram|apple|google|microsoft|epic',
  spread:
    'send|post|share|leak|show|forward|expose|upload|publish|spread|release|sending|posting|leaking|sharing|drop|put|text|email|tell',
};

/** Other spellings, as people type them. */
export const aliases: Readonly<Record<string, string>> = {
  you: 'u|ya|yu|yew|yah|yuo|uu',
  your: 'ur|yur|yr|youre|yourr|ure',
  are: 'r|ar',
  what: 'wat|wut|wot|wht|whut',
  whats: 'wats|wuts|wots|watz|whatz',
  want: 'wan|wnt',
  wanna: 'wana|wannna',
  because: 'cuz|cause|bcuz|cos|coz|bc|becuz|bcoz',
  please: 'pls|plz|plzz|pleas|pleez|plse|plss|pleaz|plis',
  know: 'kno|knw',
  dont: 'dnt|donot|dunt|don|dont',
  cant: 'cnt|cannot',
  wont: 'wnt',
  love: 'luv|lov|luvv|lurv',
  with: 'wit|wid|wif|w',
  would: 'wud|wuld|wld',
  could: 'cud|cld',
  should: 'shud|shuld|shld',
  have: 'hav|hv|hve|haf',
  about: 'abt|bout|abou|bt',
  anyone: 'any1|ne1|neone|anyonee',
  anything: 'anythin|nething|anythng|nethin',
  someone: 'some1|sum1|sumone',
  something: 'somethin|sumthin|smth|sth|sumthing',
  everyone: 'every1|evry1|evryone|everyonee',
  tonight: '2nite|tonite|2night|tnite|2nyt',
  tomorrow: 'tmr|tmrw|2moro|tomorow|2morrow|tmw|tomoro|2mrw|tommorow|tommorrow',
  today: '2day|tday',
  before: 'b4|befor|bfore',
  great: 'gr8',
  later: 'l8r|lata|l8',
  for: '4|fr',
  to: '2|too',
  phone: 'fone|phne|phon',
  message: 'msg|mesage|messege|messg',
  messages: 'msgs|mesages',
  people: 'ppl|peeps|peopl',
  they: 'theyre|dey',
  parents: 'rents|parentz|prents',
  picture: 'pikture|picure|pictur|picutre',
  really: 'rly|realy|rlly|rele|realli|reallly',
  pretty: 'prety|purty|pritty',
  beautiful: 'beautifull|butiful|beautifl|beutiful|beautful|gorg|butifull|buetiful',
  cute: 'qt|kute|cyute',
  girl: 'gurl|grl|gal|girly|gyal',
  boy: 'boi|boyy',
  boyfriend: 'bf|boyfrend',
  girlfriend: 'gf|girlfrend',
  number: 'num|numba|nmbr',
  secret: 'secrt|secrit|secert|secretz',
  alone: 'alon|aline|alne',
  gonna: 'gona|gunna|gna|finna|bouta|imma|ima',
  password: 'passwrd|passwd|pswd|pasword|passwords|psswrd|passwort',
  account: 'acct|acount|accnt|accout',
  naked: 'nekkid|nakd|naket|nakid',
  nudes: 'noods|nudez|newds|nudies|noodz',
  mom: 'mam|mommy|mums|moms|momma',
  dad: 'dads|dadd|daddy',
  money: 'mony|moneys|moni|monies',
  meet: 'mete',
  through: 'thru|tru',
  come: 'kome',
  video: 'vidio|vdeo',
  nobody: 'nobdy|no1|nobodyy',
  thinking: 'thinkin',
  talking: 'talkin',
  sleeping: 'sleepin',
  wearing: 'wearin|wering|waring',
  getting: 'gettin',
  coming: 'comin|cumin',
  sweetie: 'sweety|sweetee',
};

/** So frequent that a phrase is not looked for by them. */
export const common =
  'i you your the a to and it is in me my that of for on are have do what so be dont not just like im its was this we can with if know get all u no go at but up out good want how he she they them ok now when lol or time one see there been will would youre where about off any from did then yeah oh really well too some who tell think say going love here why more back need make home got her him hey hi yes';
