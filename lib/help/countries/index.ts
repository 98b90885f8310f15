import type { Country, CountryCode } from '../country.ts';
import { argentina } from './ar.ts';
import { austria } from './at.ts';
import { australia } from './au.ts';
import { belgium } from './be.ts';
import { brazil } from './br.ts';
import { canada } from './ca.ts';
import { switzerland } from './ch.ts';
import { chile } from './cl.ts';
import { colombia } from './co.ts';
import { germany } from './de.ts';
import { denmark } from './dk.ts';
import { spain } from './es.ts';
import { finland } from './fi.ts';
import { france } from './fr.ts';
import { unitedKingdom } from './gb.ts';
import { everywhere } from './global.ts';
import { ireland } from './ie.ts';
import { india } from './in.ts';
import { italy } from './it.ts';
import { japan } from './jp.ts';
import { southKorea } from './kr.ts';
import { luxembourg } from './lu.ts';
import { mexico } from './mx.ts';
import { netherlands } from './nl.ts';
import { norway } from './no.ts';
import { newZealand } from './nz.ts';
import { philippines } from './ph.ts';
import { poland } from './pl.ts';
import { portugal } from './pt.ts';
import { sweden } from './se.ts';
import { unitedStates } from './us.ts';
import { southAfrica } from './za.ts';

/** Every country with help of its own, and `global` for everywhere else. */
export const countries: Readonly<Record<CountryCode, Country>> = {
  AR: argentina,
  AT: austria,
  AU: australia,
  BE: belgium,
  BR: brazil,
  CA: canada,
  CH: switzerland,
  CL: chile,
  CO: colombia,
  DE: germany,
  DK: denmark,
  ES: spain,
  FI: finland,
  FR: france,
  GB: unitedKingdom,
  IE: ireland,
  IN: india,
  IT: italy,
  JP: japan,
  KR: southKorea,
  LU: luxembourg,
  MX: mexico,
  NL: netherlands,
  NO: norway,
  NZ: newZealand,
  PH: philippines,
  PL: poland,
  PT: portugal,
  SE: sweden,
  US: unitedStates,
  ZA: southAfrica,
  global: everywhere,
};
