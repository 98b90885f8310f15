import { render } from 'preact';
import { mountPanel } from '../../components/panel/mount.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults.ts';
import type { TabState } from '../../locales/copy.ts';
import { copies } from '../../locales/index.ts';
import { Chat } from './chat.tsx';
import { faintIn } from './contrast.ts';
import { faultsIn } from './faults.ts';
import { type OwnPage, showOwnPage } from './own-pages.tsx';
import { showPopup } from './popup.tsx';
import { CUES, type Scene } from './scenes.ts';
import { Wall } from './wall.tsx';

// The gallery looks inside; the extension's own root stays closed.
let root: ShadowRoot | null = null;
const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  root = attachShadow.call(this, { ...init, mode: 'open' });
  return root;
};

const nothing = () => undefined;
const panel = mountPanel(document, {
  signal: new AbortController().signal,
  accepts: () => true,
});

/** Shows a state on a made-up chat. */
async function show(scene: Scene): Promise<void> {
  const { voice, level, language, age, open, peers = false } = scene;
  document.head.querySelector('style')?.remove();
  render(scene.lines ? <Chat lines={scene.lines} /> : <Chat />, document.body);
  panel.hide();
  const cues = CUES[voice];
  panel.show({
    notice: {
      voice,
      level,
      cues,
      peers,
      // What weighs most came last.
      found: cues.toReversed().map((cue, index) => ({ cue, message: `${index}` })),
    },
    copy: copies[language],
    language,
    age,
    country: language === 'en' ? 'GB' : (language.toUpperCase() as 'FR'),
    site: scene.site ?? 'discord',
    trusted: [{ name: 'Ana', phone: '0123 456' }],
    discreet: scene.discreet ?? false,
    dock: scene.dock ?? 'right',
    composer: () => document.querySelector('.composer')?.getBoundingClientRect() ?? null,
    onRest: nothing,
    onLater: nothing,
    onClose: nothing,
    onExit: nothing,
    onCountry: nothing,
    onLanguage: nothing,
    onDock: nothing,
    locate: (message) => message !== '1',
  });
  if (scene.direction) root?.querySelector('.stand')?.setAttribute('dir', scene.direction);
  await drawn();
  if (open !== undefined) await openPart(open);
}

async function openPart(open: NonNullable<Scene['open']>): Promise<void> {
  const press = async (selector: string) => {
    const button = root?.querySelector<HTMLElement>(selector);
    button?.click();
    await drawn();
    return button !== null && button !== undefined;
  };
  await press('.chip-open');
  if (open === 'more') await press('.more-opener');
  else if (!(await press(`[data-part="${open}"]`))) {
    await press('.more-opener');
    await press(`[data-part="${open}"]`);
  }
  for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
}

/** Preact draws what changed in a microtask. */
async function drawn(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await Promise.resolve();
}

/** What is wrong in each of these states, with the state. */
async function measure(scenes: readonly Scene[]): Promise<string[]> {
  const faults: string[] = [];
  for (const scene of scenes) {
    await show(scene);
    const found = root === null ? ['nothing is shown'] : faultsIn(root, window);
    faults.push(...found.map((fault) => `${fault} in ${JSON.stringify(scene)}`));
  }
  return faults;
}

function popup(state: TabState, language: keyof typeof copies): string[] {
  panel.hide();
  showPopup(state, language, DEFAULT_SETTINGS);
  return faultsIn(document, window);
}

/** One of Sidelight's own pages, and what is cut or too wide in it. */
async function ownPage(page: OwnPage, language: keyof typeof copies): Promise<string[]> {
  panel.hide();
  await showOwnPage(page, language, DEFAULT_SETTINGS);
  return document.documentElement.scrollWidth > window.innerWidth ? ['too wide'] : [];
}

/** Words and signs of what is shown that hardly stand out. */
const faint = () => (root === null ? [] : faintIn(root));

Object.assign(window, { gallery: { show, measure, popup, ownPage, faint } });

const asked = new URLSearchParams(location.hash.slice(1)).get('scene');
if (asked !== null) void show(JSON.parse(asked));
else if (location.protocol !== 'about:') render(<Wall />, document.body);
