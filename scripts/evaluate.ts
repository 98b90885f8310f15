/**
 * `npm run evaluate -- [DIR] [--json FILE] [--only NAME]`: scores the project's own threads and wordings and, with a
 * corpus folder, every file of it; then writes `docs/accuracy.md` with its charts.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Weights } from '../lib/risk/weights.ts';
import { assessConversation } from './assess/conversation.ts';
import { fitWeights } from './calibrate/fit-weights.ts';
import { foldOf } from './calibrate/folds.ts';
import { samplesOf } from './calibrate/samples.ts';
import type { Scored } from './calibrate/threshold.ts';
import { bars, curve } from './evaluate/charts.ts';
import { corpusFiles, corpusName, type Labelled, labelled } from './evaluate/corpus.ts';
import { type Metrics, metricsOf, type Outcome } from './evaluate/metrics.ts';
import { ownTables } from './evaluate/own-tables.ts';
import { page, table } from './evaluate/report.ts';

const PANEL = 2;
/** Charts show false alarms up to this share. */
const WIDEST = 0.1;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, only: { type: 'string' } },
});
const own = ownTables();
process.stdout.write(`${own}\n`);
if (positionals[0] !== undefined) await evaluateCorpus(positionals[0]);

async function evaluateCorpus(folder: string): Promise<void> {
  // Each conversation is scored with weights that were fitted without it.
  const { folds, transcripts } = fitWeights(await samplesOf(folder));
  const results = new Map<string, Metrics>();
  const latencies = new Map<string, (number | null)[]>();
  for (const file of await corpusFiles(folder)) {
    const name = corpusName(file);
    if (values.only && !name.includes(values.only)) continue;
    const outcomes: Outcome[] = [];
    for await (const conversation of labelled(folder, file))
      outcomes.push(outcomeOf(conversation, folds));
    process.stderr.write(`${name}: ${outcomes.length} conversations\n`);
    if (outcomes.length === 0) continue;
    results.set(name, metricsOf(outcomes));
    latencies.set(
      name,
      outcomes.map(({ latency }) => latency),
    );
  }
  process.stdout.write(`\n${table(results)}\n`);
  if (values.json)
    await writeFile(values.json, `${JSON.stringify(Object.fromEntries(results), null, 2)}\n`);
  if (values.only) return;
  await drawCharts(results, latencies.get('chatcoder1_full') ?? [], transcripts);
  await writeFile('docs/accuracy.md', page(results, own, new Date().toISOString().slice(0, 10)));
}

function outcomeOf(conversation: Labelled & { label: 0 | 1 }, folds: readonly Weights[]): Outcome {
  const { id, lang, label, predator, messages } = conversation;
  const weights = folds[foldOf(conversation)];
  const { authors } = assessConversation({ id, locale: lang, messages: [...messages] }, weights);
  const assessed = Object.entries(authors)
    .filter(([author]) => label === 0 || !predator || predator.includes(author))
    .map(([, result]) => result);
  const loudest = assessed.toSorted((a, b) => b.level - a.level)[0];
  const first = assessed.map(({ firstPanelAt }) => firstPanelAt).filter((index) => index !== null);
  return {
    risky: label === 1,
    level: loudest?.level ?? 0,
    latency: first.length > 0 ? Math.min(...first) + 1 : null,
    messages: messages.length,
    pathway: (loudest && loudest.level >= PANEL && loudest.pathways[0]) || null,
  };
}

async function drawCharts(
  results: ReadonlyMap<string, Metrics>,
  latencies: readonly (number | null)[],
  transcripts: readonly Scored[],
): Promise<void> {
  await mkdir('docs/charts', { recursive: true });
  const alarms = [...results].flatMap(([name, { falseAlarms }]) =>
    falseAlarms ? [[name, falseAlarms] as const] : [],
  );
  await writeFile(
    'docs/charts/false-alarms.svg',
    bars('False alarms by corpus, % of conversations', new Map(alarms)),
  );
  const longest = 200;
  const warned = Array.from({ length: longest }, (_, index) => {
    const soon = latencies.filter((latency) => latency !== null && latency <= index + 1);
    return [index + 1, soon.length / Math.max(1, latencies.length)] as const;
  });
  await writeFile(
    'docs/charts/latency.svg',
    curve(
      'Whole chats warned, by message',
      { across: 'messages', up: 'share warned', widest: longest },
      warned,
    ),
  );
  await writeFile(
    'docs/charts/recall.svg',
    curve(
      'Recall against false alarms, PAN12 segments',
      { across: 'share of ordinary segments alarmed', up: 'recall', widest: WIDEST },
      trade(transcripts),
    ),
  );
}

/** Recall at each share of false alarms as the threshold moves. */
function trade(scored: readonly Scored[]): (readonly [number, number])[] {
  const scores = (risky: boolean) =>
    scored.filter(({ sample }) => sample.risky === risky).map(({ score }) => score);
  const [ordinary, risky] = [scores(false).sort((a, b) => b - a), scores(true)];
  return Array.from({ length: 51 }, (_, index) => {
    const share = (index / 50) * WIDEST;
    const threshold = ordinary[Math.floor(share * ordinary.length)] ?? 0;
    return [
      share,
      risky.filter((score) => score > threshold).length / Math.max(1, risky.length),
    ] as const;
  });
}
