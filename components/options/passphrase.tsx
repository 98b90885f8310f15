import type { TargetedEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import * as v from 'valibot';
import {
  LONGEST_PASSPHRASE,
  NewPassphrase,
  SHORTEST_PASSPHRASE,
} from '../../lib/settings/passphrase.ts';
import type { AdultsCopy } from '../../locales/copy.ts';

export interface PassphraseProps {
  readonly words: AdultsCopy['lock'];
  /** The name of the button. */
  readonly action: string;
  /** A new one is typed twice, and has a shortest length. */
  readonly isNew: boolean;
  /** What there is to say about the last try. */
  readonly outcome: string | null;
  readonly disabled?: boolean;
  readonly onPassphrase: (passphrase: string) => void;
}

/**
 * Fields for a passphrase. What was typed is forgotten as soon as it is handed on. No `<form>`: a browser's own store of
 * passwords would offer to keep it, for whoever comes next.
 */
export function PassphraseForm(props: PassphraseProps) {
  const { words, action, isNew, outcome, disabled = false, onPassphrase } = props;
  const [typed, setTyped] = useState({ passphrase: '', again: '' });
  const [shown, setShown] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const id = useId();

  function submit(): void {
    const found = isNew ? faultOf(typed, words) : null;
    setFault(found);
    if (found !== null) return;
    setTyped({ passphrase: '', again: '' });
    onPassphrase(typed.passphrase);
  }

  const field = (name: keyof typeof typed, label: string) => {
    const given = {
      id: `${id}-${name}`,
      autocomplete: 'off',
      maxLength: LONGEST_PASSPHRASE,
      disabled,
      value: typed[name],
      'aria-describedby': id,
      onInput: ({ currentTarget }: TargetedEvent<HTMLInputElement>) =>
        setTyped({ ...typed, [name]: currentTarget.value }),
      onKeyDown: ({ key }: KeyboardEvent) => key === 'Enter' && submit(),
    } as const;
    return (
      <label htmlFor={given.id}>
        {label}
        {shown ? <input {...given} type="text" /> : <input {...given} type="password" />}
      </label>
    );
  };

  return (
    <fieldset class="passphrase">
      <legend class="unseen">{action}</legend>
      {field('passphrase', words.passphrase)}
      {isNew && field('again', words.again)}
      <p class="small" id={id}>
        {isNew && words.short(SHORTEST_PASSPHRASE)}
      </p>
      <label class="switch">
        <input
          type="checkbox"
          checked={shown}
          onChange={(event) => setShown(event.currentTarget.checked)}
        />
        {words.show}
      </label>
      <p class="wrong" role="status">
        {fault ?? outcome}
      </p>
      <div class="choices">
        <button type="button" disabled={disabled} onClick={submit}>
          {action}
        </button>
      </div>
    </fieldset>
  );
}

function faultOf(
  { passphrase, again }: { passphrase: string; again: string },
  words: AdultsCopy['lock'],
): string | null {
  if (!v.is(NewPassphrase, passphrase)) return words.short(SHORTEST_PASSPHRASE);
  return passphrase === again ? null : words.differ;
}
