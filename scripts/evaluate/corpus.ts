import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** One labelled conversation of a corpus folder. */
export interface Labelled {
  readonly id: string;
  readonly lang: string;
  /** 1 risky, 0 not, null not to be scored. */
  readonly label: 0 | 1 | null;
  /** The authors whose messages are risky, where known. */
  readonly predator: readonly string[] | null;
  /** The label is known to be doubtful: the conversation is left out. */
  readonly suspect_label?: boolean;
  /** The same for all conversations of one offender, where known: they stay on one side of a split. */
  readonly pj_key?: string;
  readonly chat?: string;
  readonly messages: readonly { author: string; time: string | null; text: string }[];
}

/** What every conversation of a file stands for where its own label is null. */
const MUST_NOT_ALARM = /^pj_decoy_only/;

/** The corpus files of a folder, by name. */
export async function corpusFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => name.endsWith('.jsonl.gz')).sort();
}

/** The scored conversations of one file. A young person's own side, scored alone, counts as not risky. */
export async function* labelled(
  folder: string,
  file: string,
): AsyncGenerator<Labelled & { label: 0 | 1 }> {
  const lines = createInterface({
    input: createReadStream(join(folder, file)).pipe(createGunzip()),
  });
  for await (const line of lines) {
    const conversation = JSON.parse(line) as Labelled;
    const label = MUST_NOT_ALARM.test(file) ? 0 : conversation.label;
    if (label !== null && !conversation.suspect_label) yield { ...conversation, label };
  }
}

export function corpusName(file: string): string {
  return basename(file, '.jsonl.gz');
}
