import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Box, View } from './place.ts';

/** A page's layout can change without any event; a look is a few measurements, in ms. */
const LOOK_EVERY = 1_000;

/** What a person does when the composer may move or grow. */
const SIGNS = ['resize', 'input', 'focusin'];

/** The window, and how much the page enlarges whatever stands in it. */
export interface Look extends View {
  readonly zoom: number;
}

/**
 * The window and the composer as they are, and again whenever they change.
 *
 * @param around the element that is placed; what is around it tells how much the page enlarges it
 */
export function useView(
  composer: () => DOMRect | null,
  around: RefObject<HTMLElement | null>,
): Look {
  const [look, setLook] = useState<Look>(() => lookAround(composer, null));
  const update = () => {
    const next = lookAround(composer, around.current?.parentElement ?? null);
    setLook((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next));
  };
  useLayoutEffect(update);
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    let waiting = 0;
    const soon = () => {
      if (waiting !== 0) return;
      waiting = requestAnimationFrame(() => {
        waiting = 0;
        update();
      });
    };
    for (const sign of SIGNS) {
      window.addEventListener(sign, soon, { capture: true, passive: true, signal });
    }
    window.visualViewport?.addEventListener('resize', soon, { signal });
    const timer = setInterval(update, LOOK_EVERY);
    return () => {
      ended.abort();
      clearInterval(timer);
      cancelAnimationFrame(waiting);
    };
  }, [composer]);
  return look;
}

function lookAround(composer: () => DOMRect | null, around: Element | null): Look {
  // What is fixed stands in the layout viewport; on a telephone the keyboard takes its part of it.
  const seen = window.visualViewport;
  const whole = seen === null || seen === undefined || seen.scale !== 1;
  return {
    width: whole ? window.innerWidth : seen.width,
    height: whole ? window.innerHeight : seen.height,
    composer: boxOf(composer),
    zoom: (around as Zoomed | null)?.currentCSSZoom || 1,
  };
}

/** In the types of TypeScript 7, but not in every browser since the oldest that we run in. */
interface Zoomed {
  readonly currentCSSZoom?: number;
}

/** The page is not ours: what cannot be measured is as if it were not there. */
function boxOf(composer: () => DOMRect | null): Box | null {
  try {
    const box = composer();
    if (box === null || box.width === 0 || box.height === 0) return null;
    const { left, top, right, bottom } = box;
    return { left, top, right, bottom };
  } catch {
    return null;
  }
}
