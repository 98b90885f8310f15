import { describe, expect, it, vi } from 'vitest';
import { rehearse } from '../../components/welcome/rehearsal.ts';
import type { Frequency } from '../../lib/alert/notice.ts';
import { ownPages } from '../../locales/own-pages.ts';
import { languages } from './props.ts';
import { packedRules } from './rules.ts';

// The rules are compiled in the course of a test, which takes as long as it takes.
vi.setConfig({ testTimeout: 60_000 });

const NOW = Date.parse('2026-11-22T12:00:00Z');

function begin(language: (typeof languages)[number], frequency: Frequency) {
  const { chat } = ownPages[language].welcome;
  return rehearse(chat, { language, frequency, now: NOW, rulesOf: packedRules });
}

describe.each(languages)('the made-up chat in %s', (language) => {
  const { chat } = ownPages[language].welcome;

  it.each<Frequency>(['normal', 'gentle', 'serious'])(
    'brings up a panel about a photo at its end, however often one wants to hear: %s',
    async (frequency) => {
      const rehearsal = await begin(language, frequency);
      const notices = chat.map(() => rehearsal.next());
      const last = notices.at(-1);
      expect(last?.level).toBeGreaterThanOrEqual(2);
      expect(last?.voice).toBe('photo');
      expect(last?.cues).toContain('image_request');
      expect(last?.found.at(-1)?.message).toBe(String(chat.length - 1));
    },
  );

  it('says nothing of what the young person writes, nor the same thing twice', async () => {
    const rehearsal = await begin(language, 'normal');
    const own = chat.map(({ from }) => [from, rehearsal.next()] as const);
    expect(own.flatMap(([from, notice]) => (from === 'you' ? [notice] : []))).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('begins with nothing to say', async () => {
    const rehearsal = await begin(language, 'normal');
    expect([rehearsal.next(), rehearsal.next()]).toEqual([null, null]);
  });

  it('says nothing after its end, and the same when it begins again', async () => {
    const first = await begin(language, 'normal');
    const said = chat.map(() => first.next());
    expect(first.next()).toBeNull();
    const second = await begin(language, 'normal');
    expect(chat.map(() => second.next())).toEqual(said);
  });
});
