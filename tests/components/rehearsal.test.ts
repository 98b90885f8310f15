import { describe, expect, it, vi } from 'vitest';
import { type Rehearsal, rehearse } from '../../components/welcome/rehearsal.ts';
import type { Frequency, Notice } from '../../lib/alert/notice.ts';
import { ownPages } from '../../locales/own-pages.ts';
import { languages } from './props.ts';
import { weigherFor } from './weigher.ts';

// The rules are compiled in the course of a test, which takes as long as it takes.
vi.setConfig({ testTimeout: 60_000 });

const NOW = Date.parse('2026-11-22T12:00:00Z');

function begin(language: (typeof languages)[number], frequency: Frequency) {
  const { chat } = ownPages[language].welcome;
  return rehearse(chat, { frequency, now: NOW, weigh: weigherFor(language) });
}

async function playAll(rehearsal: Rehearsal, turns: number): Promise<(Notice | null)[]> {
  const notices = [];
  for (let turn = 0; turn < turns; turn += 1) notices.push(await rehearsal.next());
  return notices;
}

describe.each(languages)('the made-up chat in %s', (language) => {
  const { chat } = ownPages[language].welcome;

  it.each<Frequency>(['normal', 'gentle', 'serious'])(
    'brings up a panel about a photo at its end, however often one wants to hear: %s',
    async (frequency) => {
      const rehearsal = begin(language, frequency);
      const notices = await playAll(rehearsal, chat.length);
      const last = notices.at(-1);
      expect(last?.level).toBeGreaterThanOrEqual(2);
      expect(last?.voice).toBe('photo');
      expect(last?.cues).toContain('image_request');
      expect(last?.found.at(-1)?.message).toBe(String(chat.length - 1));
    },
  );

  it('says nothing of what the young person writes, nor the same thing twice', async () => {
    const rehearsal = begin(language, 'normal');
    const notices = await playAll(rehearsal, chat.length);
    expect(notices.filter((_, place) => chat[place]?.from === 'you')).toEqual([null, null, null]);
  });

  it('begins with nothing to say', async () => {
    const rehearsal = begin(language, 'normal');
    expect(await playAll(rehearsal, 2)).toEqual([null, null]);
  });

  it('says nothing after its end, and the same when it begins again', async () => {
    const first = begin(language, 'normal');
    const said = await playAll(first, chat.length);
    expect(await first.next()).toBeNull();
    const second = begin(language, 'normal');
    expect(await playAll(second, chat.length)).toEqual(said);
  });
});
