import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { emergencyNumber } from '../../lib/help/find.ts';
import { LanguagePick } from '../picks.tsx';
import { missingParts } from './content.tsx';
import { Header } from './header.tsx';
import { Icon } from './icons.tsx';
import { type Part, partsOf } from './order.ts';
import { Parts } from './parts.tsx';
import type { PanelProps } from './props.ts';
import { Steps } from './steps.tsx';
import { wordsOf } from './words.ts';

/** Left free between the header and what was opened, in CSS pixels. */
const BREATH = 8;

/**
 * One notice: what was noticed and what can be done. Three main buttons at most stand in view; the rest is behind
 * “More”, one part open at a time. At level 4 the steps come before the buttons. Nothing but a choice closes it.
 */
export function Panel(props: PanelProps) {
  const { notice, copy, age, onRest, onLater } = props;
  const { panel } = copy;
  const [part, setPart] = useState<Part | null>(null);
  const [all, setAll] = useState(false);
  const id = useId();
  const scroller = useRef<HTMLElement>(null);
  const { title, body } = wordsOf(props);
  const { main, more } = partsOf(notice, missingParts(props));
  const { show } = copy.ages[age];
  const urgent = notice.level === 4;

  useLayoutEffect(() => {
    const opened = scroller.current?.querySelector('[aria-expanded="true"][data-part]');
    if (part !== null && opened) bringUp(scroller.current, opened);
  }, [part]);

  const toggle = (of: Part) => setPart(part === of ? null : of);

  return (
    <section class="panel" aria-label={panel.name} tabIndex={-1} ref={scroller}>
      <Header {...props} />
      <div class="title">
        <Icon name={`level${notice.level}`} />
        <h2>{title}</h2>
      </div>
      {notice.level >= 3 && <p class="comfort">{panel.notYourFault}</p>}
      <p class="body">
        {body} <strong>{panel.decide}</strong>
      </p>
      {notice.level >= 2 && show !== null && <p>{show}</p>}
      {urgent && (
        <div class="urgent">
          <p>{panel.breathe}</p>
          <Steps steps={copy.ages[age].advice[notice.voice].steps} />
        </div>
      )}
      {urgent && (
        <p class="danger">
          {panel.danger} <strong>{panel.call(emergencyNumber(props.country))}</strong>
        </p>
      )}
      <Parts {...props} parts={main} part={part} style="choices" onToggle={toggle} />
      <div class="quiet">
        <button
          type="button"
          class="plain more-opener"
          aria-expanded={all}
          aria-controls={`${id}-more`}
          onClick={() => setAll(!all)}
        >
          <Icon name="more" />
          <span>{panel.more}</span>
        </button>
        {!urgent && (
          <button type="button" class="plain" onClick={onRest}>
            {panel.fine}
          </button>
        )}
        <button type="button" class="plain" onClick={onLater}>
          {panel.later}
        </button>
      </div>
      <div id={`${id}-more`} hidden={!all}>
        {all && (
          <>
            <Parts {...props} parts={more} part={part} style="rows" onToggle={toggle} />
            <LanguagePick {...props} />
          </>
        )}
      </div>
      {part !== 'why' && <p class="small">{panel.promise}</p>}
      <p class="small">{panel.exitLimits}</p>
    </section>
  );
}

/** By hand: scrollIntoView would scroll the page as well. */
function bringUp(scroller: HTMLElement | null, opener: Element): void {
  if (scroller === null) return;
  const header = scroller.querySelector('.top')?.getBoundingClientRect().height ?? 0;
  const above = opener.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollTop += above - header - BREATH;
}
