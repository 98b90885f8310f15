import { h, render } from 'preact';
import { thirdEscape } from './escapes.ts';
import { keepAlive } from './guard.ts';
import { homeOf } from './home.ts';
import { createHost, type Host } from './host.ts';
import { isolateInput } from './input.ts';
import { newPatience } from './patience.ts';
import type { PanelProps } from './props.ts';
import { coverPage } from './sheet.ts';
import { Surface } from './surface.tsx';

export interface MountedPanel {
  /** Shows a notice, or what changed about the one that is shown. Does nothing after the abort or a quick exit. */
  show(props: PanelProps): void;
  /** Takes everything of Sidelight off the page. Does nothing when nothing is shown. */
  hide(): void;
  /** Where it is drawn now, for what is drawn beside it; null while nothing is shown. */
  layer(): ShadowRoot | null;
}

export interface MountOptions {
  /** Ends the panel for good. */
  readonly signal: AbortSignal;
  /** Which events are a person's own. Only tests, which cannot make such events, set it. */
  readonly accepts?: (event: Event) => boolean;
}

interface OpenPanel {
  readonly host: Host;
  readonly lifetime: AbortController;
}

/**
 * Prepares the panel in a page. Nothing of it stands in the page until the first `show`, and nothing
 * after `hide`: a page cannot tell that Sidelight is there but while it speaks. Every choice made in
 * the panel takes it off the page first and is told to the caller after. The panel takes no focus by
 * itself, and gives none back: to focus an element of the page is something the page can see.
 */
export function mountPanel(
  document: Document,
  { signal, accepts = (event) => event.isTrusted }: MountOptions,
): MountedPanel {
  let open: OpenPanel | null = null;
  let shown: PanelProps | null = null;
  /** Quick exit of what was shown last: the first of three Esc has closed it by the third. */
  let exitLast: (() => void) | null = null;
  let covered = false;
  const isThird = thirdEscape(() => open !== null);
  const patience = newPatience();

  function show(props: PanelProps): void {
    if (signal.aborted || covered) return;
    shown = props;
    exitLast = props.onExit;
    if (open?.host.element.isConnected === false) end(open);
    open ??= begin();
    if (open === null) return;
    render(h(Surface, closing(props)), open.host.container);
  }

  function hide(): void {
    shown = null;
    if (open !== null) end(open);
  }

  function end({ host, lifetime }: OpenPanel): void {
    open = null;
    lifetime.abort();
    render(null, host.container);
    host.element.remove();
  }

  function begin(): OpenPanel | null {
    const host = createHost(document, homeOf(document));
    if (host === null) return null;
    const lifetime = new AbortController();
    isolateInput(host, {
      signal: lifetime.signal,
      accepts,
      onEscape: () => {
        const { onClose } = shown ?? {};
        hide();
        onClose?.();
      },
    });
    keepAlive(host, { signal: lifetime.signal, patience, onNewPage: renew });
    return { host, lifetime };
  }

  /** What the page has taken the listeners from is of no use any more. */
  function renew(): void {
    const again = shown;
    hide();
    hearEscapes();
    if (again !== null) show(again);
  }

  function exit(): void {
    covered = true;
    coverPage(document, signal);
    hide();
    exitLast?.();
  }

  function closing(props: PanelProps): PanelProps {
    const after = (choice: () => void) => () => {
      hide();
      choice();
    };
    return {
      ...props,
      onRest: after(props.onRest),
      onLater: after(props.onLater),
      onClose: after(props.onClose),
      onExit: exit,
    };
  }

  const countEscapes = (event: KeyboardEvent) => {
    if (!accepts(event) || !isThird(event)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    exit();
  };
  const hearEscapes = () =>
    document.defaultView?.addEventListener('keydown', countEscapes, { capture: true, signal });
  hearEscapes();
  signal.addEventListener('abort', hide, { once: true });
  return { show, hide, layer: () => open?.host.root ?? null };
}
