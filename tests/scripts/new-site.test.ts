// @vitest-environment jsdom
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMemory } from '../../lib/page/memory.ts';
import { readPage } from '../../lib/page/reader.ts';
import type { Site } from '../../lib/page/site.ts';
import { createSite } from '../../scripts/new/create-site.ts';
import { missingParts } from '../page/missing.ts';
import { type Expected, showPage } from '../page/page.ts';

const SITES = 'lib/page/sites';
const SEEN = { seen: '2026-11', source: 'this test: it wrote the page itself' };

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sidelight-new-site-'));
  cpSync(SITES, join(root, SITES), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function contentOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The descriptor as written, read by the very Node that runs the scripts. */
function descriptorOf(name: string, constant: string): Site {
  const file = join(root, SITES, `${name}.ts`);
  const code = `import { ${constant} } from ${JSON.stringify(file)}; console.log(JSON.stringify(${constant}))`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

function expectedOf(name: string): Expected {
  return JSON.parse(contentOf(`tests/sites/${name}/2026-11.expected.json`));
}

describe('createSite', () => {
  it('writes a descriptor, a replica and what must be read, and lists the site', () => {
    const before = contentOf(`${SITES}/index.ts`);
    expect(createSite(root, 'chat-box', '2026-11')).toEqual([
      `${SITES}/chat-box.ts`,
      'tests/sites/chat-box/2026-11.html',
      'tests/sites/chat-box/2026-11.expected.json',
      `${SITES}/index.ts`,
    ]);
    const added = contentOf(`${SITES}/index.ts`)
      .split('\n')
      .filter((line) => !before.split('\n').includes(line));
    expect(added).toEqual(["import { chatBox } from './chat-box.ts';", '  chatBox,']);
    expect(contentOf(`${SITES}/index.ts`).split('\n')).toHaveLength(before.split('\n').length + 2);
  });

  it('leaves a site that says what is missing, part by part', () => {
    createSite(root, 'chat-box', '2026-11');
    const site = descriptorOf('chat-box', 'chatBox');
    const missing = missingParts(site, { '2026-11': expectedOf('chat-box') });
    for (const part of ['hosts', 'routes', 'container', 'message', 'text', 'partner', 'gate']) {
      expect(missing.some((line) => line.startsWith(`${SITES}/chat-box.ts, ${part}: `))).toBe(true);
    }
    expect(missing.filter((line) => line.startsWith('tests/sites/chat-box/'))).toHaveLength(2);
    expect(missing).toHaveLength(9);
  });

  it('leaves a site that is read once it is filled in', () => {
    createSite(root, 'chat-box', '2026-11');
    const site: Site = {
      ...descriptorOf('chat-box', 'chatBox'),
      hosts: ['chat-box.example'],
      routes: [{ path: '^/', ...SEEN }],
      container: [{ path: ['.messages'], ...SEEN }],
      message: [{ path: ['.row'], ...SEEN }],
      text: [{ path: ['.words'], ...SEEN }],
      outgoing: [{ path: ['.out'], ...SEEN }],
      partner: [{ path: ['h1'], ...SEEN }],
      gate: [{ path: ['form'], ...SEEN }],
    };
    showPage(contentOf('tests/sites/chat-box/2026-11.html'), 'https://chat-box.example/');
    const [reading] = readPage(document, createMemory(), { sites: [site] }).readings;
    const texts = reading?.messages.map(({ text }) => text) ?? [];
    expect(reading?.conversation.partner).toBe('Dave K');
    expect(texts).toHaveLength(5);
    const messages = texts.map((text) => ({ text, direction: 'in', author: null }));
    const expected = { '2026-11': { ...expectedOf('chat-box'), messages } };
    expect(missingParts(site, expected)).toEqual([]);
  });

  it.each([
    'Discord',
    '../evil',
    'a',
    'chat box',
    'chat--box',
    '-chat',
    '9gag',
    'index',
    'generic',
    'new',
    '',
    'x'.repeat(31),
  ])('refuses the name %j and writes nothing', (name) => {
    const before = contentOf(`${SITES}/index.ts`);
    expect(() => createSite(root, name, '2026-11')).toThrow(/is no name for a site/u);
    expect(contentOf(`${SITES}/index.ts`)).toBe(before);
  });

  it('refuses a site that exists', () => {
    expect(() => createSite(root, 'discord', '2026-11')).toThrow(
      'The site "discord" exists: lib/page/sites/discord.ts',
    );
    createSite(root, 'chat-box', '2026-11');
    rmSync(join(root, SITES, 'chat-box.ts'));
    expect(() => createSite(root, 'chat-box', '2026-12')).toThrow('tests/sites/chat-box');
  });
});

describe('npm run new:site', () => {
  it.each([
    [[], 'Usage: npm run new:site NAME'],
    [['chat', 'box'], 'Usage: npm run new:site NAME'],
    [['Chat'], '"Chat" is no name for a site'],
  ])('answers %j with one clear line', (names, error) => {
    const run = spawnSync(process.execPath, ['scripts/new-site.ts', ...names], {
      encoding: 'utf8',
    });
    expect(run.stderr.trim().split('\n')).toEqual([expect.stringContaining(error)]);
    expect(run.status).toBe(1);
  });
});
