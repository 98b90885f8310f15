import type { Direction } from '../../lib/chat/message.ts';
import { sourceRulebook } from '../../lib/cues/languages.ts';
import { rulesForConversation } from '../../lib/cues/rulebook.ts';
import { Assessor } from '../../lib/risk/assess.ts';
import { type Feature, featuresOf, featuresOfTranscript } from '../../lib/risk/features.ts';
import { liftOf } from '../../lib/risk/place.ts';
import { corpusFiles, corpusName, type Labelled, labelled } from '../evaluate/corpus.ts';
import { foldOf } from './folds.ts';

const book = sourceRulebook();

/** One side of a conversation at some message, as the weights see it. */
export interface Sample {
  readonly corpus: string;
  readonly conversation: string;
  readonly risky: boolean;
  readonly fold: number;
  readonly features: readonly Feature[];
  /** Points that the place adds. */
  readonly lift: number;
  /** How much it counts in the fit. */
  weight: number;
}

export type Samples = Readonly<Record<'chat' | 'transcript', Sample[]>>;

/** Long chats are looked at after so many messages too, for a warning is wanted early. */
const LOOKS = [5, 10, 15, 20, 30, 45, 60, 80, 120, 160, 320];

/**
 * How much each corpus counts in all, whatever its size: those nearest to what Sidelight reads count most. Where none
 * is given a corpus counts `USUAL`.
 */
const CORPUS_WEIGHT: Readonly<Record<string, number>> = {
  pj_predator_only_first300: 1.5,
  chatcoder1_full: 1.5,
  chatcoder1_segments: 0.5,
  pj_decoy_only_first300: 2,
  nps_chat: 1,
  nus_sms_en: 1,
};
const USUAL = 0.6;

/** All samples of a corpus folder. */
export async function samplesOf(folder: string): Promise<Samples> {
  const samples: Samples = { chat: [], transcript: [] };
  for (const file of await corpusFiles(folder)) {
    const corpus = corpusName(file);
    process.stderr.write(`${corpus}: features\n`);
    for await (const conversation of labelled(folder, file))
      addSamples(corpus, conversation, samples);
  }
  balance(samples.chat);
  return samples;
}

function addSamples(corpus: string, conversation: Labelled, samples: Samples): void {
  const { id, label, lang, messages, predator } = conversation;
  const authors = [...new Set(messages.map(({ author }) => author))];
  const assessed =
    label === 1 && predator ? authors.filter((author) => predator.includes(author)) : authors;
  const fold = foldOf(conversation);
  const place = { group: authors.length > 2, request: false };
  for (const other of assessed) {
    const assessor = new Assessor(rulesForConversation(book, lang));
    assessor.place = place;
    const add = (kind: 'chat' | 'transcript') => {
      const tally = assessor.tallies[kind];
      if (tally.words === 0) return;
      samples[kind].push({
        corpus,
        conversation: id,
        risky: label === 1,
        fold,
        features: [...(kind === 'chat' ? featuresOf(tally) : featuresOfTranscript(tally))],
        lift: kind === 'chat' ? liftOf(place, null) : 0,
        weight: 1,
      });
    };
    messages.forEach(({ author, text }, index) => {
      const direction: Direction = author === other ? 'in' : 'out';
      assessor.add({ key: String(index), text, direction, author, time: null });
      if (LOOKS.includes(index + 1) || index === messages.length - 1) add('chat');
    });
    add('transcript');
  }
}

/** Gives each corpus its weight in all, shared out among its conversations and their looks. */
function balance(samples: Sample[]): void {
  const sizes = new Map<string, number>();
  for (const { corpus } of samples) sizes.set(corpus, (sizes.get(corpus) ?? 0) + 1);
  for (const sample of samples) {
    const share = (CORPUS_WEIGHT[sample.corpus] ?? USUAL) / (sizes.get(sample.corpus) ?? 1);
    sample.weight = share * samples.length;
  }
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  for (const sample of samples) sample.weight *= samples.length / total;
}
