/** What an attack goes for. */
export const KINDS = [
  'stop events',
  'hides',
  'covers',
  'moves',
  'restyles',
  'replaces the page',
  'patches',
  'floods',
  'acts in its place',
  'listens',
  'looks inside',
  'finds the message',
  'finds it out',
] as const;
export type Kind = (typeof KINDS)[number];

/**
 * How far Sidelight got against an attack, from best to worst. `works`: the panel is seen as it should be, its button
 * does what it should, and the toolbar follows. `seen`: it can be read, and not pressed. `told`: the page has won, and
 * the toolbar's sign is all that is left. `silent`: not even that.
 */
export const OUTCOMES = ['works', 'seen', 'told', 'silent'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The browsers that the attacks are tried in. */
export type Family = 'chromium' | 'firefox';

/**
 * One thing that a page may do against Sidelight. Its functions are run in the page and use nothing from outside but
 * `foe`. What they give, where it is a list, is what the page has found out, in words.
 */
export interface Attack {
  /** What the page does, as it stands in docs/trust.md. */
  readonly name: string;
  readonly kind: Kind;
  /** Handed to each of the functions, so that attacks which differ by a word can share one. */
  readonly given?: string;
  /** Runs before anything of the page and of Sidelight. */
  readonly before?: (given: string) => unknown;
  /** Runs when the chat is read, and nothing has been said yet. */
  readonly early?: (given: string) => unknown;
  /** Runs when the panel stands on the page. */
  readonly after?: (given: string) => unknown;
  /** Runs at the end. */
  readonly learns?: (given: string) => unknown;
  /** What the person does before `after`: draws the mouse over the panel's words and takes them along, or presses a key in it. */
  readonly person?: 'selects words' | 'drags words' | 'copies words' | 'presses keys';
  /** It fills the screen, for which its window has to be in front. */
  readonly fillsScreen?: true;
  /** How far Sidelight gets; `works` where it is left out. */
  readonly must?: Outcome | Readonly<Record<Family, Outcome>>;
  /** It depends on more than the page: on the windows that are open, or on who is faster. */
  readonly orBetter?: true;
  /** What the page may find out; nothing where it is left out. */
  readonly known?: readonly string[];
  /** Where the other browser has no such thing, or behaves otherwise. */
  readonly only?: Family;
}

/** How far Sidelight gets in a browser. */
export function outcomeOf({ must = 'works' }: Attack, family: Family): Outcome {
  return typeof must === 'object' ? must[family] : must;
}

/** The attacks that are tried in a browser. */
export function triedIn(family: Family, attacks: readonly Attack[]): readonly Attack[] {
  return attacks.filter(({ only }) => only === undefined || only === family);
}

/** What a page's attack can use, as `foe`. */
export interface Foe {
  /** The extension's id: anyone can read it in the browser's store. */
  readonly id: string;
  /** What the page has caught by its traps, in words. */
  readonly caught: string[];
  /** The element that came with the panel, as a page finds it. */
  host(): HTMLElement | null;
  /** Calls back with it as soon as it is there. */
  onHost(act: (host: HTMLElement) => void): void;
  /** Adds a style sheet. */
  style(css: string): void;
  /** Makes an element that fills the window, and adds it where it is told. */
  cover(tag?: string, css?: string, to?: Node): HTMLElement;
  /** Calls back at each change of the page and at each frame, from now on. */
  forever(act: () => void): void;
  /** Whether any word of the panel's stands in there. */
  tells(text: unknown): boolean;
}

declare global {
  const foe: Foe;
}

/** Runs in the page before all else and hands the attack its tools, made of functions that nothing has patched yet. */
export function armFoe(id: string, words: readonly string[]): void {
  const all = document.querySelectorAll.bind(document);
  const make = document.createElement.bind(document);
  const nextFrame = requestAnimationFrame.bind(window);
  const Observer = MutationObserver;
  const armed: Foe = {
    id,
    caught: [],
    host() {
      const [found] = [...all('[popover=manual]')].filter(({ localName }) =>
        localName.includes('-'),
      );
      return (found as HTMLElement | undefined) ?? null;
    },
    onHost(act) {
      const observer = new Observer(() => {
        const host = armed.host();
        if (host === null) return;
        observer.disconnect();
        act(host);
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true });
    },
    style(css) {
      const style = make('style');
      style.textContent = css;
      document.head.append(style);
    },
    cover(tag = 'div', css = '', to = document.body) {
      const cover = make(tag);
      cover.style.cssText = `position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none;
        border: 0; margin: 0; padding: 0; background: #eee; z-index: 2147483647; ${css}`;
      to.appendChild(cover);
      return cover;
    },
    forever(act) {
      const all = { subtree: true, childList: true, attributes: true };
      const actOnce = () => {
        // What the attack does itself is no reason to do it again: the page would freeze.
        observer.disconnect();
        act();
        observer.observe(document, all);
      };
      const observer = new Observer(actOnce);
      const again = () => {
        actOnce();
        nextFrame(again);
      };
      again();
    },
    tells(text) {
      const low = String(text).toLowerCase();
      return words.some((word) => low.includes(word));
    },
  };
  Object.assign(window, { foe: armed });
}
