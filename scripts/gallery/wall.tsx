import { useState } from 'preact/hooks';
import { AGE_BANDS, type AgeBand } from '../../lib/settings/schema.ts';
import { LANGUAGES, LEVELS, type Scene, VOICES } from './scenes.ts';

const STYLES = `
  body { margin: 16px; font: 16px/1.45 system-ui, sans-serif; }
  form { display: flex; flex-wrap: wrap; gap: 16px; margin-bottom: 16px; }
  .wall { display: flex; flex-wrap: wrap; gap: 16px; }
  figure { margin: 0; }
  iframe { border: 1px solid #888; }
`;

const WIDTHS = ['320', '640', '1280'] as const;
const SCHEMES = ['light', 'dark'] as const;
const OPEN = ['closed', 'more', 'why', 'replies', 'block', 'talk'] as const;

/** Every level of every voice side by side, each in a window of its own, in the language and look that is picked. */
export function Wall() {
  const [language, setLanguage] = useState<string>('en');
  const [age, setAge] = useState<string>('13-17');
  const [scheme, setScheme] = useState<string>('light');
  const [width, setWidth] = useState<string>('320');
  const [open, setOpen] = useState<string>('closed');
  const scenes = VOICES.flatMap((voice) =>
    LEVELS.map((level) => ({
      voice,
      level,
      language,
      age: age as AgeBand,
      ...(open === 'closed' ? {} : { open }),
    })),
  ) as Scene[];
  return (
    <main>
      <style>{STYLES}</style>
      <form>
        <Pick label="Language" values={LANGUAGES} value={language} onPick={setLanguage} />
        <Pick label="Age" values={AGE_BANDS} value={age} onPick={setAge} />
        <Pick label="Look" values={SCHEMES} value={scheme} onPick={setScheme} />
        <Pick label="Width" values={WIDTHS} value={width} onPick={setWidth} />
        <Pick label="Open" values={OPEN} value={open} onPick={setOpen} />
      </form>
      <div class="wall">
        {scenes.map((scene) => {
          const asked = new URLSearchParams({ scene: JSON.stringify(scene) });
          const name = `${scene.voice}, level ${scene.level}`;
          return (
            <figure key={`${asked}${scheme}${width}`}>
              <figcaption>{name}</figcaption>
              <iframe
                title={name}
                src={`?${asked}#${asked}`}
                width={width}
                height="640"
                loading="lazy"
                style={{ colorScheme: scheme }}
              />
            </figure>
          );
        })}
      </div>
    </main>
  );
}

interface PickProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly value: string;
  readonly onPick: (value: string) => void;
}

function Pick({ label, values, value, onPick }: PickProps) {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {values.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  );
}
