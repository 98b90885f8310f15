import type { Language } from '../../lib/help/country.ts';
import type { Copy } from '../../locales/copy.ts';
import { timeInWords } from '../own-page/moment.ts';

export interface PausedProps {
  /** Milliseconds since 1970. */
  readonly until: number;
  readonly copy: Copy;
  readonly language: Language;
  readonly onEnd: () => void;
}

/** Says that nothing is read now and until when, and ends that. To end it is always possible. */
export function Paused({ until, copy, language, onEnd }: PausedProps) {
  const { title, until: said, end } = copy.popup.paused;
  return (
    <div class="paused">
      <div class="state" data-state="gated" aria-live="polite">
        <h1>{title}</h1>
        <p>{said(timeInWords(until, language))}</p>
      </div>
      <div class="choices">
        <button type="button" class="main" onClick={onEnd}>
          {end}
        </button>
      </div>
    </div>
  );
}
