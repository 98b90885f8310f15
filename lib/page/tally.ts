import { PROBE_LISTS, type Site } from './site.ts';

export type ProbeList = (typeof PROBE_LISTS)[number];

/** Of one list of a site's probes: the one that found most, counted from 1, and how many there are. */
export interface ProbeUse {
  /** Null where none found anything. */
  readonly used: number | null;
  readonly of: number;
}

export type ProbeUses = Readonly<Partial<Record<ProbeList, ProbeUse>>>;

/** A list of probes and the index of the one that found something. */
export type Win = readonly [list: ProbeList, index: number];

const winsOfLists = new Map<ProbeList, Win[]>();

/** The very same object for the same win. */
export function winOf(list: ProbeList, index: number): Win {
  let wins = winsOfLists.get(list);
  if (wins === undefined) {
    wins = [];
    winsOfLists.set(list, wins);
  }
  wins[index] ??= [list, index];
  return wins[index];
}

/** What is left out is left out by all probes at once, so none of them wins. */
const WITHOUT_WINNER: readonly ProbeList[] = ['omitted', 'kept'];

/** Counts which of a site's probes find something during one reading: numbers, and nothing of what was found. */
export class ProbeTally {
  readonly #finds = new Map<ProbeList, number[]>();

  /** To be called with the index of a probe of `list` each time that it finds something; -1 is none. */
  add(list: ProbeList, index: number): void {
    if (index < 0) return;
    let finds = this.#finds.get(list);
    if (finds === undefined) {
      finds = [];
      this.#finds.set(list, finds);
    }
    finds[index] = (finds[index] ?? 0) + 1;
  }

  /** The same for all of these. A row has several, and a chat a thousand rows. */
  addAll(wins: readonly Win[]): void {
    for (let index = 0; index < wins.length; index += 1) {
      const win = wins[index] as Win;
      this.add(win[0], win[1]);
    }
  }

  /** The most used probe of each list that `site` has. */
  uses(site: Site): ProbeUses {
    const lists = PROBE_LISTS.filter(
      (list) => site[list].length > 0 && !WITHOUT_WINNER.includes(list),
    );
    return Object.fromEntries(
      lists.map((list) => [list, { used: this.#mostUsed(list), of: site[list].length }]),
    );
  }

  #mostUsed(list: ProbeList): number | null {
    const finds = Array.from(this.#finds.get(list) ?? [], (count) => count ?? 0);
    const most = Math.max(0, ...finds);
    return most === 0 ? null : finds.indexOf(most) + 1;
  }
}
