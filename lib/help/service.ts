import type { Service, Way } from './country.ts';

type Given = Pick<Service, 'name' | 'purposes' | 'confirmed' | 'source' | 'checked'> &
  Partial<Service>;

const NOTHING_KNOWN = {
  phone: null,
  sms: null,
  whatsapp: null,
  chat: null,
  url: null,
  domain: null,
  hours: null,
  languages: [],
  ages: null,
  facts: [],
  free: null,
  showsOnBill: null,
} as const;

/** A service of which all that is not given is unknown. */
export function service(given: Given): Service {
  return { ...NOTHING_KNOWN, ...given };
}

/** Whether at least one way to get in touch was seen in a source. */
export function isConfirmed({ confirmed }: Service): boolean {
  return confirmed.length > 0;
}

/** The service with its surest ways only: the confirmed ones, and all where none is. */
export function surest(one: Service): Service {
  if (!isConfirmed(one)) return one;
  const sure = <Key extends Way>(way: Key): Service[Key] | null =>
    one.confirmed.includes(way) ? one[way] : null;
  return {
    ...one,
    phone: sure('phone'),
    sms: sure('sms'),
    whatsapp: sure('whatsapp'),
    chat: sure('chat'),
    url: sure('url'),
  };
}
