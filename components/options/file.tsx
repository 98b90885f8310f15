import { useId, useState } from 'preact/hooks';
import * as v from 'valibot';
import { Exported, Imported } from '../../lib/settings/answers.ts';
import type { PolicyProblem } from '../../lib/settings/read-policy.ts';
import { LONGEST_FILE } from '../../lib/settings/transfer.ts';
import { isLocked } from '../settings/kept.ts';
import type { PartProps } from './part.ts';
import { Problems } from './problems.tsx';
import { useSavedFile } from './saved-file.ts';

/** What can be saved, and how the file is called. */
const FILES = {
  'export-settings': 'sidelight-settings.json',
  'export-aside': 'sidelight-old-settings.json',
} as const;

/** In UTF-8 a character of these files has four bytes at most: what is larger is not even read. */
const MOST_BYTES = 4 * LONGEST_FILE;

/** The settings to a file and from one. */
export function FilePart(props: PartProps & { readonly onTaken: () => void }) {
  const { opened, copy, words, send, say, tell, onTaken } = props;
  const { file } = words.adults;
  const [problems, setProblems] = useState<readonly PolicyProblem[]>([]);
  const saveFile = useSavedFile();
  const meaning = useId();
  const locked = isLocked(opened.lock);

  async function save(type: keyof typeof FILES): Promise<void> {
    const answer = v.safeParse(Exported, await send({ type }));
    if (answer.success) saveFile(answer.output.text, FILES[type]);
    else say(words.silent);
  }

  async function take(input: HTMLInputElement): Promise<void> {
    const [chosen] = input.files ?? [];
    if (chosen === undefined) return;
    setProblems([]);
    const text = chosen.size <= MOST_BYTES ? await chosen.text().catch(() => '') : '';
    // The same file may be chosen again, mended.
    input.value = '';
    if (text === '' || text.length > LONGEST_FILE) {
      say(words.why.unreadable);
      return;
    }
    const answer = await send({ type: 'import-settings', text });
    const read = v.safeParse(Imported, answer);
    if (read.success) {
      setProblems(read.output.problems);
      if (read.output.done) onTaken();
    }
    tell(answer, (now) => now.adults.file.taken);
  }

  return (
    <section>
      <h2>{file.title}</h2>
      <p>{file.means}</p>
      <div class="choices">
        <button type="button" onClick={() => save('export-settings')}>
          {file.save}
        </button>
      </div>
      {opened.aside !== null && (
        <>
          <p>{file.oldMeans(words.kept.clear)}</p>
          <div class="choices">
            <button type="button" onClick={() => save('export-aside')}>
              {file.saveOld}
            </button>
          </div>
        </>
      )}
      <label class="file">
        {file.take}
        <input
          type="file"
          accept=".json,application/json"
          disabled={locked}
          aria-describedby={meaning}
          onChange={(event) => void take(event.currentTarget)}
        />
      </label>
      <p class="small" id={meaning}>
        {file.takeMeans} {locked && copy.popup.settings.locked}
      </p>
      <div role="status">
        <Problems title={file.problems} problems={problems} words={words.adults.problems} />
      </div>
    </section>
  );
}
