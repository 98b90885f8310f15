import { useId, useState } from 'preact/hooks';
import * as v from 'valibot';
import { EXIT_PAGE } from '../../lib/settings/defaults.ts';
import { ExitPage } from '../../lib/settings/exit-page.ts';
import { useTyped } from '../settings/use-typed.ts';
import type { PartProps } from './part.ts';

/** Where quick exit leads. What is no address is not kept. */
export function ExitPageField({ settings, words, onChange }: PartProps) {
  const { exit } = words;
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const wrong = typed !== null && !v.is(ExitPage, typed);

  function type(address: string): void {
    setTyped(address);
    if (v.is(ExitPage, address)) onChange({ exitPage: address });
  }

  const field = useTyped(typed ?? settings.exitPage, (text) => type(text.trim()));
  return (
    <div class="exit-page">
      <label>
        {exit.page}
        <input
          type="url"
          autocomplete="off"
          {...field}
          aria-invalid={wrong}
          aria-describedby={id}
        />
      </label>
      <p class="small" id={id}>
        {exit.means}
      </p>
      <p class="small wrong" role="status">
        {wrong && exit.wrong}
      </p>
      {settings.exitPage !== EXIT_PAGE && (
        <button type="button" class="plain" onClick={() => type(EXIT_PAGE)}>
          {exit.usual}
        </button>
      )}
    </div>
  );
}
