import type { Service } from './country.ts';
import { service } from './service.ts';

const checked = '2026-11-22';

/** Numbers that are the same in each state of the European Union, and where said in others. */
export const european = {
  /** Also in Switzerland, Norway and the United Kingdom. */
  emergency: service({
    name: '112',
    purposes: ['emergency'],
    phone: '112',
    hours: 'always',
    free: true,
    confirmed: ['phone'],
    source: 'World emergency hotlines list (2026); national pages of EU states',
    checked,
  }),
  missing: service({
    name: '116 000',
    purposes: ['missing'],
    phone: '116 000',
    free: true,
    confirmed: ['phone'],
    source: 'iacrianca.pt (2023): in use in 32 countries; childfocus.be',
    checked,
  }),
} as const;

type National = Pick<Service, 'name' | 'source'> & Partial<Service>;

/** A national child helpline on the number that the European Union keeps for them. */
export function childHelpline({ source, ...national }: National): Service {
  return service({
    purposes: ['talk'],
    phone: '116 111',
    free: true,
    confirmed: ['phone'],
    checked,
    ...national,
    source: `childhelplineinternational.org (116 111, free, in 30 countries); ${source}`,
  });
}
