import type { Keeper } from './area.ts';
import { putAside } from './aside.ts';
import { createTurns } from './in-turn.ts';
import type { Notices } from './notices.ts';
import { type Settings, SettingsChange } from './schema.ts';
import { readKept, toKept } from './versions.ts';

/** Under which name the settings stand in the local area. */
export const SETTINGS_KEY = 'settings';

/** Choices that the local area did not take, in the session's area: a background may end long before the browser does. */
const CHOICES_KEY = 'settings-held';

/** The settings and what was chosen since. */
export interface SettingsStore {
  settings(): Promise<Settings>;
  /** Puts these choices in place of the former ones, and leaves the others. Gives whether it is kept. */
  change(change: SettingsChange): Promise<boolean>;
  /** Whether some choice holds only until the browser closes. */
  isHolding(): Promise<boolean>;
}

/**
 * Settings that a storage keeps. Where they cannot be read, what stands there is put aside before anything is put in
 * its place, and a notice says so.
 */
export function createSettingsStore(
  local: Keeper,
  session: Keeper,
  notices: Pick<Notices, 'raise'>,
): SettingsStore {
  const inTurn = createTurns();

  /** Choices that the storage did not take. */
  async function held(): Promise<SettingsChange> {
    return (await session.read(CHOICES_KEY, SettingsChange)) ?? {};
  }

  async function hold(choices: SettingsChange): Promise<void> {
    if (Object.keys(choices).length > 0) await session.write(CHOICES_KEY, choices);
    else if (Object.keys(await held()).length > 0) await session.remove(CHOICES_KEY);
  }

  async function look() {
    const { found, certain } = await local.look(SETTINGS_KEY);
    return { found, certain, ...readKept(found) };
  }

  /** Makes room for readable settings. Gives whether they may be written. */
  async function mend(): Promise<boolean> {
    const { found, certain, settings, trouble, problems } = await look();
    if (trouble === null) return certain;
    await notices.raise(trouble);
    return putAside(local, { found, problems }, { [SETTINGS_KEY]: toKept(settings) });
  }

  return {
    async settings() {
      const { settings, trouble } = await look();
      if (trouble !== null) await inTurn(mend);
      return { ...settings, ...(await held()) };
    },
    change: (change) =>
      inTurn(async () => {
        const wanted = { ...(await held()), ...change };
        // Where it is not known what stands there, nothing is written over it.
        const kept =
          (await mend()) &&
          (await local.tryWrite({
            [SETTINGS_KEY]: toKept({ ...(await look()).settings, ...wanted }),
          }));
        await hold(kept ? {} : wanted);
        return kept;
      }),
    isHolding: async () => Object.keys(await held()).length > 0,
  };
}
