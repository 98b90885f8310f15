import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps a keyboard's place: where what had the focus is gone or can no longer be used, the heading of its section takes
 * it, or else the page's. Someone who has gone elsewhere is left there.
 */
export function useKeptFocus(page: RefObject<HTMLElement | null>): void {
  const last = useRef<{ element: HTMLElement; section: Element | null } | null>(null);

  useEffect(() => {
    const note = (event: FocusEvent) => {
      const element = event.target as HTMLElement;
      last.current = { element, section: element.closest('section') };
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);

  useLayoutEffect(() => {
    if (last.current === null) return;
    const { element, section } = last.current;
    const isLost = !element.isConnected || element.matches(':disabled');
    if (!isLost || (document.activeElement ?? document.body) !== document.body) return;
    const around = section?.isConnected ? section : page.current;
    last.current = null;
    const heading = around?.querySelector<HTMLElement>('h1, h2');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  });
}
