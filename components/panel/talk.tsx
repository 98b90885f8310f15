import type { Level } from '../../lib/cues/cue.ts';
import type { CountryCode } from '../../lib/help/country.ts';
import { helpFor, type Need } from '../../lib/help/find.ts';
import type { Copy } from '../../locales/copy.ts';
import { CountryPick } from './picks.tsx';
import { ServiceEntry } from './service.tsx';

export interface TalkProps {
  readonly copy: Copy;
  readonly country: CountryCode;
  readonly onCountry: (code: CountryCode) => void;
  readonly need: Need;
  readonly level: Level;
}

/** Who can help in a country, and what to know before getting in touch. */
export function Talk({ copy, country, onCountry, need, level }: TalkProps) {
  const groups = helpFor(country, need, level);
  const checked = groups.flatMap(({ services }) => services.map((service) => service.checked));
  const [oldest] = checked.sort();
  return (
    <div class="talk">
      <CountryPick copy={copy} country={country} onCountry={onCountry} />
      {groups.map(({ purpose, services }) => (
        <section key={purpose}>
          <h3>{copy.help.headings[purpose]}</h3>
          <ul class="services">
            {services.map((service) => (
              <ServiceEntry key={service.name} service={service} copy={copy} />
            ))}
          </ul>
        </section>
      ))}
      <p>{copy.help.trusted}</p>
      <p class="small">{copy.help.ask}</p>
      <p class="small">{copy.help.traces}</p>
      {oldest !== undefined && <p class="small">{copy.help.checked(dayOf(oldest, copy))}</p>}
    </div>
  );
}

/** A day as `YYYY-MM-DD`, in words. */
function dayOf(day: string, { language }: Copy): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
