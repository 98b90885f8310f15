import { useState } from 'preact/hooks';
import type { Copy } from '../../locales/copy.ts';

type Outcome = 'copied' | 'refused' | null;

/** Puts a text on the clipboard, and says whether that went well. */
export function CopyButton({ text, copy }: { text: string; copy: Copy }) {
  const [outcome, setOutcome] = useState<Outcome>(null);
  const put = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      // A page may forbid it, and pages without https have no clipboard: the text can be selected.
      setOutcome('refused');
    }
  };
  return (
    <>
      <button type="button" class="copy" aria-label={`${copy.replies.copy}: ${text}`} onClick={put}>
        {copy.replies.copy}
      </button>
      <span class="outcome" aria-live="polite">
        {outcome === 'copied' && copy.replies.copied}
        {outcome === 'refused' && copy.replies.byHand}
      </span>
    </>
  );
}
