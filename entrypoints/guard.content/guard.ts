import { choiceOf } from '../../components/choice.ts';
import { mountPanel } from '../../components/panel/mount.ts';
import { decide } from '../../lib/alert/decide.ts';
import type { Notice } from '../../lib/alert/notice.ts';
import { postponed, rested } from '../../lib/alert/record.ts';
import type { Conversation } from '../../lib/chat/conversation.ts';
import { rulesForConversation } from '../../lib/cues/languages.ts';
import { type Reading, watchPage } from '../../lib/page/watcher.ts';
import { Assessor } from '../../lib/risk/assess.ts';
import type { TabReport } from '../../lib/settings/requests.ts';
import type { ChatRecord, DayRecord, Settings } from '../../lib/settings/schema.ts';
import { createLink } from './link.ts';

/** One open conversation: what is thought of it, and what was said about it. */
interface Chat {
  /** Its name in the store, or null where it has none of its own: its record then ends with the page. */
  readonly id: string | null;
  readonly assessor: Assessor;
  record: ChatRecord;
}

/** Reads the page's conversations, and shows the panel when there is something to say. */
export function guardPage(document: Document, lifetime: AbortController): void {
  const { signal } = lifetime;
  const link = createLink(() => lifetime.abort());
  const panel = mountPanel(document, { signal });
  const chats = new Map<string, Promise<Chat>>();
  let settings: Settings;
  let day: DayRecord;
  let report: TabReport = { state: 'not_a_chat', level: 0 };

  watchPage(document, {
    signal,
    onReading: (reading) => void follow(reading),
    onHealth: ({ state }) => tell({ state }),
  });

  async function follow({ conversation, messages }: Reading): Promise<void> {
    const chat = await open(conversation);
    for (const message of messages) chat.assessor.add(message);
    const now = Date.now();
    const decision = decide(chat.assessor.assessment, chat.record, day, { now, today: dayOf(now) });
    if (!decision.notice || signal.aborted) return;
    day = decision.day;
    save(chat, decision.chat);
    show(decision.notice, chat);
  }

  function open({ id, partner, site }: Conversation): Promise<Chat> {
    const known = chats.get(id);
    if (known) return known;
    // On an unknown site, chats without a partner's name would share one record with all others of that site.
    const stored = site === 'generic' && partner === null ? null : id;
    const opened = link.openChat(stored).then((answer) => {
      ({ settings, day } = answer);
      const assessor = new Assessor(rulesForConversation(navigator.language));
      return { id: stored, assessor, record: answer.chat };
    });
    chats.set(id, opened);
    return opened;
  }

  function save(chat: Chat, record: ChatRecord): void {
    chat.record = record;
    link.send({ type: 'save-chat', id: chat.id, chat: record, day });
  }

  function show(notice: Notice, chat: Chat): void {
    tell({ level: notice.level });
    const choose = (chosen: Partial<Settings>) => {
      settings = { ...settings, ...chosen };
      link.send({ type: 'save-settings', settings });
      show(notice, chat);
    };
    const end = (record: ChatRecord) => {
      tell({ level: 0 });
      save(chat, record);
    };
    panel.show({
      notice,
      ...choiceOf(settings),
      onRest: () => end(rested(chat.record, notice.cues, Date.now())),
      onLater: () => end(postponed(chat.record, Date.now())),
      onClose: () => end(chat.record),
      onCountry: (code) => choose({ country: code }),
      onLanguage: (code) => choose({ language: code }),
    });
  }

  function tell(change: Partial<TabReport>): void {
    report = { ...report, ...change };
    link.send({ type: 'tab-report', report });
  }
}

/** The day in the person's own time zone, as YYYY-MM-DD. */
function dayOf(now: number): string {
  return new Date(now).toLocaleDateString('sv-SE');
}
