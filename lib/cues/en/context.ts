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
    '(happened to|helping|help) (a|my) friend',
    'what (should|do|can) (i|we) (tell|say|do|reply|answer)',
    '(supposedly|apparently|allegedly)',
  ],
  story: [
    '(in|from|like) (the|a|this|that|my) (movie|film|book|show|series|song|game|episode|video|news|novel|story|documentary|podcast|article|class|play|lyrics)',
    'lyrics|chapter|episode|netflix|documentary|headline|trailer',
    '(the|a|that) (character|actor|actress|singer|villain|hero|teacher) (says|said|asks|does)',
    '(read|saw|watched|heard) (about|on|an article|the news)',
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
};
