import { useEffect, useRef, useState } from 'preact/hooks';
import type { Notice } from '../../lib/alert/notice.ts';
import { countryOf } from '../../lib/help/find.ts';
import { copyFor } from '../../locales/index.ts';
import { Announcer } from './announcer.tsx';
import { Chip } from './chip.tsx';
import { Dot } from './dot.tsx';
import { Panel } from './panel.tsx';
import type { PanelProps } from './props.ts';
import { Stand } from './stand.tsx';
import { wordsOf } from './words.ts';

/**
 * What stands on the page: at level 1 a chip that opens the panel, above that the panel itself; in discreet mode a dot
 * that opens it at any level, and until then no word, neither shown nor said.
 */
export function Surface(given: PanelProps) {
  const props = sound(given);
  const { notice, copy, discreet } = props;
  const [opened, setOpened] = useState('');
  const inside = useRef<HTMLDivElement>(null);
  const isOpen = opened === keyOf(notice);
  const shape = isOpen ? 'panel' : discreet ? 'dot' : notice.level === 1 ? 'chip' : 'panel';
  const open = () => setOpened(keyOf(notice));

  useEffect(() => {
    // The button that opened it is gone, and the focus with it. Nothing else ever moves the focus.
    if (isOpen) inside.current?.querySelector<HTMLElement>('.panel')?.focus();
  }, [isOpen]);

  return (
    <Stand {...props} language={copy.language} level={shape === 'dot' ? 0 : notice.level}>
      <Announcer
        text={shape === 'dot' ? copy.panel.dot : spoken(props, shape)}
        urgent={notice.level === 4}
      />
      <div class="shape" ref={inside}>
        {shape === 'dot' && <Dot label={copy.panel.dot} onOpen={open} />}
        {shape === 'chip' && (
          <Chip
            label={copy.panel.chip(wordsOf(props).title)}
            closeLabel={copy.panel.close}
            onOpen={open}
            onClose={props.onClose}
          />
        )}
        {shape === 'panel' && <Panel key={keyOf(notice)} {...props} />}
      </div>
    </Stand>
  );
}

/** What was stored long ago may name a country, an age or a language that is no more: the next best stands in. */
function sound(props: PanelProps): PanelProps {
  const copy = props.copy ?? copyFor(props.language);
  return {
    ...props,
    copy,
    age: Object.hasOwn(copy.ages, props.age) ? props.age : '9-12',
    country: countryOf(props.country).code,
  };
}

function spoken(props: PanelProps, shape: 'chip' | 'panel'): string {
  const { panel } = props.copy;
  const { title, body } = wordsOf(props);
  if (shape === 'chip') return panel.chip(title);
  const comfort = props.notice.level >= 3 ? panel.notYourFault : '';
  return [/[.?!…]$/.test(title) ? title : `${title}.`, comfort, body, panel.decide]
    .filter(Boolean)
    .join(' ');
}

/** The same turn with more cues, or in another language, keeps what is open; another starts afresh. */
function keyOf({ level, voice }: Notice): string {
  return `${voice} ${level}`;
}
