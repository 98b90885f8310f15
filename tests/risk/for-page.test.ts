import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LANGUAGES, sourceRulebook } from '../../lib/cues/languages.ts';
import { packTelling } from '../../lib/cues/pack.ts';
import { Rulebook, rulesForConversation } from '../../lib/cues/rulebook.ts';
import { Assessor } from '../../lib/risk/assess.ts';
import { featuresOfTranscript, pointsOf } from '../../lib/risk/features.ts';
import { WEIGHTS } from '../../lib/risk/weights.ts';
import { rulesForPage, weightsForPage } from '../../scripts/build/rules.ts';

const books = [
  { book: sourceRulebook(), weights: WEIGHTS },
  { book: new Rulebook(packTelling(LANGUAGES), rulesForPage), weights: weightsForPage() },
];

/** Every scripted thread of a language, each pasted as one long text. */
function transcripts(code: string): string[] {
  const lines = readFileSync(`tests/threads/first/${code}.jsonl`, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { messages } = JSON.parse(line) as { messages: { text: string }[] };
    return messages.map(({ text }) => text).join('\n');
  });
}

it.each(['en', 'es'])('weighs %s transcripts in a page as it does at home', (code) => {
  const counted = books.map(({ book, weights }) =>
    transcripts(code).map((text) => {
      const assessor = new Assessor(rulesForConversation(book, code), weights);
      assessor.add({ key: 'm', text, direction: 'in', author: null, time: null });
      const features = [...featuresOfTranscript(assessor.tallies.transcript)];
      const points = pointsOf(features, weights.transcript.weights);
      const rules = features.filter(([name]) => (weights.transcript.weights[name] ?? 0) !== 0);
      return { level: assessor.assessment.level, points, weighed: rules.length };
    }),
  );
  expect(counted[1]).toEqual(counted[0]);
  expect(Math.max(...(counted[0] ?? []).map(({ weighed }) => weighed))).toBeGreaterThan(10);
});

it('holds rules in few letters', () => {
  const { transcript } = weightsForPage();
  expect(JSON.stringify(transcript.weights).length).toBeLessThan(
    JSON.stringify(WEIGHTS.transcript.weights).length / 2,
  );
});
