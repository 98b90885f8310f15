import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Found, Notice } from '../../lib/alert/notice.ts';
import type { CueId } from '../../lib/cues/cue.ts';
import type { Copy } from '../../locales/copy.ts';

export interface TimelineProps {
  readonly found: Notice['found'];
  readonly copy: Copy;
  /** Outlines a message or takes its outline away; false when it is not on the page. */
  readonly locate: (message: string) => boolean;
}

/** How what was noticed came together, message by message. The words of a message are never repeated. */
export function Timeline({ found, copy, locate }: TimelineProps) {
  const [shown, setShown] = useState<string | null>(null);
  const [gone, setGone] = useState<readonly string[]>([]);
  const outlined = useRef<string | null>(null);

  const outline = (message: string | null) => {
    if (outlined.current !== null) locate(outlined.current);
    outlined.current = message !== null && locate(message) ? message : null;
    return outlined.current;
  };
  // No outline is left behind.
  useLayoutEffect(() => () => void outline(null), []);

  const press = (message: string) => {
    if (shown === message) return setShown(outline(null));
    const now = outline(message);
    setShown(now);
    setGone(now === null ? [...gone, message] : gone.filter((other) => other !== message));
  };

  return (
    <ol class="timeline">
      {byMessage(found).map(({ message, cues }) => (
        <li key={message}>
          {cues.map((cue) => (
            <p key={cue}>{copy.cues[cue]}</p>
          ))}
          <button
            type="button"
            class="show"
            aria-pressed={shown === message}
            title={shown === message ? copy.why.hide : undefined}
            aria-label={`${copy.why.show}: ${copy.cues[cues[0]]}`}
            onClick={() => press(message)}
          >
            {copy.why.show}
          </button>
          <span class="outcome" aria-live="polite">
            {gone.includes(message) && copy.why.gone}
          </span>
        </li>
      ))}
    </ol>
  );
}

interface Entry {
  readonly message: string;
  readonly cues: readonly [CueId, ...CueId[]];
}

/** Each message once, in the order in which they came, with all that was noticed in it. */
function byMessage(found: readonly Found[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const { message, cue } of found) {
    const cues = entries.get(message)?.cues;
    if (cues === undefined) entries.set(message, { message, cues: [cue] });
    else if (!cues.includes(cue)) entries.set(message, { message, cues: [...cues, cue] });
  }
  return [...entries.values()];
}
