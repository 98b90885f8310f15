import type { Copy } from '../../locales/copy.ts';
import { CopyButton } from '../panel/copy-button.tsx';

/** How the page is read, in numbers, to be seen before it is copied. */
export function Report({ text, copy }: { text: string; copy: Copy }) {
  const { open, what, copy: label } = copy.popup.report;
  return (
    <details class="report">
      <summary>{open}</summary>
      <p>{what}</p>
      <CopyButton text={text} copy={copy} label={label} />
      <pre lang="en">{text}</pre>
    </details>
  );
}
