import { vi } from 'vitest';
import type { PanelProps } from '../../components/panel/props.ts';
import type { Notice, Voice } from '../../lib/alert/notice.ts';
import type { Language } from '../../lib/help/country.ts';
import { copies } from '../../locales/index.ts';

export const voices = Object.keys(copies.en.notices) as Voice[];
export const levels = [1, 2, 3, 4] as const;
export const languages = Object.keys(copies) as Language[];

export function noticeOf(voice: Voice, level: Notice['level']): Notice {
  return { voice, level, cues: ['image_request', 'secrecy'] };
}

/** Props with spies for every choice. */
export function propsFor(notice: Notice, language: Language = 'en'): PanelProps {
  return {
    notice,
    copy: copies[language],
    language,
    country: 'GB',
    onRest: vi.fn(),
    onLater: vi.fn(),
    onClose: vi.fn(),
    onCountry: vi.fn(),
    onLanguage: vi.fn(),
  };
}
