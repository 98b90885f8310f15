import type { CountryCode, Service } from '../../lib/help/country.ts';
import { dialLink } from '../../lib/help/dial.ts';
import { countryOf } from '../../lib/help/find.ts';
import { openingAt, timeAndDay, timeOfDay } from '../../lib/help/hours.ts';
import { isConfirmed, surest } from '../../lib/help/service.ts';
import type { Copy } from '../../locales/copy.ts';
import { CopyButton } from './copy-button.tsx';

export interface ServiceEntryProps {
  readonly service: Service;
  readonly copy: Copy;
  /** The country for which it is listed: its clocks tell the hours, its ways how a time is written. */
  readonly country: CountryCode;
  /** Milliseconds since 1970; now where it is left out. */
  readonly now?: number | undefined;
  /** The person's IANA time zone; the computer's own where it is left out. */
  readonly timeZone?: string | undefined;
}

/** One service: every sure way to reach it, and what to know first. Links lead to bundled addresses only. */
export function ServiceEntry(props: ServiceEntryProps) {
  const { service, copy } = props;
  const { help } = copy;
  const { name, phone, sms, whatsapp, chat, url, languages, facts } = surest(service);
  const hours = hoursOf(props);
  return (
    <li class="service">
      {name !== phone && (
        <p class="name" lang={languages[0]}>
          {name}
        </p>
      )}
      <ul class="ways">
        {phone !== null && (
          <li>
            <PhoneNumber number={phone} copy={copy} />
          </li>
        )}
        {sms !== null && (
          <li>
            <strong class="number">{help.text(sms.number, wordOf(sms.words, copy))}</strong>
          </li>
        )}
        {whatsapp !== null && (
          <li>
            {help.whatsapp} <strong class="number">{whatsapp}</strong>
          </li>
        )}
        {chat !== null && <Leaving address={chat} label={help.chat} name={name} copy={copy} />}
        {url !== null && url !== chat && (
          <Leaving address={url} label={help.site} name={name} copy={copy} />
        )}
      </ul>
      {hours !== null && <p class="hours">{hours}</p>}
      {facts.length > 0 && <p>{facts.map((fact) => help.facts[fact]).join(' ')}</p>}
      {!isConfirmed(service) && <p class="small">{help.unconfirmed}</p>}
      <p class="small">{termsOf(service, copy).join(' · ')}</p>
    </li>
  );
}

/** A number, which dials where it is one that a telephone takes, and else is shown as it is written. */
export function PhoneNumber({ number, copy }: { number: string; copy: Copy }) {
  const link = dialLink(number);
  const shown = <strong class="number">{number}</strong>;
  if (link === null) return shown;
  return (
    <>
      {copy.help.call} <a href={link}>{shown}</a>
    </>
  );
}

interface LeavingProps {
  readonly address: string;
  readonly label: string;
  readonly name: string;
  readonly copy: Copy;
}

/** A way out to a page: what it leaves behind is said first, by a press that opens nothing yet. */
export function Leaving({ address, label, name, copy }: LeavingProps) {
  const { help } = copy;
  return (
    <li>
      <details class="leaving">
        <summary aria-label={`${label}: ${name}`}>{label}</summary>
        <p class="small">{help.leaving}</p>
        <a
          href={address}
          target="_blank"
          rel="noreferrer noopener"
          aria-label={`${help.open}: ${name}`}
        >
          {help.open}
        </a>{' '}
        <CopyButton text={address} copy={copy} label={help.copyAddress} />
      </details>
    </li>
  );
}

function wordOf(words: Readonly<Record<string, string>>, { language }: Copy): string | null {
  return words[language] ?? Object.values(words)[0] ?? null;
}

/** Whether someone answers now, or when next, by the person's clock; null where it is not known. */
function hoursOf({ service, copy, country, now = Date.now(), timeZone }: ServiceEntryProps) {
  const { hours, phone, sms, whatsapp, chat } = surest(service);
  if (hours === null) return null;
  const { help, language } = copy;
  const locale = country === 'global' ? language : `${language}-${country}`;
  const opening = openingAt(hours, countryOf(country).zone, now);
  const told =
    opening.state === 'always'
      ? help.always
      : opening.state === 'open'
        ? help.openNow(timeOfDay(opening.until, locale, timeZone))
        : help.closedNow(timeAndDay(opening.opens, now, locale, timeZone));
  const alsoElse = (sms ?? whatsapp ?? chat) !== null;
  return phone !== null && alsoElse ? help.byPhone(told) : told;
}

/** Age, cost, bill and languages, in short. */
function termsOf(service: Service, { help, language }: Copy): string[] {
  const { ages, free, showsOnBill, languages, phone } = surest(service);
  const terms: string[] = [];
  if (ages !== null) terms.push(help.ages(ages.from, ages.to));
  if (free !== null) terms.push(free ? help.free : help.paid);
  else if (phone !== null) terms.push(help.mayCost);
  if (phone !== null && showsOnBill !== null)
    terms.push(showsOnBill ? help.onBill : help.notOnBill);
  const names = new Intl.DisplayNames(language, { type: 'language' });
  if (languages.length > 0) terms.push(languages.map((code) => names.of(code) ?? code).join(', '));
  return terms;
}
