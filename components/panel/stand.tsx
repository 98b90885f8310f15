import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Level } from '../../lib/cues/cue.ts';
import type { Language } from '../../lib/help/country.ts';
import { directionOf } from './direction.ts';
import { type Dragged, placeOf } from './place.ts';
import type { Dock } from './props.ts';
import { useView } from './view.ts';

export interface StandProps {
  readonly language: Language;
  readonly level: Level;
  readonly dock: Dock;
  readonly composer: () => DOMRect | null;
  readonly children: ComponentChildren;
}

/** Where everything of ours stands in the window: never over the composer, and where it was dragged to. */
export function Stand({ language, level, dock, composer, children }: StandProps) {
  const stand = useRef<HTMLDivElement>(null);
  const view = useView(composer, stand);
  const [dragged, setDragged] = useState<Dragged & { readonly dock: Dock }>();
  // Moved to a side by its button, it stands there again.
  const byHand = dragged?.dock === dock ? dragged : null;
  const { left, top, right, bottom, align, sheet } = placeOf(view, dock, byHand);

  const drag = (event: PointerEvent) => {
    const header = (event.target as Element).closest<HTMLElement>('.top');
    const panel = header?.parentElement?.getBoundingClientRect();
    const onButton = (event.target as Element).closest('button') !== null;
    if (!header || !panel || onButton || sheet || event.button !== 0) return;
    const follow = ({ clientX, clientY }: PointerEvent) =>
      setDragged({
        dock,
        left: panel.left + clientX - event.clientX,
        top: panel.top + clientY - event.clientY,
        height: panel.height,
      });
    const ended = new AbortController();
    const { signal } = ended;
    const end = () => ended.abort();
    header.setPointerCapture(event.pointerId);
    header.addEventListener('pointermove', follow, { signal });
    header.addEventListener('lostpointercapture', end, { signal });
  };

  return (
    <div
      class="sidelight stand"
      ref={stand}
      lang={language}
      dir={directionOf(language)}
      data-level={level}
      data-dock={dock}
      data-align={align}
      data-sheet={sheet}
      onPointerDown={drag}
      style={{
        left: `${left}px`,
        top: `${top}px`,
        width: `${right - left}px`,
        height: `${bottom - top}px`,
        zoom: String(1 / view.zoom),
      }}
    >
      {children}
    </div>
  );
}
