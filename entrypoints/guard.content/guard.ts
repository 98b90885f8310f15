import { dayOf } from '../../lib/alert/day.ts';
import { alarmsOf, decide } from '../../lib/alert/decide.ts';
import { latestDay, saidInEither } from '../../lib/alert/record.ts';
import type { Conversation } from '../../lib/chat/conversation.ts';
import { NOT_READ_YET } from '../../lib/page/health.ts';
import { CONVERSATIONS_REMEMBERED } from '../../lib/page/memory.ts';
import { type Reading, watchPage } from '../../lib/page/watcher.ts';
import type { Assessment } from '../../lib/risk/assessment.ts';
import { FarAssessor } from '../../lib/risk/far-assessor.ts';
import {
  DEFAULT_SETTINGS,
  NO_CHAT_RECORD,
  NO_DAY_RECORD,
  NO_POLICY,
} from '../../lib/settings/defaults.ts';
import type { FrameReport, OpenedPage } from '../../lib/settings/requests.ts';
import type { Speaker } from '../speak/speaker.ts';
import type { Chat } from './chat.ts';
import { onSettingsChange } from './heed.ts';
import { createLink } from './link.ts';
import { bringPanel } from './panel.ts';
import { waitAgain } from './wait.ts';

/** Times in a row that nobody weighed a message, after which the toolbar says that nothing is understood here. */
const SILENCES = 3;

/**
 * Reads the page's conversations, and shows the panel when there is something to say.
 *
 * @param page the number by which the background knows the page
 */
export function guardPage(document: Document, page: number, lifetime: AbortController): void {
  const { signal } = lifetime;
  const link = createLink(page, () => lifetime.abort());
  /** Those that were open last, and are remembered of the page. The one read last stands last. */
  const chats = new Map<string, Chat>();
  let now: OpenedPage = { settings: DEFAULT_SETTINGS, policy: NO_POLICY, pausedUntil: null };
  let day = NO_DAY_RECORD;
  let report: FrameReport = { page, health: NOT_READ_YET, level: 0 };
  let isUnderstood = true;
  let turn: Promise<unknown> = Promise.resolve();
  let speaker: Speaker | null = null;

  const watched = watchPage(document, {
    signal,
    // One after the other: what one says counts for the next.
    onReading: (reading) => {
      turn = turn.then(() => follow(reading)).catch(() => understand(false));
    },
    onHealth: (health) => tell({ health }),
  });
  onSettingsChange(signal, apply);
  const gone = () => link.send({ type: 'frame-gone', page });
  // A page can say that it was left, or came back, when it was not.
  window.addEventListener('pagehide', ({ isTrusted }) => isTrusted && gone(), { signal });
  // A page that comes back as it was left is read on.
  window.addEventListener('pageshow', ({ persisted }) => persisted && tell({}), { signal });
  signal.addEventListener('abort', gone, { once: true });
  signal.addEventListener('abort', () => link.stands(false), { once: true });

  async function follow({ conversation, messages }: Reading): Promise<void> {
    const chat = await open(conversation);
    chat.conversation = conversation;
    const assessment = await chat.assessor.weigh(conversation, messages);
    understand(true);
    chat.missing ??= Math.max(0, chat.record.alarms - alarmsOf(assessment).length);
    if (decideOn(chat, assessment).notice === null) return;
    // Something was perhaps said in another tab since.
    const record = await recordOf(chat);
    if (record !== null) chat.record = saidInEither(chat.record, record);
    speaker ??= await createSpeaker();
    const decision = decideOn(chat, assessment);
    if (decision.notice === null || signal.aborted) return;
    day = decision.day;
    save(chat, decision.chat);
    speaker.say(decision.notice, chat);
  }

  async function createSpeaker(): Promise<Speaker> {
    const create = await bringPanel(link, signal);
    return create(document, {
      signal,
      watched,
      now: () => now,
      onLevel(level) {
        tell({ level });
        link.stands(level > 0);
      },
      onRecord: save,
      onChange(change) {
        apply({ ...now, settings: { ...now.settings, ...change } });
        link.send({ type: 'change-settings', change });
      },
      onExit: () => link.send({ type: 'quick-exit' }),
    });
  }

  function decideOn({ record, missing }: Chat, assessment: Assessment) {
    const time = Date.now();
    const clock = { now: time, today: dayOf(time) };
    const above = missing ?? 0;
    const here = { ...record, alarms: record.alarms - above };
    const decision = decide(assessment, here, day, clock, now.settings.frequency);
    return { ...decision, chat: { ...decision.chat, alarms: decision.chat.alarms + above } };
  }

  async function open(conversation: Conversation): Promise<Chat> {
    const { id, partner, site } = conversation;
    const known = chats.get(id);
    if (known) {
      chats.delete(id);
      chats.set(id, known);
      return known;
    }
    // On an unknown site, chats without a partner's name would share one record with all others of that site.
    const stored = site === 'generic' && partner === null ? null : id;
    const chat: Chat = {
      id: stored,
      conversation,
      assessor: new FarAssessor(
        (part) => link.weigh(id, part),
        (times) => {
          if (times >= SILENCES) understand(false);
          return waitAgain(times, signal);
        },
      ),
      record: NO_CHAT_RECORD,
      missing: null,
    };
    chats.set(id, chat);
    const [oldest] = chats.keys();
    if (chats.size > CONVERSATIONS_REMEMBERED && oldest !== undefined) chats.delete(oldest);
    chat.record = (await recordOf(chat)) ?? NO_CHAT_RECORD;
    return chat;
  }

  /** What was said in the conversation as the background knows it, null without an answer; and the day and settings. */
  async function recordOf({ id }: Chat) {
    const answer = await link.openChat(id);
    if (answer === null) return null;
    now = answer;
    day = latestDay(day, answer.day);
    return answer.chat;
  }

  function apply(changed: OpenedPage): void {
    now = changed;
    speaker?.refresh();
  }

  function save(chat: Chat, record: Chat['record']): void {
    chat.record = record;
    link.send({ type: 'save-chat', id: chat.id, chat: record, day });
  }

  /** What could not be understood was not read: silence must not look like safety. */
  function understand(whether: boolean): void {
    if (isUnderstood === whether || signal.aborted) return;
    isUnderstood = whether;
    tell({});
  }

  function tell(change: Partial<FrameReport>): void {
    report = { ...report, ...change };
    const { health } = report;
    const said = isUnderstood ? health : ({ ...health, state: 'blind' } as const);
    link.send({ type: 'frame-report', report: { ...report, health: said } });
  }
}
