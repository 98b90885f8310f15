import type { Language, Phrasings } from '../phrasings.ts';
import { advertisingArranging } from './advertising-arranging.ts';
import { ageProbe } from './age-probe.ts';
import { aloneRiskProbe } from './alone-risk-probe.ts';
import { childDistress } from './child-distress.ts';
import { context, speaker } from './context.ts';
import { controlMonitoring } from './control-monitoring.ts';
import { credentialRequest } from './credential-request.ts';
import { debtObligation } from './debt-obligation.ts';
import { desensitisation } from './desensitisation.ts';
import { fakeAuthority } from './fake-authority.ts';
import { flatteryRapidIntimacy } from './flattery-rapid-intimacy.ts';
import { giftsMoneyOffer } from './gifts-money-offer.ts';
import { guiltPressure } from './guilt-pressure.ts';
import { identityDoubt } from './identity-doubt.ts';
import { imageRequest } from './image-request.ts';
import { isolation } from './isolation.ts';
import { jobModelOffer } from './job-model-offer.ts';
import { locationSchoolProbe } from './location-school-probe.ts';
import { meetRequest } from './meet-request.ts';
import { paymentDemand } from './payment-demand.ts';
import { persistenceAfterNo } from './persistence-after-no.ts';
import { platformMigration } from './platform-migration.ts';
import { recruitOthers } from './recruit-others.ts';
import { secrecy } from './secrecy.ts';
import { selfHarmCoercion } from './self-harm-coercion.ts';
import { sexualTalk } from './sexual-talk.ts';
import { common, spellings } from './spellings.ts';
import { threatBlackmail } from './threat-blackmail.ts';
import { withUmlautsSpelledOut } from './umlauts.ts';
import { videoCallPressure } from './video-call-pressure.ts';
import { vulnerabilityProbe } from './vulnerability-probe.ts';
import { slots } from './words.ts';

const cues: readonly Phrasings[] = [
  advertisingArranging,
  ageProbe,
  aloneRiskProbe,
  childDistress,
  controlMonitoring,
  credentialRequest,
  debtObligation,
  desensitisation,
  fakeAuthority,
  flatteryRapidIntimacy,
  giftsMoneyOffer,
  guiltPressure,
  identityDoubt,
  imageRequest,
  isolation,
  jobModelOffer,
  locationSchoolProbe,
  meetRequest,
  paymentDemand,
  persistenceAfterNo,
  platformMigration,
  recruitOthers,
  secrecy,
  selfHarmCoercion,
  sexualTalk,
  threatBlackmail,
  videoCallPressure,
  vulnerabilityProbe,
];

export const german: Language = {
  code: 'de',
  slots,
  aliases: withUmlautsSpelledOut(spellings, [
    ...Object.values(slots),
    ...Object.values(context).flat(),
    ...cues.flatMap(phrasesOf),
  ]),
  common,
  context,
  speaker,
  cues,
};

function phrasesOf({
  urgent = [],
  strong = [],
  usual = [],
  weak = [],
  unless = [],
}: Phrasings): string[] {
  return [...urgent, ...strong, ...usual, ...weak, ...unless];
}
