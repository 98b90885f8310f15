import type { PanelProps } from './props.ts';
import { Timeline } from './timeline.tsx';

/** Everything that was noticed, where, by whom it is known, and what the choices do. */
export function Why({ notice, copy, locate }: Pick<PanelProps, 'notice' | 'copy' | 'locate'>) {
  const { why, panel, cues } = copy;
  return (
    <>
      {notice.cues.length > 0 && (
        <>
          <h3>{why.noticed}</h3>
          <ul class="cues">
            {notice.cues.map((cue) => (
              <li key={cue}>{cues[cue]}</li>
            ))}
          </ul>
        </>
      )}
      {notice.found.length > 0 && (
        <>
          <h3>{why.timeline}</h3>
          <Timeline found={notice.found} copy={copy} locate={locate} />
        </>
      )}
      {why.how.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {notice.level < 4 && <p>{why.choices}</p>}
      <p>
        <strong>{panel.promise}</strong>
      </p>
    </>
  );
}
