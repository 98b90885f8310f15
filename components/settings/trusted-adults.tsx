import { useState } from 'preact/hooks';
import {
  LONGEST_NAME,
  LONGEST_PHONE,
  MOST_TRUSTED,
  readPhone,
  type TrustedAdult,
} from '../../lib/settings/trusted.ts';
import type { Copy } from '../../locales/copy.ts';

export interface TrustedAdultsProps {
  readonly trusted: readonly TrustedAdult[];
  readonly copy: Copy;
  readonly onChange: (trusted: TrustedAdult[]) => void;
}

/** What stands in the two fields of a row, as typed. */
interface Row {
  readonly name: string;
  readonly phone: string;
}

const EMPTY: Row = { name: '', phone: '' };

/**
 * Rows for the adults, and an empty one until there are as many as are kept. What is typed is told when a field is
 * left; a row without a name is no adult, and what is no number is not kept.
 */
export function TrustedAdults({ trusted, copy, onChange }: TrustedAdultsProps) {
  const { trusted: title, trustedMeans, remove } = copy.popup.settings;
  const [typed, setTyped] = useState<readonly Row[] | null>(null);
  const rows = typed ?? trusted.map(({ name, phone }) => ({ name, phone: phone ?? '' }));
  const all = rows.length < MOST_TRUSTED ? [...rows, EMPTY] : rows;

  const tell = (changed: readonly Row[]) => {
    setTyped(changed.filter(({ name, phone }) => name !== '' || phone !== ''));
    const named = changed.filter(({ name }) => name.trim() !== '');
    onChange(named.map(({ name, phone }) => ({ name: name.trim(), phone: readPhone(phone) })));
  };

  return (
    <fieldset class="trusted">
      <legend>{title}</legend>
      <p class="small">{trustedMeans}</p>
      {all.map((row, index) => (
        <div class="adult" key={index}>
          <Fields row={row} copy={copy} onChange={(changed) => tell(all.with(index, changed))} />
          {row.name.trim() !== '' && (
            <button
              type="button"
              class="plain"
              onClick={() => tell(rows.filter((_, other) => other !== index))}
            >
              {remove(row.name.trim())}
            </button>
          )}
        </div>
      ))}
    </fieldset>
  );
}

interface FieldsProps {
  readonly row: Row;
  readonly copy: Copy;
  readonly onChange: (row: Row) => void;
}

function Fields({ row, copy, onChange }: FieldsProps) {
  const { name, phone, noPhone } = copy.popup.settings;
  const wrong = row.phone.trim() !== '' && readPhone(row.phone) === null;
  return (
    <>
      <label>
        {name}
        <input
          type="text"
          autocomplete="off"
          maxLength={LONGEST_NAME}
          value={row.name}
          onChange={(event) => onChange({ ...row, name: event.currentTarget.value })}
        />
      </label>
      <label>
        {phone}
        <input
          type="tel"
          autocomplete="off"
          maxLength={LONGEST_PHONE}
          value={row.phone}
          aria-invalid={wrong}
          onChange={(event) => onChange({ ...row, phone: event.currentTarget.value })}
        />
      </label>
      <p class="small" role="status">
        {wrong && noPhone}
      </p>
    </>
  );
}
