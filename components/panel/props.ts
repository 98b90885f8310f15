import type { Notice } from '../../lib/alert/notice.ts';
import type { CountryCode, Language } from '../../lib/help/country.ts';
import type { Policy } from '../../lib/settings/policy.ts';
import type { AgeBand, Dock, TrustedAdult } from '../../lib/settings/schema.ts';
import type { Copy } from '../../locales/copy.ts';

export type { Dock, TrustedAdult } from '../../lib/settings/schema.ts';

/** What is said, in which words, and what to do when the young person chooses. */
export interface PanelProps {
  readonly notice: Notice;
  readonly copy: Copy;
  readonly age: AgeBand;
  readonly language: Language;
  readonly country: CountryCode;
  /** The site's name in `lib/page/sites`, or null for one without a file of its own. */
  readonly site: string | null;
  readonly trusted: readonly TrustedAdult[];
  /** What the school decided; nothing where it is left out. */
  readonly policy?: Policy;
  /** Someone may look on: a dot stands for the panel, and no word is shown or said before it is opened. */
  readonly discreet: boolean;
  readonly dock: Dock;
  /** Where the person writes, in CSS pixels of the window; null where the page shows no such place. */
  readonly composer: () => DOMRect | null;
  /** “This is fine”. Never called at level 4. */
  readonly onRest: () => void;
  /** “Not now”. */
  readonly onLater: () => void;
  /** Closed, by the button or by Esc. */
  readonly onClose: () => void;
  /** Quick exit: a plain sheet covers the page by now. */
  readonly onExit: () => void;
  readonly onCountry: (code: CountryCode) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onDock: (side: Dock) => void;
  /** Outlines the message with that key, or takes its outline away. False when it is not on the page. */
  readonly locate: (message: string) => boolean;
}
