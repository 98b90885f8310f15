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
    'parent|parents|mom|mum|mommy|mother|dad|daddy|father|family|teacher|teachers|anyone|anybody|any1|anyone|nobody|noone|police|cops|friends|no one|brother|sister|sis|school|counselor|counsellor|them|a soul|aunt|auntie|uncle|nan|gran|grandma|grandad|coach|carer|stepdad|stepmom|social worker|boyfriend|girlfriend|bf|gf',
  app: 'snap|snapchat|sc|telegram|tele|tg|whatsapp|whats|wa|kik|insta|instagram|ig|signal|discord|skype|hangouts|viber|wickr|session|facetime|messenger|yahoo|msn|aim|line|wechat|teams|zoom|threema|imo|oovoo|tango|omegle',
  send: 'send|sending|sent|share|show|give|gimme|text|snap|message|forward|dm|upload|take|drop|mail|email|post|record|film|make|get|lemme|see',
  photo:
    'pic|pics|pix|picture|pictures|photo|photos|foto|fotos|image|images|selfie|selfies|video|videos|vid|vids|clip|clips|snap|snaps|pict|picts',
  'private-photo':
    'nude|nudes|noods|nudez|lewds|dickpic|<private-word> <photo>|<photo> .. (nude|naked|topless|undressed|without (clothes|a shirt|a top|anything))',
  'private-word':
    'nude|naked|topless|undressed|underwear|panties|bra|bikini|swimsuit|lingerie|boxers|body|sexy|private|naughty|dirty|spicy|explicit|intimate|revealing|shirtless|freaky',
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
  /** What a blackmailer holds, what he does with it, and who gets it. */
  material:
    'pic|pics|pix|picture|pictures|photo|photos|image|images|vid|vids|video|videos|clip|clips|nude|nudes|screenshot|screenshots|ss|recording|recordings|chats|convo|convos|tape|footage|file|files|folder|evidence|deepfake|deepfakes|fakes|secret|secrets|selfie|selfies|messages|dms|snaps',
  publish:
    'leak|leaking|leaks|post|posting|expose|exposing|spread|spreading|publish|publishing|upload|uploading|share|sharing|send|sending|forward|forwarding|dm|drop|dropping|airdrop|show|showing|release|releasing|tweet|blast|circulate|put|putting|plaster|sell|selling|text|texting|email|emailing|distribute|tag|tagging',
  leak: 'leak|leaking|expose|exposing|spread|spreading|publish|publishing|upload|uploading|post|posting|release|releasing|plaster|airdrop|circulate|blast|leaked|posted',
  crowd:
    'everyone|everybody|(every one)|friend|friends|followers|family|fam|contacts|school|class|classmates|teacher|teachers|parents|mom|dad|mother|father|team|coach|boss|cousin|cousins|sister|brother|nan|grandma|auntie|aunt|boyfriend|girlfriend|ex|principal|town|church|gc|groupchat|group|internet|online|web|story|college|uni|world|bestie|relatives|neighbours|neighbors|teammates|facebook|tiktok|insta|ig',
  'if-not':
    '(unless|otherwise|(or else)|(or not)|((if|when|bc|till|until) (you|i|no|we|it|this|nothing|money) .. (dont|doesnt|didnt|wont|not|never|no|block|ignore|tell|refuse|leave|stop|try|delete|report|break|dump|ghost|run|snitch|isnt|arent|blocked|quit|hang|disobey|aint|unadd)))',
  'get-it':
    'get|gets|getting|see|sees|seeing|receive|receives|has|have|knows|know|watch|watches|opens|open|finds|find|reads|got|seen|hears',
  'it-all': 'it|this|them|these|those|that|everything|all|<material>|(what you (did|sent))',
  'goes-out':
    '((ill|i|im|i will|we|gonna|ill just|i just|i go) .. <leak>)|((i|ill|im) .. (hit|press|click|tap|smash) (send|share|post|upload|enter))|((everyone|everybody|your <crowd>|whole <crowd>|all your <crowd>|entire <crowd>|they all|all of them) .. <get-it>)|((it|its|they|these|everything|this|that|pics|photos|vid|video|nudes|one|screenshots|those) .. ((goes|go|going|gets|get|will go|is|are|gonna|be) .. (out|to|on|in|into|online|public|posted|leaked|sent|viral|everywhere|live|round|around|up|shared)|lands|drops|leaks|spreads|hits))',
  'time-short':
    '((by|before|until|till) (midnight|tonight|tomorrow|morning|noon|lunch|monday|tuesday|wednesday|thursday|friday|saturday|sunday|dinner|#|the end))|((#|an|one|half an|two|three|five|ten|fifteen|twenty|thirty|few|couple) (hour|hours|hrs|hr|min|mins|minute|minutes|sec|secs|seconds|days|day))|midnight|deadline|countdown|timer|clock',
  amount:
    '(¤ #)|(# ¤)|(# (dollars|dollar|bucks|quid|pounds|euros|euro|usd|gbp|aud|k|grand|cash))|((a|one|two|three|four|five|six) (hundred|thousand|grand|fifty|ton))',
  'gift-card':
    'giftcard|giftcards|((gift|steam|itunes|apple|amazon|google play|play store|razer|vanilla|xbox|psn|playstation|visa|sephora|target|walmart|roblox|robux|nintendo|prepaid|paysafe|vbucks) (card|cards|voucher|vouchers|giftcard|giftcards))|((gift|steam|itunes|apple|amazon|xbox|psn|razer|paysafe) (code|codes))|paysafe|paysafecard|neosurf|voucher|vouchers',
  'pay-way':
    '<gift-card>|bitcoin|btc|crypto|usdt|litecoin|cashapp|(cash app)|venmo|zelle|paypal|revolut|monzo|(apple pay)|chime|(western union)|moneygram|payid|(bank transfer)|(wire transfer)|etransfer|gcash|mpesa|binance',
  'card-of': 'card|cards|bank|wallet|purse|paypal|account|cvv|handbag|savings|(apple pay)',
  garment:
    'shirt|hoodie|jumper|clothes|top|sweater|sweatshirt|jacket|bra|pants|jeans|shorts|dress|tee|tshirt|skirt|leggings|pjs|pajamas|pyjamas|joggers|trackies|tracksuit|trousers|boxers|underwear|undies|knickers|panties|blanket|covers|towel|bikini|singlet|vest|blouse|uniform|tights|robe|trunks',
  'game-good':
    'robux|vbucks|(v bucks)|(battle pass)|nitro|skin|skins|gems|(gift card)|(gift cards)|giftcard|giftcards|(steam card)|iphone|airpods|jordans|ps5|premium|(free coins)',
  'close-people':
    'parents|mom|dad|family|fam|friends|friend|bestie|group|girls|squad|sister|brother|sis|bro|teachers|therapist|boyfriend|girlfriend|crew|folks|people|aunt|nan|stepdad|stepmom|siblings',
  low: 'lonely|sad|lost|hurting|stressed|broken|depressed|anxious|down|unhappy|insecure|alone|unloved|invisible|misunderstood|empty|upset|numb',
  'other-account':
    '(other|second|alt|private|spam|secret|backup|priv|burner|2nd|spare|main) (acc|account|snap|insta|profile|number|page|ig|sc)',
  officer:
    'officer|detective|agent|inspector|constable|sergeant|investigator|deputy|sheriff|lieutenant|cop|police|fbi|interpol|nca|afp|lawyer|attorney|solicitor',
  'staff-of':
    'support|team|security|staff|help|helpdesk|moderation|moderator|mod|admin|verification|center|centre|copyright|safety|department|official|representative|rep|developer|employee|agent|recovery',
};

