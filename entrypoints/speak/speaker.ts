import { choiceOf } from '../../components/choice.ts';
import { mountPanel } from '../../components/panel/mount.ts';
import { createOutline } from '../../components/panel/outline.ts';
import type { Notice } from '../../lib/alert/notice.ts';
import { postponed, rested } from '../../lib/alert/record.ts';
import type { WatchedPage } from '../../lib/page/watcher.ts';
import type { FrameReport, OpenedPage } from '../../lib/settings/requests.ts';
import type { ChatRecord, SettingsChange } from '../../lib/settings/schema.ts';
import type { Chat } from '../guard.content/chat.ts';

/** Says notices on the page, and hears what the young person chooses. */
export interface Speaker {
  say(notice: Notice, chat: Chat): void;
  /** Says what is being said once more, by the settings as they are now. */
  refresh(): void;
}

export interface SpeakerOptions {
  readonly signal: AbortSignal;
  readonly watched: WatchedPage;
  /** The settings that count, and the school's policy that they follow. */
  readonly now: () => OpenedPage;
  /** Called with the level of what stands on the page now, 0 for nothing. */
  readonly onLevel: (level: FrameReport['level']) => void;
  readonly onRecord: (chat: Chat, record: ChatRecord) => void;
  readonly onChange: (change: SettingsChange) => void;
  readonly onExit: () => void;
}

export function createSpeaker(document: Document, options: SpeakerOptions): Speaker {
  const { signal, watched, now, onLevel, onRecord, onChange, onExit } = options;
  const panel = mountPanel(document, { signal });
  let said: { readonly notice: Notice; readonly chat: Chat } | null = null;
  const outline = createOutline(panel.layer, (message) =>
    said === null ? null : watched.messageAt(said.chat.conversation.id, message),
  );

  function say(notice: Notice, chat: Chat): void {
    said = { notice, chat };
    onLevel(notice.level);
    show(notice, chat);
  }

  function show(notice: Notice, chat: Chat): void {
    const { settings, policy } = now();
    const { age, discreet, dock, trusted } = settings;
    const { id, site } = chat.conversation;
    const end = (record?: ChatRecord) => {
      said = null;
      onLevel(0);
      if (record !== undefined) onRecord(chat, record);
    };
    panel.show({
      notice,
      ...choiceOf(settings),
      age,
      site: site === 'generic' ? null : site,
      trusted,
      policy,
      discreet,
      dock,
      composer: () => watched.composerOf(id)?.getBoundingClientRect() ?? null,
      onRest: () => end(rested(chat.record, notice.cues, Date.now())),
      onLater: () => end(postponed(chat.record, Date.now())),
      onClose: () => end(),
      onExit() {
        end();
        onExit();
      },
      onCountry: (country) => onChange({ country }),
      onLanguage: (language) => onChange({ language }),
      onDock: (side) => onChange({ dock: side }),
      locate: outline.toggle,
    });
  }

  return { say, refresh: () => said && show(said.notice, said.chat) };
}
