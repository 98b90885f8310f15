import type { Phrasings } from '../phrasings.ts';

export const recruitOthers: Phrasings = {
  cue: 'recruit_others',
  strong: [
    '(which|any) of your (friends|girlfriends|friend) .. (single|hot|cute|pretty|free|want|would)',
  ],
  usual: [
    '(bring|invite) (a|your|some|any) (friend|friends|girlfriend|girlfriends|sister|bestie)',
    'your (friend|friends|sister) .. (cute|hot|pretty|single|sexy|like me|want to)',
    '(do you|you|got|have) (have|got) (a|any)? (little|younger|baby|lil|older)? (sister|sisters|brother|brothers|cousin|siblings)',
    '(pay|give|get|earn|bonus) .. (each|every|per) (friend|girl|boy|person)',
  ],
  weak: [
    '(get|bring|tell|ask|invite|add) (her|him|them|your) .. (friend|friends|bestie|sister|cousin|call|add|to call|to add|to text|to message|to join|to meet)',
    '(do you|you|got|have) .. (have|know|got)? .. (friend|friends|girls|boys|girlfriends|bestie|besties|cousin*|classmates) .. (who|that|also|want|wants|wanna|would|like) .. (money|cash|earn|work|job|join|make|chat|talk|meet|too)',
  ],
  unless: ['party|coins|referral|game|club|team|sleepover|birthday|cinema|choir'],
  fires: [
    'do you have friends who want to make money?',
    'do you have a little sister?',
    "I'll pay you for each friend you bring",
    'which of your friends is single?',
    'get her to call me',
  ],
  lookalikes: ['bring your best friend to my party!', 'invite friends and get 100 coins'],
};
