import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';

type Typing = TargetedEvent<HTMLInputElement>;

/**
 * What a field for text needs so that what is being typed stays there, whatever else on the page is drawn anew
 * meanwhile: it is told when the field is left.
 */
export function useTyped(value: string, onTyped: (text: string) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  return {
    value: draft ?? value,
    onInput: ({ currentTarget }: Typing) => setDraft(currentTarget.value),
    onChange: ({ currentTarget }: Typing) => {
      setDraft(null);
      onTyped(currentTarget.value);
    },
  };
}
