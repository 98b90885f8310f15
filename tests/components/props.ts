import { vi } from 'vitest';
import type { PanelProps } from '../../components/panel/props.ts';
import type { Notice, Voice } from '../../lib/alert/notice.ts';
import type { Language } from '../../lib/help/country.ts';
import { AGE_BANDS } from '../../lib/settings/schema.ts';
import { copies } from '../../locales/index.ts';

export const voices = Object.keys(copies.en.ages['13-17'].notices) as Voice[];
export const levels = [1, 2, 3, 4] as const;
export const languages = Object.keys(copies) as Language[];
export const ages = AGE_BANDS;

export function noticeOf(voice: Voice, level: Notice['level']): Notice {
  return {
    voice,
    level,
    cues: ['image_request', 'secrecy'],
    found: [
      { cue: 'secrecy', message: 'first' },
      { cue: 'image_request', message: 'second' },
    ],
    peers: false,
  };
}

/** Props with spies for every choice. */
export function propsFor(notice: Notice, language: Language = 'en') {
  return {
    notice,
    copy: copies[language],
    age: '13-17',
    language,
    country: 'GB',
    site: null,
    trusted: [],
    discreet: false,
    dock: 'right',
    composer: () => null,
    onRest: vi.fn(),
    onLater: vi.fn(),
    onClose: vi.fn(),
    onExit: vi.fn(),
    onCountry: vi.fn(),
    onLanguage: vi.fn(),
    onDock: vi.fn(),
    locate: vi.fn((message: string) => message !== 'gone'),
  } satisfies PanelProps;
}
