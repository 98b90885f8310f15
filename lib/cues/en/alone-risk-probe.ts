import type { Phrasings } from '../phrasings.ts';

export const aloneRiskProbe: Phrasings = {
  cue: 'alone_risk_probe',
  strong: [
    '<are-you> .. alone|alon|aline .. (right now|rn|now|tonight|today|home|at home|there)',
    '(home|house) alone',
    'alone (at|in)? (home|house|room|your room)',
    '<parents> .. (check|read|see|look|monitor|go through|watch|on) .. (messages|phone|texts|computer|chats|msgs|pc|laptop|account|mail|email|history)',
    '(who|anyone|anybody|someone|does) .. (check|checks|read|reads|see|sees|look at|go through|use) your (phone|messages|computer|chats|texts|msgs|pc)',
    '(when|what time) .. <parents> .. (get|come|back|home|leave|leaves|go|work|sleep|bed|gone)',
    '(where|wheres|were) .. your <parent>',
    '(is|are) your <parent> .. (home|there|around|asleep|up|awake|out|gone|near|sleeping)',
    '(do you|you) have your own (room|phone|computer|laptop|bathroom)',
    '(door|bedroom door|room) .. (closed|locked|shut)',
    '(close|lock|shut) (the|your) door',
    'pos|mos|p911 ?',
  ],
  usual: [
    '<are-you> (by yourself|by urself|by your self|all by)',
    'are? you alone',
    '(whos|who is|who else|who) is? (home|there|with you|around|at home|in the house)',
    '(can|could) your? <parent> (hear|see|come|walk|find)',
    '<parents> .. (asleep|sleeping|in bed|gone|away|out of town|at work|not home|leave you)',
  ],
  weak: ['(anyone|anybody|someone) (with|near|around|next to|there with|else (there|home|around))'],
  unless: ['(drop|tent|bag|homework|carpool|mic|so mum can call|so mom can call|babysit*)'],
  fires: [
    'are you alone right now?',
    'do your parents check your messages?',
    'what time do your parents get home?',
    'do you have your own room?',
    'is anyone with you?',
    'r u home alone',
    'is ur mom home',
  ],
  lookalikes: [
    'is your mum home? I need to drop off the tent',
    'what time do your parents get home so mum can call them?',
    'is anyone coming to practice?',
  ],
};
