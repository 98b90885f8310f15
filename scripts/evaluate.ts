/** `npm run evaluate -- DIR`: scores every corpus file of a folder and writes `docs/accuracy.md`. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { assessConversation } from './assess/conversation.ts';
import { fitWeights } from './calibrate/fit-weights.ts';
import { foldOf } from './calibrate/folds.ts';
import { samplesOf } from './calibrate/samples.ts';
import { corpusFiles, corpusName, type Labelled, labelled } from './evaluate/corpus.ts';
import { type Metrics, metricsOf, type Outcome } from './evaluate/metrics.ts';
import { page, table } from './evaluate/report.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, only: { type: 'string' } },
});
const [folder] = positionals;
if (!folder) {
  process.stderr.write('usage: npm run evaluate -- DIR [--json FILE] [--only NAME]\n');
  process.exit(2);
}

// Each conversation is scored with weights that were fitted without it.
const { folds } = fitWeights(await samplesOf(folder));

const results = new Map<string, Metrics>();
for (const file of await corpusFiles(folder)) {
  const name = corpusName(file);
  if (values.only && !name.includes(values.only)) continue;
  const outcomes: Outcome[] = [];
  for await (const conversation of labelled(folder, file)) outcomes.push(outcomeOf(conversation));
  process.stderr.write(`${name}: ${outcomes.length} conversations\n`);
  if (outcomes.length > 0) results.set(name, metricsOf(outcomes));
}
process.stdout.write(`${table(results)}\n`);
if (values.json)
  await writeFile(values.json, `${JSON.stringify(Object.fromEntries(results), null, 2)}\n`);
if (!values.only) {
  await writeFile('docs/accuracy.md', page(results, new Date().toISOString().slice(0, 10)));
}

function outcomeOf(conversation: Labelled & { label: 0 | 1 }): Outcome {
  const { id, lang, label, predator, messages } = conversation;
  const weights = folds[foldOf(conversation)];
  const { authors } = assessConversation({ id, locale: lang, messages: [...messages] }, weights);
  const assessed = Object.entries(authors)
    .filter(([author]) => label === 0 || !predator || predator.includes(author))
    .map(([, result]) => result);
  const first = assessed.map(({ firstPanelAt }) => firstPanelAt).filter((index) => index !== null);
  return {
    risky: label === 1,
    level: Math.max(0, ...assessed.map(({ level }) => level)),
    latency: first.length > 0 ? Math.min(...first) + 1 : null,
    messages: messages.length,
  };
}
