import { isSiteOff } from '../../lib/settings/effective.ts';
import type { SettingsChange } from '../../lib/settings/schema.ts';
import { isLocked, type Keepers } from '../settings/kept.ts';
import { siteCalled, switched } from '../settings/site-list.ts';

export interface HereProps extends Keepers {
  /** By which name the site in front stands among those that are off. */
  readonly name: string;
  /** The person turned it off. */
  readonly isOff: boolean;
  readonly off: readonly string[];
  readonly onChange: (change: SettingsChange) => void;
}

/** Turns the site in front off or on; nothing where the school keeps it on. */
export function Here({ name, isOff, off, policy, lock, copy, onChange }: HereProps) {
  const words = copy.popup.here;
  if (!isSiteOff({ host: name, names: [name] }, policy, [name])) return null;
  return (
    <div class="site-choice">
      {isOff && <p>{words.isOff}</p>}
      {isLocked(lock) && <p class="small">{copy.popup.locked}</p>}
      <button
        type="button"
        class="plain"
        disabled={isLocked(lock)}
        onClick={() => onChange({ off: switched(siteCalled(name), isOff, off) })}
      >
        {isOff ? words.turnOn : words.turnOff}
      </button>
    </div>
  );
}
