import { useState } from 'preact/hooks';
import type { Notice } from '../../lib/alert/notice.ts';
import { Announcer } from './announcer.tsx';
import { Chip } from './chip.tsx';
import { Panel } from './panel.tsx';
import type { PanelProps } from './props.ts';

/** What stands on the page: at level 1 a chip that opens the panel, above that the panel itself. */
export function Surface(props: PanelProps) {
  const { notice, copy, language } = props;
  const [opened, setOpened] = useState('');
  const { title, body } = copy.notices[notice.voice][notice.level];
  const isChip = notice.level === 1 && opened !== keyOf(notice);
  const spoken = isChip
    ? copy.panel.chip(title)
    : [`${title}.`, notice.level >= 3 ? copy.panel.notYourFault : '', body, copy.panel.decide].join(
        ' ',
      );
  return (
    <div class="sidelight" lang={language} data-level={notice.level}>
      <Announcer text={spoken} urgent={notice.level === 4} />
      {isChip ? (
        <Chip
          label={copy.panel.chip(title)}
          closeLabel={copy.panel.close}
          onOpen={() => setOpened(keyOf(notice))}
          onClose={props.onClose}
        />
      ) : (
        <Panel key={keyOf(notice)} {...props} />
      )}
    </div>
  );
}

/** The same turn with more cues, or in another language, keeps what is open; another starts afresh. */
function keyOf({ level, voice }: Notice): string {
  return `${voice} ${level}`;
}
