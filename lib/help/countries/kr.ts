import type { Country } from '../country.ts';
import { service } from '../service.ts';

const checked = '2026-11-22';

export const southKorea: Country = {
  code: 'KR',
  zone: 'Asia/Seoul',
  timeZones: ['Asia/Seoul', 'ROK'],
  services: [
    service({
      name: '112',
      purposes: ['emergency'],
      phone: '112',
      hours: 'always',
      languages: ['ko'],
      facts: ['police'],
      free: true,
      confirmed: ['phone'],
      source: 'Several repositories agree',
      checked,
    }),
    service({
      name: '청소년상담 1388',
      purposes: ['talk'],
      phone: '1388',
      sms: { number: '1388', words: {} },
      url: 'https://www.1388.go.kr/',
      domain: '1388.go.kr',
      hours: 'always',
      languages: ['ko'],
      free: true,
      confirmed: ['phone'],
      source: 'hankyung.com (2020); repositories of 2024 to 2026',
      checked,
    }),
    service({
      name: '디지털성범죄피해자지원센터',
      purposes: ['take_down', 'talk', 'report'],
      phone: '1366',
      url: 'https://d4u.stop.or.kr/',
      domain: 'stop.or.kr',
      hours: 'always',
      languages: ['ko'],
      free: true,
      confirmed: ['phone', 'url'],
      source:
        'Notice of the ministry, repeated online (one number since 17 Apr 2025); servedream.com',
      checked,
    }),
    service({
      name: '자살예방 상담전화 109',
      purposes: ['crisis'],
      phone: '109',
      hours: 'always',
      languages: ['ko'],
      free: true,
      confirmed: ['phone'],
      source: 'Several repositories agree: in place of 1393 since 2024',
      checked,
    }),
    service({
      name: '학교폭력 신고센터 117',
      purposes: ['report'],
      phone: '117',
      languages: ['ko'],
      free: true,
      confirmed: ['phone'],
      source: 'A repository’s table',
      checked,
    }),
  ],
};
