import type { Notice } from '../../lib/alert/notice.ts';
import type { CueId } from '../../lib/cues/cue.ts';
import type { Copy, Tone } from '../../locales/copy.ts';
import { CopyButton } from './copy-button.tsx';

/** Turns to which no answer is the best answer, whatever else was asked along with them. */
const NO_REPLY: readonly Notice['voice'][] = ['threat', 'self_harm'];

const TONES: readonly Tone[] = ['kind', 'firm', 'away'];

interface Ideas {
  readonly cue: CueId;
  readonly words: readonly string[];
}

/** Words for each thing that was noticed, in three tones; none where the advice is not to answer. */
export function ideasFor({ voice, cues }: Notice, copy: Copy): readonly Ideas[] {
  if (NO_REPLY.includes(voice)) return [];
  return cues.flatMap((cue) => {
    const tones = copy.ideas[cue];
    return tones ? [{ cue, words: TONES.map((tone) => tones[tone]) }] : [];
  });
}

/** Words to copy. Sidelight never sends or types anything. */
export function Replies({ notice, copy }: { notice: Notice; copy: Copy }) {
  return (
    <>
      <p>{copy.replies.intro}</p>
      {ideasFor(notice, copy).map(({ cue, words }) => (
        <section key={cue}>
          <h3>{copy.cues[cue]}</h3>
          <ul class="ideas">
            {words.map((idea) => (
              <li key={idea}>
                <span class="words">{idea}</span>
                <CopyButton text={idea} copy={copy} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
