import type { Phrasings } from '../phrasings.ts';

export const meetRequest: Phrasings = {
  cue: 'meet_request',
  strong: [
    '<meet> .. (just|only) (you|us|me|the two|two of us|we)',
    '(just|only) (you and me|me and you|me n you|you n me|the two of us|us two)',
    '(dont|do not) bring (anyone|anybody|a friend|friends|your)',
    'tell (your|them|her|him) .. (youre|you are|your|you were|you r) (at|with|going to|staying|sleeping) .. (friend*|mate*|library|practice|party|study*)',
    '(come|go|be|stay|spend) .. (over|night|weekend) .. (my (place|house|apartment|home|room|car)|with me|alone)',
    '(can|could|should|want me to|let me|wanna me to) i? .. come .. (over|there|to your|see you|by|get you)',
    '(come|sneak|slip) (over|out) .. (to (my|your)|see|meet|tonight|alone|when)',
  ],
  usual: [
    '<want> .. <meet>',
    '(when|where|how) .. (we|i|you) .. (meet|hook up|hookup|link up|get together)',
    '(hook up|hookup|link up|get together|hang out|hangout|chill|kick it) .. (you|me|us|sometime|with|?)',
    '(wish|want|love|wanna|like|hope) .. (with you|see you|be together|hang|hug you)',
    '(live|drive|drove|hour|hours|minutes|miles) .. (away|from you|to you|to see you|to get you)',
    '(come over|cum over|come thru|come through|pull up) .. (?|tonight|now|then|here|ok|and|some|sometime|to|with)',
    '(so|when|can|could) (we|i) .. (meet|get together|hang|see each other|see you)',
    '<meet> (me|you|each other)',
    '(come|came|coming|drive|driving|ride|fly|travel|get|go) .. (see|visit|meet|to) (you|your (house|place|home)|ur (house|place|home)|u there)',
    '(get|got|book|have|getting|rent) us? a (room|hotel|motel|airbnb|place)',
    '(pick|get|scoop|grab|come get|come for) you up? .. (after|from|at|near|outside|by|tonight|in my|somewhere|corner|when)',
  ],
  weak: [
    'meet|meeting',
    '(in|my) (hotel|motel|car|apartment)',
    '(meet|meeting) (in person|irl|in real life|for real|face to face|up|somewhere|in secret|secretly)',
    '(come|go) .. (my (place|house|apartment|crib|pad))',
  ],
  unless: [
    '(dad will|mum will|mom will|practice|coach|project|cinema|movies|grandma|class|lesson|teacher|meeting at school|office|meeting room|homework|pizza|match|train station at)',
  ],
  fires: [
    "let's meet, just you and me",
    'I can pick you up after school',
    "I'll get us a room",
    "don't bring anyone",
    "tell your mum you're at a friend's",
    'wanna meet up sometime',
    'can i come see you',
  ],
  lookalikes: [
    'dad will pick you up after school at 4',
    "come to mine for the project, mum's making pizza",
    'the match is at ten, coach says meet at the gate',
  ],
};
