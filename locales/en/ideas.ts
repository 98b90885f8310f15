import type { IdeasCopy } from '../copy.ts';

/** None for a threat, a demand to pay or a push to get hurt: no reply is the advised reply there. */
export const ideas: IdeasCopy = {
  flattery_rapid_intimacy: {
    kind: 'Thanks, but that’s a bit much for me.',
    firm: 'Too fast for me. Slow down please.',
    away: 'Thanks, I’m off now. Bye!',
  },
  age_probe: {
    kind: 'I keep my age to myself, hope that’s OK.',
    firm: 'I don’t share my age.',
    away: 'Homework time, bye!',
  },
  vulnerability_probe: {
    kind: 'Thanks for asking. I talk to my friends about that.',
    firm: 'That’s private.',
    away: 'All good, gotta go.',
  },
  alone_risk_probe: {
    kind: 'There are always people around here.',
    firm: 'I don’t tell who’s home.',
    away: 'Someone’s calling me, gotta go.',
  },
  secrecy: {
    kind: 'I’m not good with secrets like that.',
    firm: 'I don’t keep secrets like that.',
    away: 'I’ll stop here, bye.',
  },
  isolation: {
    kind: 'My friends matter to me too.',
    firm: 'Please don’t put down my family or friends.',
    away: 'I’m with friends now, bye!',
  },
  platform_migration: {
    kind: 'I’d like to stay on this app.',
    firm: 'No, I only chat here.',
    away: 'Can’t right now, bye!',
  },
  location_school_probe: {
    kind: 'I keep that to myself, hope you get it.',
    firm: 'I don’t tell where I am.',
    away: 'Dinner’s ready, gotta go.',
  },
  identity_doubt: {
    kind: 'I like to know who I’m talking to.',
    firm: 'I only chat with people I know.',
    away: 'I’ll leave it here, bye.',
  },
  sexual_talk: {
    kind: 'I’m not OK with that. Can we talk about something else?',
    firm: 'Stop. I don’t want to talk about this.',
    away: 'Nope, I’m out. Bye.',
  },
  desensitisation: {
    kind: 'That’s not my kind of game.',
    firm: 'No. I don’t do that.',
    away: 'I’m out, bye.',
  },
  image_request: {
    kind: 'I’m not comfortable with that.',
    firm: 'I don’t send pics.',
    away: 'My parents check my phone, gotta go.',
  },
  gifts_money_offer: {
    kind: 'That’s nice, but no thanks.',
    firm: 'No. I don’t take gifts in chats.',
    away: 'No thanks, bye!',
  },
  job_model_offer: {
    kind: 'Thanks, but I’m not looking for a job.',
    firm: 'No. I don’t take jobs from chats.',
    away: 'I’ll ask at home first, bye.',
  },
  meet_request: {
    kind: 'I don’t feel like meeting, sorry.',
    firm: 'No, I’m not coming.',
    away: 'I can’t, I’ve got plans. Bye!',
  },
  credential_request: {
    kind: 'Sorry, I can’t share codes.',
    firm: 'No. My password is mine.',
    away: 'I’ll look at the app’s help page, bye.',
  },
  fake_authority: {
    kind: 'I’ll check that first, thanks.',
    firm: 'I don’t talk about this in a chat.',
    away: 'I’ll ask at home first, bye.',
  },
  threat_blackmail: null,
  payment_demand: null,
  guilt_pressure: {
    kind: 'I get that you’re sad. It’s still a no.',
    firm: 'Don’t push me. It’s a no.',
    away: 'This feels bad. I need a break.',
  },
  persistence_after_no: {
    kind: 'Stop asking pls, it’s a no.',
    firm: 'I said no. Don’t ask again.',
    away: 'I said no. Bye.',
  },
  control_monitoring: {
    kind: 'I need some time for me.',
    firm: 'My phone is private.',
    away: 'I’m busy, talk later.',
  },
  debt_obligation: {
    kind: 'I can’t do that, sorry.',
    firm: 'A gift is a gift. I don’t owe you.',
    away: 'I need time to think. Bye.',
  },
  advertising_arranging: {
    kind: 'I can’t, sorry.',
    firm: 'No. I don’t want that.',
    away: 'I have to go now.',
  },
  recruit_others: {
    kind: 'I’d like to leave my friends out of it.',
    firm: 'No, I won’t bring anyone.',
    away: 'Nope. Gotta go, bye.',
  },
  self_harm_coercion: null,
  video_call_pressure: {
    kind: 'I don’t like being on camera, sorry.',
    firm: 'My camera stays off.',
    away: 'Can’t call now, bye.',
  },
  child_distress: null,
};
