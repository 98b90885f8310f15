/** `npm run --silent assess`: conversations as JSON Lines on standard input, one assessment a line on standard output. */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { assessConversation, parseConversation } from './assess/conversation.ts';

let line = 0;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
for await (const text of createInterface({
  input: process.stdin,
  crlfDelay: Number.POSITIVE_INFINITY,
})) {
  line += 1;
  if (!process.stdout.write(`${JSON.stringify(answer(text, line))}\n`))
    await once(process.stdout, 'drain');
}

function answer(text: string, number: number): object {
  try {
    return assessConversation(parseConversation(text));
  } catch (error) {
    process.exitCode = 1;
    return { line: number, error: (error as Error).message };
  }
}
