import { LanguagePick } from './picks.tsx';
import type { PanelProps } from './props.ts';

/** Everything that was noticed, where, by whom it is known, and what the choices do. */
export function Why({
  notice,
  copy,
  language,
  onLanguage,
}: Pick<PanelProps, 'notice' | 'copy' | 'language' | 'onLanguage'>) {
  return (
    <div>
      <h3>{copy.why.noticed}</h3>
      <ul class="cues">
        {notice.cues.map((cue) => (
          <li key={cue}>{copy.cues[cue]}</li>
        ))}
      </ul>
      {copy.why.how.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {notice.level < 4 && <p>{copy.why.choices}</p>}
      <LanguagePick copy={copy} language={language} onLanguage={onLanguage} />
    </div>
  );
}
