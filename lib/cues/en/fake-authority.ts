import type { Phrasings } from '../phrasings.ts';

export const fakeAuthority: Phrasings = {
  cue: 'fake_authority',
  strong: [
    '(this is|here is|im from|i am from|we are|were|im with) the? <platform> (support|team|security|staff|help|moderation|verification|center|centre)',
    '<platform> (support|security|team) (here|team)',
    '(this is|im|i am|were|we are) (the|a|an|with the)? (police|officer|detective|fbi|cop|lawyer|attorney|interpol|agent|investigator) .. (pay|fine|you|must|arrest|report|cooperate|court)',
    'you (must|need to|have to) pay (the|a|this)? (fine|penalty|fee)',
    '(pay|cooperate|answer) .. or .. (court|arrested|arrest|jail|police|charged)',
    '(we|i) (found|have|received|got) (your|reports|a report|complaints) .. (pictures|photos|account|against you|about you)',
    '(click|tap|go) (here|this|link|below|the link) .. (appeal|verify|confirm|recover|unlock|keep)',
    'your (account|profile|page) .. (will be|is|has been|going to be|gets|was) (deleted|banned|suspended|disabled|reported|locked|terminated|closed)',
    '(copyright (strike|violation|infringement))',
    '(verification|verify) (team|badge|account|your account)',
  ],
  usual: ['(report|reported|reporting) you to the? (police|fbi|instagram|school|cops)'],
  unless: ['(school office|form|homework|signed|lol|resource officer)'],
  fires: [
    'this is Instagram support, send the code to keep your account',
    'this is the police, you must pay the fine now',
    "I'm a lawyer, pay or you go to court",
    'we found your pictures, cooperate',
    'click here to appeal',
  ],
  lookalikes: [
    'school office: please bring the signed form',
    'reset your school password in class tomorrow',
  ],
};
