import type { Phrasings } from '../phrasings.ts';

export const locationSchoolProbe: Phrasings = {
  cue: 'location_school_probe',
  strong: [
    '(what|which) (street|road|block|house|bus|school|skool|skl|town|city|part|neighborhood|area|building|apartment) .. (you|your)',
    '(whats|what is|need|have|get|got) (your|the) (address|addy|adress|full name|last name|real name|home address|zip|zip code)',
    'where .. your (mom|mum|dad|parents) (work|works)',
  ],
  usual: [
    'where .. you (live|stay|at|located|living)',
    '(where|wher|were) you (live|from)',
    '(what|which) .. (city|town|state|part|area|county)',
    'you (live|stay) (in|near|around|by|close|with)',
    'you live (alone|with)',
    '(near|close to|live by|far from) (me|you)',
    'wya',
    '(what|which) is? your (school|skool|zip|city|town|full name|last name)',
    'live (in|near|close|not far|about|only|just) .. (from you|you|minutes|miles|hours|mins)',
    'how (far|close) .. (are|is|from|do|you|to|away)',
    '(how|so) far (are|is|do|you|from|away)',
    '(what|which) (city|town|part|area|state|side|street|school|park|mall)',
    'your (address|street|house|school|town|city|neighborhood|apartment)',
    '(you|live|house|home) .. (far|near|close|from here|from me|from there)',
    '(send|share|drop|give|turn on|tell) .. (your|me|live)? live? (location|loc|address|addy|adress|ubi|pin)',
    'where (do|is|did)? (you|your)? (go to)? (school|skool)',
  ],
  weak: [
    'where are? you (from|at|located)',
    'live',
    'address',
    'what school|grade',
    '(which|what|where) .. you (go to|goto) (school|skool|church|gym|work)',
  ],
  unless: ['(fountain|pitch|grandma|were by the|notes|practice|mall|meeting us|we are at)'],
  fires: [
    'what street do you live on?',
    'send me your live location',
    "what's your full name?",
    'which bus do you take?',
    'where does your mum work?',
    'where do u live',
  ],
  lookalikes: [
    "wya, we're by the fountain",
    'what time does the bus get in? grandma',
    'where is the pitch for practice?',
  ],
};
