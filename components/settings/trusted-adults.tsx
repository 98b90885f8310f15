import { useState } from 'preact/hooks';
import {
  LONGEST_NAME,
  LONGEST_PHONE,
  MOST_TRUSTED,
  readPhone,
  type TrustedAdult,
} from '../../lib/settings/trusted.ts';
import type { Copy } from '../../locales/copy.ts';
import { useTyped } from './use-typed.ts';

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
 * left. A number without a name is kept under the number, what is no number is not, and what changes nothing is not told.
 */
export function TrustedAdults({ trusted, copy, onChange }: TrustedAdultsProps) {
  const { trusted: title, trustedMeans, remove } = copy.popup.settings;
  const [typed, setTyped] = useState<readonly Row[] | null>(null);
  const rows = typed ?? trusted.map(rowOf);
  const all = rows.length < MOST_TRUSTED ? [...rows, EMPTY] : rows;

  const tell = (changed: readonly Row[]) => {
    setTyped(changed.filter(({ name, phone }) => name !== '' || phone !== ''));
    const [before, now] = [adultsIn(rows), adultsIn(changed)];
    if (JSON.stringify(now) !== JSON.stringify(before)) onChange(now);
  };

  return (
    <fieldset class="trusted">
      <legend>{title}</legend>
      <p class="small">{trustedMeans}</p>
      {all.map((row, index) => (
        <div class="adult" key={index}>
          <Fields row={row} copy={copy} onChange={(changed) => tell(all.with(index, changed))} />
          {nameIn(row) !== '' && (
            <button
              type="button"
              class="plain"
              onClick={() => tell(rows.filter((_, other) => other !== index))}
            >
              {remove(nameIn(row))}
            </button>
          )}
        </div>
      ))}
    </fieldset>
  );
}

/** The name stays empty where the number stands for it. */
function rowOf({ name, phone }: TrustedAdult): Row {
  return { name: name === phone ? '' : name, phone: phone ?? '' };
}

function adultsIn(rows: readonly Row[]): TrustedAdult[] {
  return rows
    .map((row) => ({ name: nameIn(row), phone: readPhone(row.phone) }))
    .filter(({ name }) => name !== '');
}

function nameIn({ name, phone }: Row): string {
  return name.trim() || (readPhone(phone) ?? '');
}

interface FieldsProps {
  readonly row: Row;
  readonly copy: Copy;
  readonly onChange: (row: Row) => void;
}

function Fields({ row, copy, onChange }: FieldsProps) {
  const { name, phone, noPhone } = copy.popup.settings;
  const nameField = useTyped(row.name, (text) => onChange({ ...row, name: text }));
  const phoneField = useTyped(row.phone, (text) => onChange({ ...row, phone: text }));
  const wrong = row.phone.trim() !== '' && readPhone(row.phone) === null;
  return (
    <>
      <label>
        {name}
        <input type="text" autocomplete="off" maxLength={LONGEST_NAME} {...nameField} />
      </label>
      <label>
        {phone}
        <input
          type="tel"
          autocomplete="off"
          maxLength={LONGEST_PHONE}
          {...phoneField}
          aria-invalid={wrong}
        />
      </label>
      <p class="small" role="status">
        {wrong && noPhone}
      </p>
    </>
  );
}
