import type { Notice } from '../../lib/alert/notice.ts';
import type { CountryCode, Language } from '../../lib/help/country.ts';
import type { Copy } from '../../locales/copy.ts';

/** What is said, in which words, and what to do when the young person chooses. */
export interface PanelProps {
  readonly notice: Notice;
  readonly copy: Copy;
  readonly language: Language;
  readonly country: CountryCode;
  /** “This is fine”. Never called at level 4. */
  readonly onRest: () => void;
  /** “Not now”. */
  readonly onLater: () => void;
  /** Closed, by the button or by Esc. */
  readonly onClose: () => void;
  readonly onCountry: (code: CountryCode) => void;
  readonly onLanguage: (language: Language) => void;
}
