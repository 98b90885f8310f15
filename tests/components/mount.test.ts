// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type MountedPanel, mountPanel } from '../../components/panel/mount.ts';
import { noticeOf, propsFor } from './props.ts';

/** The roots made during a test: closed ones are out of reach otherwise. */
let roots: ShadowRoot[] = [];
let lifetime: AbortController;
let panel: MountedPanel;

beforeEach(() => {
  roots = [];
  lifetime = new AbortController();
  const attachShadow = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attachShadow.call(this, init);
    roots.push(root);
    return root;
  });
  document.body.innerHTML = '<textarea aria-label="Message"></textarea>';
  panel = mountPanel(document, { signal: lifetime.signal, accepts: () => true });
});

afterEach(() => {
  lifetime.abort();
  for (const left of hosts()) left.remove();
  vi.restoreAllMocks();
});

const hosts = () => [...document.documentElement.children].slice(2) as HTMLElement[];
const host = () => hosts()[0] as HTMLElement;
const inside = () => within(roots.at(-1)?.firstElementChild as HTMLElement);
const escapeKey = () =>
  new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true });
/** The observers of the page's changes have been told of everything so far. */
const settled = () => new Promise<void>((resolve) => queueMicrotask(resolve));

describe('the host', () => {
  it('is not there before something is shown, nor after it is hidden', () => {
    expect(hosts()).toEqual([]);
    panel.show(propsFor(noticeOf('photo', 3)));
    expect(hosts()).toHaveLength(1);
    panel.hide();
    expect(hosts()).toEqual([]);
    panel.hide();
  });

  it('is closed and has a new plain name each time', () => {
    panel.show(propsFor(noticeOf('photo', 3)));
    expect(host().shadowRoot).toBeNull();
    const first = host().localName;
    expect(first).toMatch(/^[a-z]+-[a-z]+$/);
    panel.hide();
    panel.show(propsFor(noticeOf('photo', 3)));
    expect(host().localName).not.toBe(first);
  });

  it('takes no focus', () => {
    const composer = screen.getByRole('textbox');
    composer.focus();
    panel.show(propsFor(noticeOf('threat', 4)));
    expect(document.activeElement).toBe(composer);
  });

  it('shows the newest notice in the one place', () => {
    panel.show(propsFor(noticeOf('photo', 2)));
    panel.show(propsFor(noticeOf('threat', 4)));
    expect(hosts()).toHaveLength(1);
    expect(inside().getByRole('heading').textContent).toBe('This looks like a threat');
  });

  it('is gone for good once the signal aborts', () => {
    panel.show(propsFor(noticeOf('photo', 3)));
    lifetime.abort();
    panel.show(propsFor(noticeOf('photo', 3)));
    expect(hosts()).toEqual([]);
  });

  it('throws nothing into a page that refuses it', () => {
    vi.spyOn(document, 'createElement').mockImplementation(() => {
      throw new Error('refused');
    });
    expect(() => panel.show(propsFor(noticeOf('photo', 3)))).not.toThrow();
    expect(hosts()).toEqual([]);
  });
});

describe('a page that fights back', () => {
  it.each<[string, (element: HTMLElement) => void]>([
    ['removes', (element) => element.remove()],
    ['moves', (element) => document.body.append(element)],
    ['hides', (element) => element.setAttribute('hidden', '')],
    ['disables', (element) => element.setAttribute('inert', '')],
    ['styles', (element) => element.setAttribute('style', 'display: none !important')],
    ['demotes', (element) => element.removeAttribute('popover')],
  ])('%s it in vain', async (_, attack) => {
    panel.show(propsFor(noticeOf('photo', 3)));
    const element = host();
    attack(element);
    await waitFor(() => expect(element.parentNode).toBe(document.documentElement));
    await settled();
    expect(element.getAttributeNames()).toEqual(['popover']);
    expect(element.getAttribute('popover')).toBe('manual');
    expect(inside().getByRole('region')).toBeDefined();
  });

  it('wins after five times, and the next notice comes up all the same', async () => {
    panel.show(propsFor(noticeOf('photo', 3)));
    for (let time = 0; time < 5; time += 1) {
      host().remove();
      await settled();
      expect(hosts()).toHaveLength(1);
    }
    host().remove();
    await settled();
    expect(hosts()).toEqual([]);
    panel.show(propsFor(noticeOf('threat', 4)));
    expect(hosts()).toHaveLength(1);
  });

  it('is not fought once the panel is hidden', async () => {
    panel.show(propsFor(noticeOf('photo', 3)));
    const element = host();
    panel.hide();
    document.documentElement.append(element);
    element.remove();
    await settled();
    expect(hosts()).toEqual([]);
  });
});