/** Other spellings, as people type them. */
export const aliases: Readonly<Record<string, string>> = {
  i: 'ive|iv',
  you: 'u|ya|youve|yu|yew|yah|yuo|uu',
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
  someone: 'some1|sum1|sumone',
  something: 'somethin|sumthin|smth|sth|sumthing',
  every: 'evry|evary',
  everytime: 'evrytime',
  everybody: 'everybodys|evrybody|erybody|errbody',
  everything: 'everythings|evrything|everythin',
  texting: 'textin|txtin|txting',
  asking: 'askin',
  playing: 'playin',
  hanging: 'hangin',
  acting: 'actin',
  messaging: 'messagin|msging|msgin',
  weekend: 'wknd|weeknd|wkend',
  boyfriends: 'bfs',
  underwear: 'undies|underware|knickers',
  masturbate: 'masterbate',
  photo: 'foto|fotoo',
  person: 'persn',
  everyone: 'everyones|every1|evry1|evryone|everyonee',
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
  they: 'theyre|dey|theyve',
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
  gonna: 'gona|gunna|gna|finna|bouta|imma|ima|gon|fixin|finta',
  password: 'passwrd|passwd|pswd|pasword|passwords|psswrd|passwort',
  account: 'acct|acount|accnt|accout',
  naked: 'nekkid|nakd|naket|nakid',
  nudes: 'noods|nudez|newds|nudies|noodz',
  mom: 'mam|mommy|mums|moms|momma|mum|mummy|mama|mamma',
  dad: 'dads|dadd|daddy|papa|pops',
  money: 'mony|moneys|moni|monies',
  meet: 'mete',
  through: 'thru|tru',
  come: 'kome',
  video: 'vidio|vdeo',
  thinking: 'thinkin',
  talking: 'talkin',
  sleeping: 'sleepin',
  wearing: 'wearin|wering|waring',
  getting: 'gettin',
  coming: 'comin|cumin',
  sweetie: 'sweety|sweetee',
  and: 'n|nd|annd',
  now: 'rn|nw|noww',
  gotta: 'gota|needa|haveta|oughta',
  lemme: 'lemmie|leme|lemmy|lem',
  gimme: 'gimmie|gime|gib',
  friends: 'frnds|frends|freinds|homies|besties|pals|mates|frens',
  friend: 'frnd|freind|frend|homie',
  pictures: 'picutres|picures|pictuers',
  nobody: 'nobdy|no1|nobodyy|noone',
  unless: 'unles|unlesss',
  until: 'untill|untl|til',
  going: 'goin|goign',
  sending: 'sendin',
  telling: 'tellin',
  calling: 'callin',
  making: 'makin',
  paying: 'payin',
  doing: 'doin|doign',
  saying: 'sayin',
  posting: 'postin',
  working: 'workin',
  looking: 'lookin',
  ignoring: 'ignorin',
  waiting: 'waitin',
  feeling: 'feelin',
  tryna: 'trynna|tryin',
  minutes: 'mintues|minuts|minits',
  screenshot: 'screenie|scrnshot|screnshot',
  location: 'locaton|lokation|locashun',
  snapchat: 'snapchatt|snpchat',
  followers: 'folowers|followrs',
  delete: 'delet|dlt|deleet',
  favorite: 'fav|fave|favourite|favs',
  modeling: 'modelling|modellin',
  anything: 'anythin|nething|anythng|nethin|anythink',
  nothing: 'nothin|nuthin|nuffin|nothink|nun',
};

/** So frequent that a phrase is not looked for by them. */
export const common =
  'i you your the a to and it is in me my that of for on are have do what so be dont not just like im its was this we can with if know get all u no go at but up out good want how he she they them ok now when lol or time one see there been will would youre where about off any from did then yeah oh really well too some who tell think say going love here why more back need make home got her him hey hi yes';
