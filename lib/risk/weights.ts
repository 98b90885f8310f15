import weights from './weights.json' with { type: 'json' };

/** What a feature counts, and what a tally needs for a panel. */
export interface Column {
  /** A tally with this many points brings a panel. */
  readonly panel: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** One column for a side of a chat, and one for a transcript: a long text that holds both sides. */
export type Weights = Readonly<Record<'chat' | 'transcript', Column>>;

/** The weights that `npm run calibrate` fitted. */
export const WEIGHTS: Weights = weights;
