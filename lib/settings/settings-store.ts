import * as v from 'valibot';
import type { Keeper } from './area.ts';
import { createTurns } from './in-turn.ts';
import type { Notices } from './notices.ts';
import type { Settings, SettingsChange } from './schema.ts';
import { readKept, toKept } from './versions.ts';

/** Under which names the settings stand in the local area, and settings that could not be read. */
export const SETTINGS_KEY = 'settings';
export const ASIDE_KEY = 'settings-aside';

/** The most that is kept aside, in characters of JSON: ten times what every choice at its fullest makes. */
const LONGEST_ASIDE = 50_000;

const Aside = v.object({ text: v.pipe(v.string(), v.maxLength(LONGEST_ASIDE)) });

/** The settings and what was chosen since. */
export interface SettingsStore {
  settings(): Promise<Settings>;
  /** Puts these choices in place of the former ones, and leaves the others. Gives whether it is kept. */
  change(change: SettingsChange): Promise<boolean>;
  /** Whether some choice holds in memory only. */
  isHolding(): boolean;
}

/**
 * Settings that a storage keeps. Where they cannot be read, what stands there is put aside before anything is put in
 * its place, and a notice says so.
 */
export function createSettingsStore(local: Keeper, notices: Pick<Notices, 'raise'>): SettingsStore {
  const inTurn = createTurns();
  /** Choices that the storage did not take. */
  let held: SettingsChange = {};

  async function look() {
    const { found, certain } = await local.look(SETTINGS_KEY);
    return { found, certain, ...readKept(found) };
  }

  /** Makes room for readable settings. Gives whether they may be written. */
  async function mend(): Promise<boolean> {
    const { found, certain, settings, trouble } = await look();
    if (trouble === null) return certain;
    await notices.raise(trouble);
    if (!(await isAside()) && !(await local.tryWrite(ASIDE_KEY, asideOf(found)))) return false;
    return local.tryWrite(SETTINGS_KEY, toKept(settings));
  }

  /** Only the first one is kept: what comes after it was made from defaults. */
  async function isAside(): Promise<boolean> {
    return (await local.read(ASIDE_KEY, Aside)) !== null;
  }

  return {
    async settings() {
      const { settings, trouble } = await look();
      if (trouble !== null) await inTurn(mend);
      return { ...settings, ...held };
    },
    change: (change) =>
      inTurn(async () => {
        const wanted = { ...held, ...change };
        // Where it is not known what stands there, nothing is written over it.
        const kept =
          (await mend()) &&
          (await local.tryWrite(SETTINGS_KEY, toKept({ ...(await look()).settings, ...wanted })));
        held = kept ? {} : wanted;
        return kept;
      }),
    isHolding: () => Object.keys(held).length > 0,
  };
}

/** As text, so that nothing in it is ever taken for settings again. */
function asideOf(found: unknown): v.InferOutput<typeof Aside> {
  return { text: (JSON.stringify(found) ?? String(found)).slice(0, LONGEST_ASIDE) };
}
