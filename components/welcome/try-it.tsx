import { useEffect, useRef, useState } from 'preact/hooks';
import type { Notice } from '../../lib/alert/notice.ts';
import type { Policy } from '../../lib/settings/policy.ts';
import type { Settings, SettingsChange } from '../../lib/settings/schema.ts';
import type { WelcomeCopy } from '../../locales/copy.ts';
import type { Choice } from '../choice.ts';
import type { MountedPanel } from '../panel/mount.ts';
import { MadeUpChat } from './made-up-chat.tsx';
import type * as Stage from './rehearsal.ts';

/** Brings what reads the chat and shows the panel: it is large, and comes only when this step is reached. */
export type LoadStage = () => Promise<
  Pick<typeof Stage, 'rehearse' | 'mountPanel' | 'createOutline'> & {
    /** @param language the chat's, as a BCP 47 tag */
    readonly weigherFor: (language: string) => Stage.WeighMadeUp;
  }
>;

export interface TryItProps extends Choice {
  readonly words: WelcomeCopy;
  /** The settings that count. */
  readonly settings: Settings;
  readonly policy: Policy;
  readonly load: LoadStage;
  readonly onChange: (change: SettingsChange) => void;
  /** Quick exit: a plain sheet covers the page by now. */
  readonly onExit: () => void;
}

interface Rehearsed {
  readonly panel: MountedPanel;
  readonly rehearsal: Stage.Rehearsal;
  readonly locate: (message: string) => boolean;
}

/**
 * A made-up chat, and the real panel when it takes its turn. The young person brings up each message, at their own
 * pace. Nothing of it is stored, and what is pressed in the panel changes settings alone.
 */
export function TryIt(props: TryItProps) {
  const { words, settings, policy, load, onChange, onExit, copy, language, country } = props;
  const { tryIt, chat } = words;
  const [shown, setShown] = useState(0);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [state, setState] = useState<'ready' | 'loading' | 'closed' | 'failed'>('ready');
  const stage = useRef<Rehearsed | null>(null);
  const lifetime = useRef(new AbortController());
  const list = useRef<HTMLOListElement>(null);
  const controls = useRef<HTMLDivElement>(null);

  useEffect(() => () => lifetime.current.abort(), []);
  useEffect(() => {
    if (notice === null) return;
    const close = () => {
      setNotice(null);
      setState('closed');
    };
    stage.current?.panel.show({
      notice,
      copy,
      language,
      country,
      age: settings.age,
      site: null,
      trusted: settings.trusted,
      policy,
      discreet: settings.discreet,
      dock: settings.dock,
      // As in a chat the place to write: the panel never stands on the button that goes on.
      composer: () => controls.current?.getBoundingClientRect() ?? null,
      onRest: close,
      onLater: close,
      onClose: close,
      onExit,
      onCountry: (code) => onChange({ country: code }),
      onLanguage: (code) => onChange({ language: code }),
      onDock: (dock) => onChange({ dock }),
      locate: stage.current.locate,
    });
  }, [notice, settings, copy, country]);

  async function begin(): Promise<Rehearsed> {
    lifetime.current.abort();
    lifetime.current = new AbortController();
    const { signal } = lifetime.current;
    const { rehearse, mountPanel, createOutline, weigherFor } = await load();
    const { frequency } = settings;
    const weigh = weigherFor(language);
    const rehearsal = rehearse(chat, { frequency, now: Date.now(), weigh });
    const panel = mountPanel(document, { signal });
    const find = (message: string) => list.current?.children[Number(message)] ?? null;
    return { panel, rehearsal, locate: createOutline(panel.layer, find).toggle };
  }

  async function more(): Promise<void> {
    setState('loading');
    try {
      stage.current ??= await begin();
      const said = await stage.current.rehearsal.next();
      setShown(shown + 1);
      setState('ready');
      if (said !== null) setNotice(said);
    } catch {
      setState('failed');
    }
  }

  function again(): void {
    stage.current?.panel.hide();
    stage.current = null;
    setNotice(null);
    setShown(0);
    setState('ready');
  }

  const isOver = shown >= chat.length;
  return (
    <>
      <MadeUpChat words={words} turns={chat.slice(0, shown)} list={list} />
      <p class="now" role="status">
        {state === 'failed' && tryIt.failed}
        {state === 'loading' && copy.popup.loading}
        {notice !== null && tryIt[shapeOf(notice, settings)]}
        {state === 'closed' && notice === null && tryIt.closed}
      </p>
      {notice !== null && <p class="small">{tryIt.leaves(copy.panel.exit)}</p>}
      <div class="choices go-on" ref={controls}>
        <button
          type="button"
          class={isOver ? '' : 'main'}
          aria-disabled={state === 'loading'}
          onClick={() => state !== 'loading' && (isOver ? again() : void more())}
        >
          {isOver ? tryIt.again : shown === 0 ? tryIt.start : tryIt.next}
        </button>
      </div>
    </>
  );
}

/** What comes up for a notice, see `components/panel/surface.tsx`. */
function shapeOf({ level }: Notice, { discreet }: Settings): 'panel' | 'chip' | 'dot' {
  if (discreet) return 'dot';
  return level === 1 ? 'chip' : 'panel';
}
