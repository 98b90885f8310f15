import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { emergencyNumber } from '../../lib/help/find.ts';
import { Advice } from './advice.tsx';
import { Lamp } from './lamp.tsx';
import { firstParts, type Part, quietParts } from './parts.ts';
import type { PanelProps } from './props.ts';
import { Replies } from './replies.tsx';
import { Talk } from './talk.tsx';
import { Why } from './why.tsx';

/**
 * One notice: what was noticed, why it may matter, and what can be done. Three main buttons at most;
 * what they open stands below them, one part at a time. Levels 3 and 4 stay until a choice is made.
 */
export function Panel(props: PanelProps) {
  const { notice, copy, country, onRest, onLater, onClose } = props;
  const [part, setPart] = useState<Part | null>(null);
  const id = useId();
  const scroller = useRef<HTMLElement>(null);
  const header = useRef<HTMLDivElement>(null);
  const opened = useRef<HTMLDivElement>(null);
  const { panel } = copy;
  const { title, body } = copy.notices[notice.voice][notice.level];
  const [cue] = notice.cues;
  const urgent = notice.level === 4;

  useEffect(() => {
    // By hand: scrollIntoView would scroll the page as well.
    if (part !== null && scroller.current !== null && opened.current !== null) {
      const covered = header.current?.offsetHeight ?? 0;
      scroller.current.scrollTop = opened.current.offsetTop - covered;
    }
  }, [part]);

  const opener = (of: Part, style: string) => (
    <button
      key={of}
      type="button"
      class={style}
      aria-expanded={part === of}
      aria-controls={`${id}-part`}
      onClick={() => setPart(part === of ? null : of)}
    >
      {labelOf(of, props)}
    </button>
  );

  return (
    <section class="panel" aria-label={panel.name} tabIndex={-1} ref={scroller}>
      <div class="top" ref={header}>
        <button
          type="button"
          class="close"
          aria-label={panel.close}
          title={`${panel.close} (Esc)`}
          onClick={onClose}
        >
          <span aria-hidden="true">×</span>
        </button>
        <p class="brand">
          <Lamp />
          {panel.name}
        </p>
      </div>
      <h2>{title}</h2>
      {notice.level >= 3 && <p class="comfort">{panel.notYourFault}</p>}
      {cue !== undefined && <p class="noticed">{copy.cues[cue]}</p>}
      <p>
        {body} <strong>{panel.decide}</strong>
      </p>
      {urgent && (
        <p class="danger">
          {panel.danger} <strong>{panel.call(emergencyNumber(country))}</strong>
        </p>
      )}
      <div class="choices">
        {firstParts(notice).map((of, index) => opener(of, index === 0 ? 'main' : 'second'))}
        {urgent ? (
          <button type="button" class="second" onClick={onLater}>
            {panel.later}
          </button>
        ) : (
          <button type="button" class="second" onClick={onRest}>
            {panel.fine}
          </button>
        )}
      </div>
      <div class="quiet">
        {quietParts(notice).map((of) => opener(of, 'plain'))}
        {!urgent && (
          <button type="button" class="plain" onClick={onLater}>
            {panel.later}
          </button>
        )}
      </div>
      <div id={`${id}-part`} class="part" ref={opened} hidden={part === null}>
        {part === 'advice' && <Advice {...props} />}
        {part === 'replies' && <Replies key={notice.voice} {...props} />}
        {part === 'talk' && <Talk {...props} need={notice.voice} level={notice.level} />}
        {part === 'why' && <Why {...props} />}
      </div>
      <p class="promise">{panel.promise}</p>
    </section>
  );
}

function labelOf(part: Part, { copy, notice }: PanelProps): string {
  switch (part) {
    case 'advice':
      return copy.advice[notice.voice].button;
    case 'replies':
      return copy.panel.replies;
    case 'talk':
      return copy.panel.talk;
    case 'why':
      return copy.panel.why;
  }
}
