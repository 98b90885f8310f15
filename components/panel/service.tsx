import type { Service } from '../../lib/help/country.ts';
import type { Copy } from '../../locales/copy.ts';

/** One service: what it is for, and every way to reach it. Links lead to bundled addresses only. */
export function ServiceEntry({ service, copy }: { service: Service; copy: Copy }) {
  const { help, language } = copy;
  const { name, phone, sms, chat, url, note, confirmed } = service;
  return (
    <li class="service">
      {name !== phone && <p class="name">{name}</p>}
      {note !== null && <p>{note[language]}</p>}
      {!confirmed && <p class="small">{help.unconfirmed}</p>}
      <ul class="ways">
        {phone !== null && (
          <li>
            {help.call} <strong class="number">{phone}</strong>
          </li>
        )}
        {sms !== null && (
          <li>
            <strong class="number">{help.text(sms.number, sms.word)}</strong>
          </li>
        )}
        {chat !== null && <li>{link(chat, help.chat, name)}</li>}
        {url !== null && url !== chat && <li>{link(url, help.site, name)}</li>}
      </ul>
      <p class="small">{factsOf(service, copy).join(' · ')}</p>
    </li>
  );
}

function link(address: string, label: string, name: string) {
  return (
    <a href={address} target="_blank" rel="noreferrer noopener" aria-label={`${label}: ${name}`}>
      {label}
    </a>
  );
}

function factsOf(service: Service, { help }: Copy): string[] {
  const { hours, languages, free, showsOnBill, phone } = service;
  const facts: string[] = [];
  if (free) facts.push(help.free);
  if (phone !== null && showsOnBill === false) facts.push(help.notOnBill);
  if (hours === 'always') facts.push(help.always);
  else if (hours !== null) facts.push(help.daily(hours.from, hours.to));
  const names = languages.map((code) => help.languages[code] ?? code);
  if (names.length > 0) facts.push(names.join(', '));
  return facts;
}
