import { readFileSync } from 'node:fs';
import { corpusFiles, labelled } from '../evaluate/corpus.ts';

/** One message of a conversation, and whether the other side wrote it. */
export interface Line {
  readonly text: string;
  readonly isTheirs: boolean;
}

export type Chat = readonly Line[];

/** The most conversations taken of one file: each kind of talk is to count alike. */
const FROM_EACH = 60;
/** The most messages taken of one conversation. */
const FROM_ONE = 200;

/**
 * The conversations that are measured with: the ordinary ones of a corpus folder, or the project's own scripted threads
 * in English and French.
 */
export async function chatsFor(corpus: string | undefined): Promise<Chat[]> {
  if (corpus === undefined) return ['en', 'fr'].flatMap(scripted);
  const chats: Chat[] = [];
  for (const file of await corpusFiles(corpus)) {
    let taken = 0;
    for await (const { label, messages } of labelled(corpus, file)) {
      if (label !== 0) continue;
      if (taken++ === FROM_EACH) break;
      const [first] = messages;
      const some = messages.slice(0, FROM_ONE);
      chats.push(some.map(({ author, text }) => ({ text, isTheirs: author !== first?.author })));
    }
  }
  return chats;
}

function scripted(code: string): Chat[] {
  const lines = readFileSync(`tests/threads/first/${code}.jsonl`, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { self, messages } = JSON.parse(line) as {
      self: string;
      messages: readonly { author: string; text: string }[];
    };
    return messages.map(({ author, text }) => ({ text, isTheirs: author !== self }));
  });
}
