import type { Phrasings } from '../phrasings.ts';

export const secrecy: Phrasings = {
  cue: 'secrecy',
  strong: [
    '<our> (little|lil|own|big|dirty)? secret',
    '(keep|stay|stays) .. (between us|between you and me|between me and you|between the two)',
    '(promise|swear|promised) .. (not|never|wont|dont|cant) .. (tell|show|say)',
    '(if|when) you tell .. (cant|wont|over|trouble|stop|never|done|end)',
    "(they|nobody|no one|people|parents) (wouldnt|wont|would not|dont|will not|wouldn't) understand .. (us|we|what we)",
    '(we|i|id|ill|you|youd) .. (get|be|go|getting|in) .. (trouble|arrested|jail|prison|locked up)',
    '(go|going|end up|put me|send me|sent|thrown) (to|in) (jail|prison)',
    '(no one|nobody|noone|no body) (has to|needs to|need to|can|must|will|gonna|should|would|will ever|ever) (know|find out|see)',
    '(dont|do not|never) let (anyone|anybody|your|them|him|her|mom|mum|dad) .. (see|find|know|read|catch)',
  ],
  usual: [
    '(between us|btw us|between you and me|just between)',
    '(dont|do not|wont|never|cant|you wont|not) .. tell (anyone|anybody|no one|nobody|a soul|your|them|him|her|on me|people)',
    '(lie|lied|make up) .. to? your (parents|mom|mum|dad|friends)',
    '(without|w/o|wo) your (parents|mom|mum|dad|family) .. (knowing|finding|seeing|know)',
    '(sneak|sneaking|snuck) (out|me in|in|you out|away)',
    '(vanish|disappearing|secret) (mode|chat|messages)',
    'you .. (wont|not|never) (tell|say|rat|snitch)',
    '(can|could) (i|you) trust (you|keep)',
    'can you keep .. secret',
    '(get|got|getting) (caught|in trouble|busted)',
    '(you|youre|your) .. (cop|police|fbi|undercover|setup|set up|sting)',
    'are you .. (cop|real|police)',
    '(dont|do not|never|cant|wont|better not) .. (tell|show|say|mention) .. <told-adults>',
  ],
  weak: [
    '(is|its|thats|be|keep it|our|a) .. secret',
    '(be|b) (careful|discreet|discrete)',
    '(delete|erase|dlt|del|wipe|clear) .. (chat|chats|message|messages|texts|convo|conversation|history|archive|this|msgs|logs|log|everything)',
  ],
  unless: [
    '(surprise|party|spoiler|spoilers|present|password|pin|results|prank|game|likes|like max|crush)',
  ],
  fires: [
    'this is our little secret',
    "they wouldn't understand what we have",
    "promise you won't tell anyone",
    "if you tell, we can't talk any more",
    "you'd get in trouble if anyone saw this",
    "don't tell your mom about me",
    'delete this chat after',
  ],
  lookalikes: [
    "don't tell Mia about the party, it's a surprise!",
    'no spoilers pls',
    "don't share your password with anyone, keep it secret",
    "don't tell anyone I like Max",
  ],
};
