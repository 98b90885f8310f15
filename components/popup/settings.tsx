import type { ComponentChildren } from 'preact';
import { decidedBySchool, mayChoose } from '../../lib/settings/effective.ts';
import { NO_POLICY, type Policy } from '../../lib/settings/policy.ts';
import {
  AGE_BANDS,
  type AgeBand,
  FREQUENCIES,
  type Settings,
  type SettingsChange,
} from '../../lib/settings/schema.ts';
import type { Copy } from '../../locales/copy.ts';
import { TrustedAdults } from './trusted-adults.tsx';

export interface SettingsFormProps {
  readonly settings: Settings;
  /** What the school decided: it is shown as such, and cannot be changed. */
  readonly policy?: Policy;
  readonly copy: Copy;
  readonly onChange: (change: SettingsChange) => void;
}

/** How Sidelight speaks on every page, and the adults whom the young person trusts. */
export function SettingsForm(props: SettingsFormProps) {
  const { settings, policy = NO_POLICY, copy, onChange } = props;
  const words = copy.popup.settings;
  const decided = decidedBySchool(policy);
  const bySchool = copy.help.school.set(policy.schoolName ?? null);
  return (
    <details class="settings">
      <summary>{words.open}</summary>
      <Pick
        label={words.age}
        value={settings.age}
        decided={decided.includes('age') ? bySchool : null}
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
      <label class="switch">
        <input
          type="checkbox"
          checked={settings.discreet}
          disabled={decided.includes('discreet')}
          aria-describedby="discreet-means"
          onChange={(event) => onChange({ discreet: event.currentTarget.checked })}
        />
        {words.discreet}
      </label>
      <p class="small" id="discreet-means">
        {words.discreetMeans} {decided.includes('discreet') && bySchool}
      </p>
      <TrustedAdults
        trusted={settings.trusted}
        copy={copy}
        onChange={(trusted) => onChange({ trusted })}
      />
    </details>
  );
}

interface PickProps {
  readonly label: string;
  readonly value: string;
  /** Who decided it, where it cannot be changed. */
  readonly decided?: string | null;
  readonly onPick: (value: string) => void;
  readonly children: ComponentChildren;
}

function Pick({ label, value, decided = null, onPick, children }: PickProps) {
  return (
    <label class="pick">
      {label}
      <select
        value={value}
        disabled={decided !== null}
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        {children}
      </select>
      {decided !== null && <span class="small">{decided}</span>}
    </label>
  );
}
