import type { Phrasings } from '../phrasings.ts';

export const jobModelOffer: Phrasings = {
  cue: 'job_model_offer',
  strong: [
    '(send|need) .. (photos|pics|pictures) .. (portfolio|agency|casting|application|book|modeling|modelling)',
    '(cover|pay for) (your|all|the) (travel|flight|flights|ticket|trip|hotel|expenses)',
    'your? (parents|mom|mum|dad) (dont|do not|doesnt|wont) (need|have) to (sign|know|agree|come)',
    '(brand|style) (ambassador|ambassadors|amb|rep)',
    '(modeling|modelling|casting|acting) (agency|job|jobs|gig|call|career|shoot)',
    '(work|job) .. (abroad|overseas|another country|no experience|no questions)',
  ],
  usual: [
    '(photo|photos|model|modeling) shoot',
    '(collab|sponsorship|sponsor you)',
    '(i|we) (run|own|work for|have|represent) .. (agency|label|brand|studio|talent)',
    '(hiring|recruiting|looking for) .. (girls|boys|models|young|teens|talent)',
  ],
  weak: [
    '(pay|paid|pays|paying) (well|good|#|really well|cash)',
    '(make|earn|get|making|earning) .. more? .. (in|per|a) (one|a|single)? (night|day|week|hour)',
    '(be|become|could be|should be|ever been|ever thought) .. a? model',
    '(want|need|looking for|got) (a|some)? (job|work|gig) .. (you|me|pays|paid|easy|?)',
  ],
  unless: [
    '(babysit|bakery|school fair|same pay|internship|mum|mom|newspaper|paper round|volunteer)',
  ],
  fires: [
    'send some photos for your portfolio',
    "we'll cover your travel",
    "your parents don't need to sign",
    'be our brand ambassador, just log in here',
    "you'd make more in one night than in a month",
  ],
  lookalikes: [
    'can you babysit Friday? same pay as last time',
    'the bakery needs help on Saturday, ask your mum',
    'the school play casting is on Monday',
  ],
};
