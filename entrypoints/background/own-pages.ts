import type { Conversations } from '../../lib/risk/conversations.ts';
import type {
  Changed,
  Imported,
  LockState,
  OpenedOptions,
  StoreNotice,
} from '../../lib/settings/answers.ts';
import { refusalOf } from '../../lib/settings/guarded.ts';
import type { OpenedPage, OpenedPopup, OwnRequest } from '../../lib/settings/requests.ts';
import type { SchoolPolicy } from '../../lib/settings/school-policy.ts';
import type { Store } from '../../lib/settings/store.ts';
import { asideToFile, readFile, toFile } from '../../lib/settings/transfer.ts';
import { chosenSites } from './chosen-sites.ts';
import { tabInFront } from './tab-in-front.ts';
import type { Tabs } from './tabs.ts';
import { tellAll } from './tell.ts';

export interface OwnPagesOptions {
  readonly store: Store;
  readonly school: SchoolPolicy;
  readonly tabs: Tabs;
  readonly conversations: Conversations;
  /** What holds for every page. */
  readonly settled: () => Promise<OpenedPage>;
  /** Tells open pages what holds now. The storage does so itself where it takes what is chosen. */
  readonly tellSettings: () => Promise<void>;
}

/** Answers Sidelight's own pages, unless the family's lock or the school is against it. */
export function createOwnAnswers(options: OwnPagesOptions) {
  const { store, school, tabs, conversations, settled, tellSettings } = options;
  const { lock, notices } = store;

  /** What the storage did not take holds all the same, and open pages are told. */
  async function changed(kept: boolean): Promise<Changed> {
    if (!kept) await tellSettings();
    return { done: true, why: kept ? null : 'storage' };
  }

  async function openedOptions(): Promise<OpenedOptions> {
    const settings = await store.settings();
    const [newest] = await store.aside();
    return {
      settings,
      ...(await school.current()),
      rests: await store.resting(),
      pausedUntil: (await settled()).pausedUntil,
      lock: await lock.state(),
      notices: await notices.list(),
      aside: newest === undefined ? null : { problems: newest.problems },
      sites: await chosenSites(),
    };
  }

  /** Pages remember what was said of the chats that stand on them, and have to begin again. */
  async function forget(work: () => Promise<boolean>): Promise<Changed> {
    const kept = await work();
    await tellAll({ type: 'begin-again' });
    return { done: true, why: kept ? null : 'storage' };
  }

  async function imported(text: string): Promise<Imported> {
    const read = readFile(text);
    if (read === null) return { done: false, why: 'unreadable', problems: [] };
    return {
      ...(await changed(await store.changeSettings(read.change))),
      problems: [...read.problems],
    };
  }

  async function forgetLock(): Promise<LockState> {
    await store.forgetLock();
    await tellSettings();
    return lock.state();
  }

  async function openedPopup(): Promise<OpenedPopup> {
    const { policy } = await school.current();
    const { off } = await store.settings();
    return {
      ...(await tabInFront(tabs, policy, off)),
      ...(await settled()),
      lock: await lock.state(),
    };
  }

  async function dismissed(notice: StoreNotice): Promise<Changed> {
    return (await notices.dismiss(notice))
      ? { done: true, why: null }
      : { done: false, why: 'not_yet' };
  }

  /** To whom a refusal is told, and in what form. */
  async function refused(request: OwnRequest, why: 'locked' | 'school'): Promise<unknown> {
    const isOfLock = request.type === 'set-lock' || request.type === 'remove-lock';
    if (isOfLock) return lock.state();
    const answer: Changed = { done: false, why };
    return request.type === 'import-settings' ? { ...answer, problems: [] } : answer;
  }

  return async (request: OwnRequest): Promise<unknown> => {
    const { policy } = await school.current();
    const why = refusalOf(request, await lock.state(), policy);
    if (why !== null) return refused(request, why);
    switch (request.type) {
      case 'popup-opened':
        return openedPopup();
      case 'options-opened':
        return openedOptions();
      case 'change-settings':
        return changed(await store.changeSettings(request.change));
      case 'import-settings':
        return imported(request.text);
      case 'export-settings':
        return { text: toFile(await store.settings()) };
      case 'export-aside':
        return { text: asideToFile(await store.aside()) };
      case 'pause':
        return changed(await store.pause(request.how));
      case 'start-over':
        return forget(store.startOver);
      case 'clear':
        return forget(async () => (await Promise.all([store.clear(), tabs.clear()]))[0]);
      case 'dismiss':
        return dismissed(request.notice);
      case 'weigh':
        return conversations.weigh({ ...request, page: 'own/' });
      case 'set-lock':
        return lock.set(request.passphrase);
      case 'unlock':
        return lock.unlock(request.passphrase);
      case 'lock-now':
        return lock.close();
      case 'remove-lock':
        return lock.remove();
      case 'forget-lock':
        return forgetLock();
    }
  };
}
