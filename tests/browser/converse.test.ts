import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STORY } from '../../scripts/demo/story.ts';
import type { TestBrowser } from './harness/browser.ts';
import { launchChromium } from './harness/chromium.ts';
import { send, serveConverse, shows, signIn } from './harness/converse.ts';
import { CHROME_BUILD, type ExtensionCopy, withHost } from './harness/extension.ts';
import { LOOPBACK } from './harness/messenger.ts';
import { ORDINARY } from './harness/ordinary.ts';
import { type ChatServer, startProsody } from './harness/prosody.ts';
import type { TestServer } from './harness/serve.ts';
import { untilPanel } from './harness/until.ts';

/** A request that must bring the panel at once, to show that the extension was reading all along. */
const STRONG = 'now send me your instagram password';

describe('two real users of converse.js on a real XMPP server', () => {
  let server: ChatServer;
  let client: TestServer;
  let extension: ExtensionCopy;
  let ours: TestBrowser;
  let theirs: TestBrowser;

  beforeAll(async () => {
    server = await startProsody(['mia', 'jay', 'zoe']);
    client = await serveConverse();
    extension = await withHost(CHROME_BUILD, LOOPBACK);
    ours = await launchChromium({ extension: extension.folder });
    theirs = await launchChromium({ extension: extension.folder });
  });

  afterAll(async () => {
    await ours?.close();
    await theirs?.close();
    await client?.close();
    await server?.close();
    await extension?.remove();
  });

  /** Signs Mia and a contact in, and lets them talk; a panel that comes up on the way is given at the end. */
  async function talk(contact: string, turns: readonly { from: string; text: string }[]) {
    const [mine, other] = await Promise.all([
      signIn(ours, client, server, 'mia', contact),
      signIn(theirs, client, server, contact, 'mia'),
    ]);
    const seen = { mine: [] as string[], other: [] as string[] };
    let count = 0;
    const turn = async (from: string, text: string) => {
      await send(from === 'mia' ? mine : other, text);
      count += 1;
      await Promise.all([shows(mine, count), shows(other, count)]);
      const panels = await Promise.all([ours.panel(mine), theirs.panel(other)]);
      if (panels[0]?.kind === 'panel') seen.mine.push(panels[0].text);
      if (panels[1]?.kind === 'panel') seen.other.push(panels[1].text);
    };
    for (const { from, text } of turns) await turn(from, text);
    return { mine, other, seen, turn };
  }

  test('the founding story brings the panel up for the young person, not for the other side', async () => {
    const { mine, other, seen, turn } = await talk('jay', STORY);
    const panel = await untilPanel(ours, mine);
    expect(panel.text).toMatch(/You decide/);
    expect(seen.other).toEqual([]);
    expect((await theirs.panel(other))?.kind).not.toBe('panel');

    // The other side's extension is awake too: had it been asked such things, it would have spoken.
    await turn('mia', STRONG);
    await untilPanel(theirs, other);
    await Promise.all([mine.close(), other.close()]);
  });

  test('an ordinary chat of the same length between two friends brings none', async () => {
    expect(ORDINARY).toHaveLength(STORY.length);
    const { mine, other, seen, turn } = await talk('zoe', ORDINARY);
    expect(seen).toEqual({ mine: [], other: [] });
    expect((await ours.panel(mine))?.kind).not.toBe('panel');

    await turn('zoe', STRONG);
    const panel = await untilPanel(ours, mine);
    expect(panel.text).toMatch(/password/i);
    await Promise.all([mine.close(), other.close()]);
  });
});
