import { type LockState, NO_LOCK } from '../../lib/settings/answers.ts';
import { NO_POLICY } from '../../lib/settings/defaults.ts';
import type { Policy } from '../../lib/settings/policy.ts';
import type { Settings, SettingsChange } from '../../lib/settings/schema.ts';
import type { Copy } from '../../locales/copy.ts';
import { Speaking } from '../settings/speaking.tsx';
import { TrustedAdults } from '../settings/trusted-adults.tsx';

export interface SettingsFormProps {
  readonly settings: Settings;
  /** What the school decided: it is shown as such, and cannot be changed. */
  readonly policy?: Policy;
  readonly lock?: LockState;
  readonly copy: Copy;
  readonly onChange: (change: SettingsChange) => void;
}

/** The settings that are wanted at hand: how Sidelight speaks, and the adults whom the young person trusts. */
export function SettingsForm(props: SettingsFormProps) {
  const { settings, policy = NO_POLICY, lock = NO_LOCK, copy, onChange } = props;
  return (
    <details class="settings">
      <summary>{copy.popup.settings.open}</summary>
      <Speaking settings={settings} policy={policy} lock={lock} copy={copy} onChange={onChange} />
      <TrustedAdults
        trusted={settings.trusted}
        copy={copy}
        onChange={(trusted) => onChange({ trusted })}
      />
    </details>
  );
}
