import type { Level } from '../../lib/cues/cue.ts';
import type { CountryCode, Purpose } from '../../lib/help/country.ts';
import { helpFor, type Need } from '../../lib/help/find.ts';
import { NO_POLICY } from '../../lib/settings/defaults.ts';
import { decidedBySchool } from '../../lib/settings/effective.ts';
import type { Policy } from '../../lib/settings/policy.ts';
import type { TrustedAdult } from '../../lib/settings/trusted.ts';
import type { Copy } from '../../locales/copy.ts';
import { CountryPick } from '../picks.tsx';
import { inWords } from './day.ts';
import { SchoolHelp } from './school.tsx';
import { PhoneNumber, ServiceEntry } from './service.tsx';

export interface TalkProps {
  readonly copy: Copy;
  readonly country: CountryCode;
  readonly onCountry: (code: CountryCode) => void;
  readonly need: Need;
  readonly level: Level;
  /** The one kind of help that is asked for; all that answer the need where it is left out. */
  readonly only?: Purpose;
  /** Adults whom the young person named; kept on this device only. */
  readonly trusted?: readonly TrustedAdult[];
  /** What the school decided: its people stand first. */
  readonly policy?: Policy;
  /** Milliseconds since 1970; now where it is left out. */
  readonly now?: number;
  /** The person's IANA time zone; the computer's own where it is left out. */
  readonly timeZone?: string;
}

/** Who can help in a country, and what to know before getting in touch. */
export function Talk(props: TalkProps) {
  const { copy, country, onCountry, need, level, trusted = [], now, timeZone } = props;
  const { policy = NO_POLICY } = props;
  const given = { copy, country, now, timeZone };
  const groups = helpFor(country, need, level).filter(
    ({ purpose }) => props.only === undefined || purpose === props.only,
  );
  const checked = groups.flatMap(({ services }) => services.map((service) => service.checked));
  const [oldest] = checked.sort();
  return (
    <div class="talk">
      {props.only === undefined && <SchoolHelp policy={policy} copy={copy} />}
      {trusted.length > 0 && <OwnAdults trusted={trusted} copy={copy} />}
      {!decidedBySchool(policy).includes('country') && (
        <CountryPick copy={copy} country={country} onCountry={onCountry} />
      )}
      {groups.map(({ purpose, services }) => (
        <section key={purpose}>
          <h3>{copy.help.headings[purpose]}</h3>
          <p>{copy.help.happens[purpose]}</p>
          <ul class="services">
            {services.map((service) => (
              <ServiceEntry key={service.name} service={service} {...given} />
            ))}
          </ul>
        </section>
      ))}
      <p>{copy.help.trusted}</p>
      <p class="small">{copy.help.ask}</p>
      <p class="small">{copy.help.traces}</p>
      {oldest !== undefined && (
        <p class="small">{copy.help.checked(inWords(oldest, copy.language))}</p>
      )}
    </div>
  );
}

function OwnAdults({ trusted, copy }: { trusted: readonly TrustedAdult[]; copy: Copy }) {
  return (
    <section>
      <h3>{copy.help.own}</h3>
      <ul class="services">
        {trusted.map(({ name, phone }) => (
          <li key={`${name} ${phone}`} class="service">
            {name !== phone && <p class="name">{name}</p>}
            {phone !== null && (
              <p>
                <PhoneNumber number={phone} copy={copy} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
