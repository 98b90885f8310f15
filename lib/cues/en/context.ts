import type { ContextKind, SpeakerKind } from '../phrasings.ts';

/** English words that change how a cue beside them is meant. */
export const context: Readonly<Record<ContextKind, readonly string[]>> = {
  advice: [
    '^ never',
    '(you|we|kids|people|anyone) (should|shouldnt|must|ought|can) (never|not)',
    '(never|dont ever|do not ever) (send|share|give|tell|meet|post|pay|click|trust)',
    '^ (dont|do not) (send|share|give|meet|pay|click|answer|trust|post|open)',
    '(remember|remember to|please remember) (never|not to|dont)',
    'please never',
    '(watch out for|beware|phishing|fake account|scammer|scammers|safety|advice|tips|common scam|known scam|a scam|be careful (who|what you|out there))',
    '(be careful|stay safe) (online|with|of)',
    '(block|report) (him|her|them|it|that|this)',
    'no one should|nobody should',
    '(tell|talk to) (a|an|your) (trusted|adult|teacher|counsellor|counselor|nurse|parent)',
  ],
  reported: [
    '(he|she|they|someone|somebody|this guy|that guy|some guy|this man|some man|some dude|this dude|a guy|this girl|this person|my friend|my ex|my cousin|my sister|my brother|her boyfriend|his girlfriend|stranger) (just|keeps|kept|also|then|even|always|never|was|is)? (said|told|asked|asking|asks|wants|wanted|threatened|threatening|texted|messaged|sent|saying|says|telling|tried|trying|offered|offering|demanded|made) (me|her|him|us|them|to|for|if|that|my)?',
    '(he|she|they|then he|then she|some guy|some rando|some creep|a rando|rando|this rando|random|this guy|some dude) (just|then|was|were|is|has)? (goes|go|like|dmed|dmd|dming|dms|texts|texted|wrote|writes|messages|messaged|msgd|replied|replies|went|begs|begged)',
    '(happened to|helping|help) (a|my) friend',
    'what (should|do|can) (i|we) (tell|say|do|reply|answer)',
    '(supposedly|apparently|allegedly)',
  ],
  story: [
    '(in|from|like) (the|a|this|that|my) (movie|film|book|show|series|song|game|episode|video|news|novel|story|documentary|podcast|article|class|play|lyrics)',
    'lyrics|chapter|episode|netflix|documentary|headline|trailer',
    '(the|a|that) (character|actor|actress|singer|villain|hero|teacher) (says|said|asks|does)',
    '(read|saw|watched|heard) (about|on|an article|the news)',
    '(sings|singing|chorus|verse|hook is)',
    '(scene|act) #',
  ],
  play: [
    'jk|lol|lmao|lmfao|rofl|haha|hahaha|hehe|kidding|joking|sike',
    'fifa|fortnite|minecraft|roblox|valorant|cod|overwatch|lobby|raid|boss|respawn|clan|guild|loot|quest|dungeon|ranked|noob|gg',
  ],
};

/** English words by which a person sounds young or grown up. */
export const speaker: Readonly<Record<SpeakerKind, readonly string[]>> = {
  young: [
    'im|iam #10-17',
    'i am #10-17',
    '#10-17 (f|m|female|male|girl|boy|yo)',
    '(im|i am|ill be|turn|turning|turned|just turned|almost) #10-17',
    '(in|the) #7-12 grade',
    '(7th|8th|9th|10th|11th|12th|seventh|eighth|ninth|tenth) grade',
    'my (mom|mum|dad|parents|mother|father|stepdad|stepmom|mommy|grandma|teacher|teachers|school|homework|locker|math class|math test|principal|curfew|allowance)',
    '(my|the) (mom|mum|dad|parents) (wont|doesnt|dont|let|lets|says|said|is|are|works|work|gets|get|took|would|will)',
    '(got|have|had|do|doing|did|my) (homework|detention|a test|pe|recess|study hall|band practice)',
    '(grounded|homework|recess|middle school|junior high|high school|freshman|sophomore|babysitting|allowance|sleepover)',
    '(before|after|at|from|to|skip|skipped|no) school',
  ],
  adult: [
    '(im|i am|iam) #19-69',
    '#19-69 (m|male|guy|man|yo|years old)',
    '(im|i am) .. (married|divorced|separated|an adult|a man)',
    'my (wife|ex wife|husband|kids|kid|daughter|son|job|boss|company|apartment|truck|office|divorce|coworker|shift|ex)',
    '(at|from|to|off|got) work',
    '(i|im) (work|worked|working|drive|own|rent)',
    '(when i was|at) your age',
    '(older|old) (guy|man|than you|for you)',
  ],
  minor: [
    '(im|i am|iam|ima) (only|just|almost|still|turning|actually)? #8-17 ($|?|yo|years|yrs|yr|year|y|f|m|girl|boy|female|male|and|but|so|lol|haha|u|you|hbu|wbu|what|how|in|ok|btw|too|now|til|is)',
    '#10-17 (f|m|yo|female|male|girl|boy|years old|yrs old|year old|yr old|y o)',
    '(f|m|female|male|girl|boy) #10-17 ($|from|?|u|you|here|hbu|wbu|what)',
    '(im in|i am in|in|going into|starting|just started) (the)? (5th|6th|7th|8th|9th|10th|11th|fifth|sixth|seventh|eighth|ninth|tenth|eleventh) grade',
    '(im in|i am in|starting) year #6-12 ($|at|?|u|so|and)',
  ],
  grown: [
    '(im|i am|iam) (only|just|almost|turning|actually|really)? #19-69 ($|?|yo|years|yrs|yr|year|m|male|and|but|so|lol|haha|u|you|hbu|is|btw|ok|if|single|from)',
    '#19-69 (m|male|yo|guy|man|years old|yrs old|year old|yr old|y o)',
    '(m|male|guy|man) #19-69 ($|from|?|u|you|here|hbu|is)',
    '(when i was|at) your age ($|i)',
    '(older|old) (guy|man|than you|for you)',
    '(too|bit|little|lot|so|much|way) (old|older) (for|than) you',
    'age (is|its) just a number',
    'does my age bother you',
  ],
  refuses: [
    '^ (no|nope|nah|never|nooo|no way|no thanks|no thank you) ($|i|im|thanks|thank|ty|sorry|stop|way|not|please|pls|ew)',
    'i (dont|do not|wont|will not|cant|can not|didnt) (want|wanna|feel|send|do that|do this|like)',
    '(im not|i am not|not) (sending|doing|comfortable|going to|gonna|sure about|okay with|ok with|interested|showing|ready)',
    '(stop|quit) (asking|it|that|texting|messaging|bothering|pls|please|doing|saying)',
    'leave me alone',
    '(dont|do not) (ask|want to talk|text me|message me|call me)',
    '(that|this|thats|its|it) (is|s)? (weird|creepy|gross|wrong|too much)',
    '(makes|making|feel|feels) me? (uncomfortable|weird|bad|gross|scared)',
  ],
};
