import type { RuleStrength, Sign } from './program.ts';
import type { Unpacked } from './unpack.ts';

/** What a phrase is a sign of. */
export interface Rule {
  readonly sign: Sign;
  readonly strength: RuleStrength;
  /** What it is known by beside its sign and strength. */
  readonly name: string;
}

/** The rules of a language, each made when it is first asked for. */
export class Rules {
  readonly length: number;
  readonly #made: Rule[] = [];
  readonly #language: Pick<Unpacked, 'code' | 'heads' | 'names'>;

  constructor(language: Pick<Unpacked, 'code' | 'heads' | 'names' | 'phrases'>) {
    this.#language = language;
    this.length = language.phrases.length;
  }

  at(place: number): Rule {
    const made = this.#made[place];
    if (made) return made;
    const rule = this.#make(place);
    this.#made[place] = rule;
    return rule;
  }

  #make(place: number): Rule {
    const { code, heads, names } = this.#language;
    let after = 0;
    for (const [sign, strength, rules] of heads) {
      after += rules;
      if (place < after) return { sign, strength, name: names[place] ?? `${code}${place}` };
    }
    throw new RangeError(`There is no rule ${place}`);
  }
}
