import { useId } from 'preact/hooks';
import { mayChoose } from '../../lib/settings/effective.ts';
import {
  AGE_BANDS,
  type AgeBand,
  FREQUENCIES,
  type Settings,
  type SettingsChange,
} from '../../lib/settings/schema.ts';
import { Pick } from '../picks.tsx';
import { type Keepers, keeperOf } from './kept.ts';

export interface SpeakingProps extends Keepers {
  /** The settings that count. */
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
}

/** How Sidelight speaks: for which age, how often, and whether with a dot alone. */
export function Speaking(props: SpeakingProps) {
  const { settings, policy, copy, onChange } = props;
  const words = copy.popup.settings;
  const meaning = useId();
  const [often, discreet] = [keeperOf('frequency', props), keeperOf('discreet', props)];
  return (
    <>
      <Pick
        label={words.age}
        value={settings.age}
        kept={keeperOf('age', props)}
        onPick={(age) => onChange({ age: age as AgeBand })}
      >
        {AGE_BANDS.map((age) => (
          <option key={age} value={age}>
            {words.ages[age]}
          </option>
        ))}
      </Pick>
      <Pick
        label={words.often}
        value={settings.frequency}
        onPick={(frequency) => onChange({ frequency: frequency as Settings['frequency'] })}
      >
        {FREQUENCIES.filter((frequency) => mayChoose(frequency, policy)).map((frequency) => (
          <option key={frequency} value={frequency}>
            {words.frequencies[frequency]}
          </option>
        ))}
      </Pick>
      {often !== null && <p class="small">{often}</p>}
      <label class="switch">
        <input
          type="checkbox"
          checked={settings.discreet}
          disabled={discreet !== null}
          aria-describedby={meaning}
          onChange={(event) => onChange({ discreet: event.currentTarget.checked })}
        />
        {words.discreet}
      </label>
      <p class="small" id={meaning}>
        {words.discreetMeans} {discreet}
      </p>
    </>
  );
}
