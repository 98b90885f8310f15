import { useState } from 'preact/hooks';
import type { Copy } from '../../locales/copy.ts';

type Outcome = 'copied' | 'refused' | null;

export interface CopyButtonProps {
  readonly text: string;
  readonly copy: Copy;
  /** What stands on the button in place of the usual word, where the text is too long to name it. */
  readonly label?: string;
}

/** Puts a text on the clipboard, and says whether that went well. */
export function CopyButton({ text, copy, label }: CopyButtonProps) {
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
      <button
        type="button"
        class="copy"
        aria-label={label ?? `${copy.replies.copy}: ${text}`}
        onClick={put}
      >
        {label ?? copy.replies.copy}
      </button>
      <span class="outcome" aria-live="polite">
        {outcome === 'copied' && copy.replies.copied}
        {outcome === 'refused' && copy.replies.byHand}
      </span>
    </>
  );
}
