import { helpFor } from '../../lib/help/find.ts';
import { Block } from './block.tsx';
import { Lines } from './lines.tsx';
import type { Part } from './order.ts';
import type { PanelProps } from './props.ts';
import { ideasFor, Replies } from './replies.tsx';
import { Steps } from './steps.tsx';
import { Talk } from './talk.tsx';
import { Why } from './why.tsx';

/** What a button of the panel opens. */
export function Content({ part, ...props }: PanelProps & { part: Part }) {
  const { notice, copy, age } = props;
  const { advice, ...pages } = copy.ages[age];
  switch (part) {
    case 'advice':
      return (
        <>
          {notice.level >= 3 && <p>{copy.panel.breathe}</p>}
          <Steps steps={advice[notice.voice].steps} />
        </>
      );
    case 'replies':
      return <Replies notice={notice} copy={copy} />;
    case 'block':
      return <Block site={props.site} copy={copy} />;
    case 'talk':
      return <Talk {...props} need={notice.voice} level={notice.level} />;
    case 'take_down':
    case 'trafficking':
      return <Talk {...props} need={notice.voice} level={notice.level} only={part} trusted={[]} />;
    case 'why':
      return <Why {...props} />;
    case 'save':
    case 'again':
    case 'fault':
    case 'friend':
      return <Lines lines={pages[part].lines} />;
  }
}

/** The words on the button that opens a part. */
export function labelOf(part: Part, { copy, age, notice }: PanelProps): string {
  const { advice, ...pages } = copy.ages[age];
  switch (part) {
    case 'advice':
      return advice[notice.voice].button;
    case 'block':
      return copy.block.button;
    case 'take_down':
    case 'trafficking':
      return copy.help.headings[part];
    case 'replies':
    case 'talk':
    case 'why':
      return copy.panel[part];
    case 'save':
    case 'again':
    case 'fault':
    case 'friend':
      return pages[part].button;
  }
}

/** Parts that would be empty here. */
export function missingParts({ notice, copy, country }: PanelProps): readonly Part[] {
  const there = helpFor(country, notice.voice, notice.level).map(({ purpose }) => purpose);
  const lines = (['take_down', 'trafficking'] as const).filter((part) => !there.includes(part));
  return ideasFor(notice, copy).length === 0 ? ['replies', ...lines] : lines;
}
