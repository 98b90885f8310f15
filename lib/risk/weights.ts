import weights from './weights.json' with { type: 'json' };

/** What a feature counts, and what a tally needs for a panel. */
export interface Column {
  /** A tally with this many points brings a panel. */
  readonly panel: number;
  readonly weights: Readonly<Record<string, number>>;
  /** In how many conversations of the fit each feature stood. */
  readonly support: Readonly<Record<string, number>>;
  /** Weights that a person has set in place of the fitted ones, and why. A new fit keeps them. */
  readonly overruled: Readonly<Record<string, { readonly weight: number; readonly why: string }>>;
}

/** One column for a side of a chat, and one for a transcript: a long text that holds both sides. */
export type Weights = Readonly<Record<'chat' | 'transcript', Column>>;

/** The weights that `npm run calibrate` fitted. */
export const WEIGHTS: Weights = weights;