describe('keys', () => {
  it.each(['keydown', 'keypress', 'keyup', 'input', 'beforeinput'])(
    'do not reach the page from the panel: %s',
    (type) => {
      const heard = vi.fn();
      document.addEventListener(type, heard, { capture: true, signal: lifetime.signal });
      window.addEventListener(type, heard, { signal: lifetime.signal });
      panel.show(propsFor(noticeOf('photo', 3)));
      const event = new Event(type, { bubbles: true, composed: true });
      inside().getByRole('button', { name: 'Close' }).dispatchEvent(event);
      expect(heard).not.toHaveBeenCalled();
      screen.getByRole('textbox').dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      expect(heard).toHaveBeenCalledTimes(2);
    },
  );

  it('close the panel with Esc when the focus is inside', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { signal: lifetime.signal });
    const props = propsFor(noticeOf('threat', 4));
    panel.show(props);
    inside().getByRole('button', { name: 'Talk to someone' }).dispatchEvent(escapeKey());
    expect(props.onClose).toHaveBeenCalledOnce();
    expect(hosts()).toEqual([]);
    expect(heard).not.toHaveBeenCalled();
  });

  it('close the panel with Esc from the page, which still gets the key', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { signal: lifetime.signal });
    const props = propsFor(noticeOf('photo', 3));
    panel.show(props);
    const event = escapeKey();
    screen.getByRole('textbox').dispatchEvent(event);
    expect(props.onClose).toHaveBeenCalledOnce();
    expect(heard).toHaveBeenCalledOnce();
    expect(event.defaultPrevented).toBe(false);
  });

  it('leave the panel open when the page used Esc itself', () => {
    document.addEventListener('keydown', (event) => event.preventDefault(), {
      signal: lifetime.signal,
    });
    const props = propsFor(noticeOf('photo', 3));
    panel.show(props);
    screen.getByRole('textbox').dispatchEvent(escapeKey());
    expect(props.onClose).not.toHaveBeenCalled();
    expect(hosts()).toHaveLength(1);
  });

  it('mean nothing once the panel is hidden', () => {
    const props = propsFor(noticeOf('photo', 3));
    panel.show(props);
    panel.hide();
    document.body.dispatchEvent(escapeKey());
    expect(props.onClose).not.toHaveBeenCalled();
  });
});

describe('the quick exit', () => {
  const press = (time: number, target: EventTarget = screen.getByRole('textbox')) => {
    const event = escapeKey();
    Object.defineProperty(event, 'timeStamp', { value: time });
    target.dispatchEvent(event);
    return event;
  };
  const cover = () => roots.at(-1)?.querySelector('.cover') ?? null;

  it('covers the page with a sheet without a word before it is told', () => {
    const props = propsFor(noticeOf('threat', 4));
    const covered: boolean[] = [];
    panel.show({ ...props, onExit: () => covered.push(cover() !== null) });
    inside().getByRole('button', { name: 'Close fast' }).click();
    expect(covered).toEqual([true]);
    expect(hosts()).toHaveLength(1);
    expect(roots.at(-1)?.textContent).toBe('');
    expect(props.onClose).not.toHaveBeenCalled();
  });

  it('comes by three presses of Esc, of which the first closes the panel', () => {
    const props = propsFor(noticeOf('photo', 3));
    panel.show(props);
    press(1_000);
    expect(hosts()).toEqual([]);
    press(1_700);
    expect(cover()).toBeNull();
    expect(press(2_500).defaultPrevented).toBe(true);
    expect(cover()).not.toBeNull();
    expect(props.onExit).toHaveBeenCalledOnce();
  });

  it.each([
    ['slower than 1.5 seconds', [0, 700, 1_501], {}],
    ['of a key held down', [0, 500, 1_000], { repeat: true }],
    ['that belong to an input method', [0, 500, 1_000], { isComposing: true }],
  ])('does not come by presses %s', (_, times, kind) => {
    const props = propsFor(noticeOf('photo', 3));
    panel.show(props);
    for (const time of times) {
      const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, ...kind });
      Object.defineProperty(event, 'timeStamp', { value: time });
      document.body.dispatchEvent(event);
    }
    expect(props.onExit).not.toHaveBeenCalled();
    expect(cover()).toBeNull();
  });

  it('does not come where nothing was shown', () => {
    for (const time of [0, 100, 200]) press(time);
    expect(hosts()).toEqual([]);
  });

  it('keeps the sheet on the page, what is typed from it, and shows nothing more', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { signal: lifetime.signal });
    panel.show(propsFor(noticeOf('threat', 4)));
    inside().getByRole('button', { name: 'Close fast' }).click();
    const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    screen.getByRole('textbox').dispatchEvent(enter);
    expect(enter.defaultPrevented).toBe(true);
    expect(heard).not.toHaveBeenCalled();
    const close = new KeyboardEvent('keydown', { key: 'w', ctrlKey: true, cancelable: true });
    document.body.dispatchEvent(close);
    expect(close.defaultPrevented).toBe(false);
    host().remove();
    await settled();
    expect(hosts()).toHaveLength(1);
    panel.show(propsFor(noticeOf('threat', 4)));
    expect(hosts()).toHaveLength(1);
    expect(cover()).not.toBeNull();
  });
});

describe('clicks', () => {
  it('take the panel off the page before the choice is told', () => {
    const props = propsFor(noticeOf('photo', 3));
    const left: number[] = [];
    panel.show({ ...props, onLater: () => left.push(hosts().length) });
    inside().getByRole('button', { name: 'Not now' }).click();
    expect(left).toEqual([0]);
  });

  it('do not reach the page', () => {
    const heard = vi.fn();
    document.addEventListener('click', heard, { signal: lifetime.signal });
    panel.show(propsFor(noticeOf('photo', 3)));
    inside().getByRole('button', { name: 'Talk to someone' }).click();
    expect(heard).not.toHaveBeenCalled();
  });

  it('and keys that no person made do nothing', () => {
    const strict = new AbortController();
    const props = propsFor(noticeOf('photo', 3));
    const guarded = mountPanel(document, { signal: strict.signal });
    guarded.show(props);
    inside().getByRole('button', { name: 'This is fine' }).click();
    inside().getByRole('button', { name: 'Close' }).dispatchEvent(escapeKey());
    document.body.dispatchEvent(escapeKey());
    expect(props.onRest).not.toHaveBeenCalled();
    expect(props.onClose).not.toHaveBeenCalled();
    expect(hosts()).toHaveLength(1);
    strict.abort();
  });
});
