import { schoolOf } from '../../lib/settings/effective.ts';
import type { Contact, Helpline, Policy } from '../../lib/settings/policy.ts';
import type { Copy } from '../../locales/copy.ts';
import { Leaving, PhoneNumber } from './service.tsx';

/** The people whom the school names, and its own helplines; nothing where it names none. Its words are shown as text. */
export function SchoolHelp({ policy, copy }: { policy: Policy; copy: Copy }) {
  const school = schoolOf(policy);
  const people: readonly (Contact & Helpline)[] = [
    ...(school?.contacts ?? []),
    ...(school?.helplines ?? []),
  ];
  if (school === null || people.length === 0) return null;
  const { school: words } = copy.help;
  return (
    <section>
      <h3>{words.at(school.name)}</h3>
      <p>{words.untold}</p>
      <ul class="services">
        {people.map((one) => (
          <SchoolEntry key={JSON.stringify(one)} one={one} copy={copy} />
        ))}
      </ul>
    </section>
  );
}

function SchoolEntry({ one, copy }: { one: Contact & Helpline; copy: Copy }) {
  const { name, role, phone, email, hours, url } = one;
  const { help } = copy;
  return (
    <li class="service">
      <p class="name">{role === undefined ? name : `${name} · ${role}`}</p>
      <ul class="ways">
        {phone !== undefined && (
          <li>
            <PhoneNumber number={phone} copy={copy} />
          </li>
        )}
        {email !== undefined && (
          <li>
            <strong>{email}</strong>
          </li>
        )}
        {url !== undefined && <Leaving address={url} label={help.site} name={name} copy={copy} />}
      </ul>
      {hours !== undefined && <p class="hours">{hours}</p>}
    </li>
  );
}
