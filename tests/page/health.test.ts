// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { NOT_READ_YET, stateOfFrames } from '../../lib/page/health.ts';
import { reportText } from '../../lib/page/report.ts';
import { PROBE_LISTS } from '../../lib/page/site.ts';
import { openRoots } from '../../lib/page/tree.ts';
import { expectedOf, loadPage, read, replicaNames, showPage } from './page.ts';

const VERSIONS = { extension: '1.2.3', browser: 'Firefox 153' };

/** Stands for every word, name and number that is the page's own. */
const MARKER = 'marzipan';

describe('counts and probes', () => {
  it('says how many messages have what, and which probes gave it', () => {
    loadPage('sites/whatsapp/2026-04');
    const { counts, probes, reader } = read().health;
    const said = expectedOf('sites/whatsapp/2026-04').messages.length;
    expect(counts).toMatchObject({ containers: 1, conversations: 1, withText: said });
    expect(counts).toMatchObject({ withDirection: said, withSaidDirection: said, withTime: said });
    expect(counts.rows).toBeGreaterThan(said);
    expect(reader).toBe('site');
    expect(probes.container).toEqual({ used: 1, of: 3 });
    expect(probes.message).toEqual({ used: 1, of: 2 });
    expect(probes.gate?.used).toBeNull();
    expect(probes.omitted).toBeUndefined();
  });

  it('names the next probe when the first finds nothing', () => {
    loadPage('sites/whatsapp/2026-04');
    document
      .querySelector("[data-testid='conversation-panel-messages']")
      ?.removeAttribute('data-testid');
    const { probes, state } = read().health;
    expect(state).toBe('reading');
    expect(probes.container?.used).toBeGreaterThan(1);
  });

  it('tells rows without words from a missing box where nothing can be read', () => {
    const address = expectedOf('sites/discord/2026-06').address;
    showPage('<main><p>Loading</p></main>', address);
    expect(read().health).toMatchObject({ state: 'blind', counts: { containers: 0, rows: 0 } });
    loadPage('sites/discord/2026-06');
    document.querySelector('form')?.remove();
    for (const part of document.querySelectorAll("[id^='message-content-']")) part.remove();
    const { state, counts, probes } = read().health;
    expect(state).toBe('blind');
    expect(counts).toMatchObject({ containers: 1, conversations: 0, withText: 0 });
    expect(counts.rows).toBeGreaterThan(4);
    expect(probes.message?.used).toBe(1);
    expect(probes.text?.used).toBeNull();
  });
});

describe('the frames of one page', () => {
  it.each([
    [['not_a_chat', 'reading'], 'reading'],
    [['blind', 'reading'], 'reading'],
    [['reading', 'degraded'], 'degraded'],
    [['not_a_chat', 'gated', 'blind'], 'blind'],
    [['not_a_chat', 'not_a_chat'], 'not_a_chat'],
    [[], null],
  ] as const)('%j are together %s', (states, together) => {
    expect(stateOfFrames(states)).toBe(together);
  });
});

describe('the report', () => {
  it('gives versions, the site, counts and the numbers of probes', () => {
    loadPage('sites/discord/2026-06');
    const text = reportText([NOT_READ_YET, read().health], VERSIONS);
    expect(text).toMatch(/^Sidelight 1\.2\.3, Firefox 153\n\nsite: discord\nstate: reading\n/u);
    expect(text).toMatch(/^with text: [1-9]/mu);
    expect(text).toMatch(/^container: probe 1 of 2$/mu);
    expect(text).not.toContain('not a chat');
  });

  it('says that there is no chat where no frame has one', () => {
    expect(reportText([NOT_READ_YET, NOT_READ_YET], VERSIONS)).toMatch(/state: not a chat/u);
  });

  const pages = ['page/pages/chatscope', 'page/pages/demo-chat', ...replicaNames()];

  it.each(pages)('holds nothing of what stands on the page: %s', (name) => {
    loadPage(name);
    const words = onlyMarkers();
    const { health } = read();
    const text = reportText([health], VERSIONS);
    expect(words).toBeGreaterThan(4);
    expect(text).not.toContain(MARKER);
    expect(JSON.stringify(health)).not.toContain(MARKER);
    // Nothing but the fixed words of the report, the site's name, and numbers.
    const fixed = new Set(
      `${reportText([{ ...NOT_READ_YET, state: health.state, reader: health.reader }], VERSIONS)}
      ${PROBE_LISTS.join(' ')} probe of none ${name.split('/')[1]} generic`.match(/[a-z]+/giu),
    );
    const own = (text.match(/[a-z]+/giu) ?? []).filter((word) => !fixed.has(word));
    expect(own).toEqual([]);
    // No number of the page's own either: ids and times have more digits than any count here.
    expect(text).not.toMatch(/\d{4}/u);
  });
});

/** Puts the marker in the place of every text of the page, and into every name that an attribute gives. */
function onlyMarkers(): number {
  const names = ['title', 'alt', 'aria-label', 'data-plain-text', 'data-pre-plain-text'];
  let words = 0;
  for (const root of [document, ...openRoots(document)]) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.nodeValue?.trim() === '' || node.parentElement?.localName === 'style') continue;
      node.nodeValue = `${MARKER} ${words}`;
      words += 1;
    }
    for (const element of root.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (names.includes(name)) element.setAttribute(name, `${value} ${MARKER}`);
      }
    }
  }
  return words;
}
