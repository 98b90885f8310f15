import { useEffect, useState } from 'preact/hooks';

/** A screen reader only reads what is put into a live region that it already knows, in ms. */
const SETTLING = 150;
/** Taken away again, so that the words are not met a second time when reading on, in ms. */
const SPOKEN = 4_000;

/** Says a text to a screen reader, without moving the focus: politely, or at once when urgent. */
export function Announcer({ text, urgent }: { text: string; urgent: boolean }) {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const start = setTimeout(() => setSpoken(text), SETTLING);
    const end = setTimeout(() => setSpoken(''), SETTLING + SPOKEN);
    return () => {
      clearTimeout(start);
      clearTimeout(end);
    };
  }, [text]);
  return (
    <div class="unseen">
      <div aria-live="polite">{urgent ? '' : spoken}</div>
      <div aria-live="assertive">{urgent ? spoken : ''}</div>
    </div>
  );
}
