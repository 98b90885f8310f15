import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { GUARDED, refusalOf } from '../../lib/settings/guarded.ts';
import { OwnRequest, PageRequest } from '../../lib/settings/requests.ts';
import { PageChange, SettingsChange } from '../../lib/settings/schema.ts';
import { askerOf, MAY_ASK } from '../../lib/settings/senders.ts';

const NONE = { set: false, open: false, waitUntil: null };
const CLOSED = { ...NONE, set: true };
const OPEN = { ...CLOSED, open: true };

/** Everything an own page can ask, and whether the lock keeps it. */
const REQUESTS: readonly (readonly [OwnRequest, boolean])[] = [
  [{ type: 'change-settings', change: { age: '13-17' } }, true],
  [{ type: 'change-settings', change: { off: [] } }, true],
  [{ type: 'change-settings', change: { dock: 'left', off: ['discord'] } }, true],
  [{ type: 'change-settings', change: { language: 'fr', country: 'GB', dock: 'left' } }, false],
  [{ type: 'change-settings', change: { frequency: 'serious', discreet: true } }, false],
  [{ type: 'change-settings', change: { trusted: [], exitPage: 'https://a.example/' } }, false],
  [{ type: 'pause', how: 'half-hour' }, true],
  [{ type: 'pause', how: 'today' }, true],
  [{ type: 'pause', how: 'end' }, false],
  [{ type: 'import-settings', text: '{}' }, true],
  [{ type: 'set-lock', passphrase: 'a blue kettle' }, true],
  [{ type: 'remove-lock' }, true],
  [{ type: 'unlock', passphrase: 'a' }, false],
  [{ type: 'lock-now' }, false],
  [{ type: 'forget-lock' }, false],
  [{ type: 'export-settings' }, false],
  [{ type: 'export-aside' }, false],
  [{ type: 'popup-opened' }, false],
  [{ type: 'options-opened' }, false],
  [{ type: 'start-over' }, false],
  [{ type: 'clear' }, false],
  [{ type: 'dismiss', notice: 'storage_full' }, false],
  [
    {
      type: 'weigh',
      page: 0,
      conversation: 'made-up',
      locale: 'en',
      group: false,
      request: false,
      anew: true,
      messages: [],
    },
    false,
  ],
];

/** What both pages on the web and our own may ask. */
const SHARED = ['change-settings', 'weigh'];

describe('the family lock', () => {
  it.each(REQUESTS)('keeps %j: %s', (request, kept) => {
    expect(refusalOf(request, CLOSED, {})).toBe(kept ? 'locked' : null);
    expect(refusalOf(request, OPEN, {})).toBeNull();
    expect(refusalOf(request, NONE, {})).toBeNull();
  });

  it('is asked about every request that there is', () => {
    const types = OwnRequest.options.map(({ entries }) => entries.type.literal);
    expect([...new Set(REQUESTS.map(([{ type }]) => type))].sort()).toEqual([...types].sort());
  });

  it('is not passed by a page on the web, which can change nothing that it keeps', () => {
    for (const name of GUARDED.settings)
      expect(Object.keys(PageChange.entries)).not.toContain(name);
    const choices = Object.keys(SettingsChange.entries);
    expect(choices).toEqual(expect.arrayContaining([...GUARDED.settings]));
  });
});

describe('a school that allows no pause', () => {
  const policy = { locked: ['pause' as const] };

  it.each([NONE, CLOSED, OPEN])('is heard before the lock: %j', (lock) => {
    expect(refusalOf({ type: 'pause', how: 'today' }, lock, policy)).toBe('school');
    expect(refusalOf({ type: 'pause', how: 'end' }, lock, policy)).toBeNull();
  });
});

describe('a message', () => {
  const own = { id: 'abc', pages: 'chrome-extension://abc/' };
  const page = { id: 'abc', url: 'https://chat.example/', origin: 'https://chat.example', tab: {} };

  it.each([
    ['a script in a page', page, 'page'],
    [
      'the popup',
      { id: 'abc', url: `${own.pages}popup.html`, origin: 'chrome-extension://abc' },
      'own',
    ],
    [
      'the options in a tab, in an older browser',
      { id: 'abc', url: `${own.pages}o.html`, tab: {} },
      'own',
    ],
    ['another extension', { ...page, id: 'xyz' }, null],
    ['nobody', {}, null],
    ['a page that calls itself ours', { ...page, url: `${own.pages}options.html` }, 'page'],
    ['a host that begins like ours', { ...page, url: 'chrome-extension://abc.example/' }, 'page'],
    ['a sender without a tab', { id: 'abc', url: 'https://chat.example/' }, null],
  ] as const)('from %s is taken for what it is', (_who, sender, asker) => {
    expect(askerOf(sender, own)).toBe(asker);
  });

  it('of our own pages is refused from a page on the web, but for what both may ask', () => {
    for (const [request] of REQUESTS) {
      const may = v.safeParse(MAY_ASK.page, request).success;
      expect(may, request.type).toBe(SHARED.includes(request.type));
      expect(v.safeParse(MAY_ASK.own, request).success, request.type).toBe(true);
    }
    for (const { entries } of PageRequest.options) {
      const { literal } = entries.type;
      const both = OwnRequest.options.some((one) => one.entries.type.literal === literal);
      expect(both, literal).toBe(SHARED.includes(literal));
    }
  });

  it('by a page loses what is not for a page to change', () => {
    const change = { dock: 'left', age: '13-17', off: ['discord'], exitPage: 'https://a.example/' };
    const read = v.parse(MAY_ASK.page, { type: 'change-settings', change });
    expect(read).toEqual({ type: 'change-settings', change: { dock: 'left' } });
  });

  it.each([
    { type: 'set-lock', passphrase: 'short' },
    { type: 'set-lock', passphrase: 12345678 },
    { type: 'unlock', passphrase: 'x'.repeat(1_000_000) },
    { type: 'pause', how: 'for ever' },
    { type: 'pause', how: 'today', until: 1e15 },
    { type: 'import-settings', text: 'x'.repeat(1_000_000) },
    { type: 'import-settings', text: { settings: {} } },
    { type: 'dismiss', notice: 'everything' },
    { type: 'change-settings', change: { off: ['javascript:alert(1)'] } },
    { type: 'change-settings', change: null },
    { type: 'tell-parents' },
    'clear',
    null,
  ])('that is none gets no answer, or loses what is too much: %j', (message) => {
    const read = v.safeParse(MAY_ASK.own, message);
    if (Object(message).until === undefined) expect(read.success).toBe(false);
    else expect(read.output).toEqual({ type: 'pause', how: 'today' });
  });
});
