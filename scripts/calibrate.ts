/** `npm run calibrate -- DIR`: fits the weights on a corpus folder and writes `lib/risk/weights.json`. */
import { writeFile } from 'node:fs/promises';
import { fitWeights } from './calibrate/fit-weights.ts';
import { samplesOf } from './calibrate/samples.ts';

const [folder] = process.argv.slice(2);
if (!folder) {
  process.stderr.write('usage: npm run calibrate -- DIR\n');
  process.exit(2);
}
const { all, run } = fitWeights(await samplesOf(folder));
await writeFile('lib/risk/weights.json', `${JSON.stringify({ run, ...all }, null, 2)}\n`);
process.stdout.write(
  `panel at ${all.chat.panel} points in a chat, ${all.transcript.panel} in a transcript\n`,
);
