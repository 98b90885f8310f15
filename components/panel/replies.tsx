import { CopyButton } from './copy-button.tsx';
import type { PanelProps } from './props.ts';

/** Words to copy. Sidelight never sends or types anything. */
export function Replies({ notice, copy }: Pick<PanelProps, 'notice' | 'copy'>) {
  return (
    <div>
      <h3>{copy.panel.replies}</h3>
      <p>{copy.replies.intro}</p>
      <ul class="ideas">
        {copy.ideas[notice.voice].map((idea) => (
          <li key={idea}>
            <span class="words">{idea}</span>
            <CopyButton text={idea} copy={copy} />
          </li>
        ))}
      </ul>
    </div>
  );
}
