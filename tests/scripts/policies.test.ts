// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../lib/settings/read-policy.ts';
import { withBlock } from '../../scripts/docs/blocks.ts';
import { checkDeployment, DEFAULTS } from '../../scripts/policies/deployment.ts';
import { samples } from '../../scripts/policies/samples.ts';
import { KEYS, managedSchema, SAMPLE } from '../../scripts/policies/schema.ts';
import { policyTable } from '../../scripts/policies/table.ts';

const deployment = checkDeployment({
  chromeId: 'a'.repeat(32),
  edgeId: 'b'.repeat(32),
  firefoxId: 'sidelight@school.example',
  updateUrl: 'https://school.example/update.xml',
  edgeUpdateUrl: 'https://school.example/edge.xml',
  installUrl: 'https://school.example/sidelight.xpi',
});

/** Words that each format writes in its own way. */
const AWKWARD = {
  ...SAMPLE,
  schoolName: 'Collège “A & B” <7> \\ "Ï"',
  contacts: [{ name: 'Zoe\'s & Ana\'s "room" \\ 12', hours: '9–15 < 16' }],
};

const ID = { chrome: 'a'.repeat(32), edge: 'b'.repeat(32), chromium: 'a'.repeat(32) } as const;

describe('what is made from the policy’s schema', () => {
  it('public/managed_schema.json is up to date: after a change, npm run docs', () => {
    expect(readFileSync('public/managed_schema.json', 'utf8')).toBe(managedSchema());
  });

  it('so is the table in docs/schools.md, and it names each key', () => {
    const document = readFileSync('docs/schools.md', 'utf8');
    expect(withBlock(document, policyTable())).toBe(document);
    for (const { name } of KEYS) expect(document).toContain(`\`${name}\``);
  });
});

describe.each([
  ['the sample', SAMPLE],
  ['awkward words', AWKWARD],
])('samples with %s', (_name, values) => {
  const made = samples(deployment, values);

  function text(path: string): string {
    const content = made[path];
    if (content === undefined) throw new Error(`There is no ${path}.`);
    return typeof content === 'string' ? content : content.toString('utf16le');
  }

  it.each(['chrome', 'edge', 'chromium'] as const)('%s on Linux', (name) => {
    const policy = JSON.parse(text(`${name}/linux.json`));
    expect(policy['3rdparty'].extensions[ID[name]]).toEqual(values);
    expect(policy.ExtensionSettings[ID[name]].installation_mode).toBe('force_installed');
  });

  it.each(['chrome', 'edge', 'chromium'] as const)('%s on macOS', (name) => {
    const [browser, extension] = profile(text(`${name}/macos.mobileconfig`));
    expect(extension).toMatchObject(values);
    expect(extension?.PayloadType).toMatch(new RegExp(`\\.extensions\\.${ID[name]}$`));
    expect(browser?.ExtensionSettings).toHaveProperty(`${ID[name]}.installation_mode`);
  });

  it.each(['chrome', 'edge', 'chromium'] as const)('%s on Windows', (name) => {
    const keys = registry(text(`${name}/windows.reg`));
    const at = Object.keys(keys).find((key) => key.endsWith('\\policy'));
    expect(at).toContain(`\\3rdparty\\extensions\\${ID[name]}\\`);
    expect(readPolicy(fromRegistry(keys, at ?? ''), SITES).policy).toEqual(values);
  });

  it('Firefox on Windows', () => {
    const keys = registry(text('firefox/windows.reg'));
    const at = Object.keys(keys).find((key) =>
      key.endsWith('\\Extensions\\sidelight@school.example'),
    );
    expect(readPolicy(fromRegistry(keys, at ?? ''), SITES).policy).toEqual(values);
  });

  it('the Google Admin console, each value wrapped', () => {
    const wrapped = JSON.parse(text('chrome/google-admin.json'));
    expect(wrapped).toEqual(
      Object.fromEntries(Object.entries(values).map(([name, Value]) => [name, { Value }])),
    );
  });

  it('Firefox by policies.json, by profile and by manifest', () => {
    const { policies } = JSON.parse(text('firefox/policies.json'));
    expect(policies['3rdparty'].Extensions[deployment.firefoxId]).toEqual(values);
    expect(policies.ExtensionSettings[deployment.firefoxId].install_url).toBe(
      deployment.installUrl,
    );
    const [payload] = profile(text('firefox/macos.mobileconfig'));
    expect(payload).toMatchObject({ EnterprisePoliciesEnabled: true, ...policies });
    const manifest = JSON.parse(text('firefox/managed-storage/sidelight@school.example.json'));
    expect(manifest).toMatchObject({ name: deployment.firefoxId, type: 'storage', data: values });
  });

  it('Firefox on Windows by manifest: the registry says where the file is that lies beside it', () => {
    const keys = registry(text('firefox/managed-storage/windows.reg'));
    expect(keys).toEqual({
      'HKEY_LOCAL_MACHINE\\SOFTWARE\\Mozilla\\ManagedStorage\\sidelight@school.example': {
        '@': 'C:\\ProgramData\\Sidelight\\sidelight@school.example.json',
      },
    });
    const document = readFileSync('docs/schools.md', 'utf8');
    for (const place of [
      'HKEY_LOCAL_MACHINE\\SOFTWARE\\Mozilla\\ManagedStorage',
      'C:\\ProgramData\\Sidelight',
      '/Library/Application Support/Mozilla/ManagedStorage',
      '/usr/lib/mozilla/managed-storage',
    ])
      expect(document).toContain(place);
  });

  it.each([
    ['chrome', 'SidelightChrome'],
    ['edge', 'SidelightEdge'],
    ['chromium', 'SidelightChromium'],
    ['firefox', 'SidelightFirefox'],
  ])('%s by Intune: the template, and values that its own elements take', (folder, name) => {
    const { omaSettings } = JSON.parse(text(`${folder}/intune.json`));
    const [template, install, ...settings] = omaSettings as { omaUri: string; value: string }[];
    expect(template?.value).toBe(text(`${folder}/group-policy/${name}.admx`));
    const policies = parse(template?.value ?? '').querySelectorAll('policies > policy');
    const names = [...policies].map((policy) => policy.getAttribute('name'));
    expect(names).toEqual(['install', ...KEYS.map((key) => key.name)]);
    expect(install?.value).toBe('<enabled/>');
    const found = settings.map(({ omaUri, value }) => [omaUri.split('/').at(-1), dataOf(value)]);
    expect(readPolicy(Object.fromEntries(found), SITES).policy).toEqual(values);
  });

  it.each([
    ['chrome', 'SidelightChrome'],
    ['edge', 'SidelightEdge'],
    ['chromium', 'SidelightChromium'],
    ['firefox', 'SidelightFirefox'],
  ])('%s by group policy: every word that the template asks for is there', (folder, name) => {
    const template = text(`${folder}/group-policy/${name}.admx`);
    const words = parse(text(`${folder}/group-policy/en-US/${name}.adml`));
    parse(template);
    for (const [, kind, id] of template.matchAll(/\$\((string|presentation)\.(\w+)\)/g)) {
      expect(words.querySelector(`${kind}[id="${id}"]`), `${kind} ${id}`).not.toBeNull();
    }
  });
});

describe('a deployment that does not fit', () => {
  it.each([
    ['chromeId', 'sidelight', '--chrome-id'],
    ['edgeId', 'z'.repeat(32), '--edge-id'],
    ['firefoxId', 'sidelight', '--firefox-id'],
    ['updateUrl', 'http://school.example/update.xml', '--update-url'],
    ['installUrl', 'javascript:alert(1)', '--install-url'],
  ])('%s: %s is named', (part, value, named) => {
    expect(() => checkDeployment({ ...DEFAULTS, [part]: value })).toThrow(named);
  });
});

const SITES = ['discord', 'instagram', 'teams'];

/** Parses XML, and throws where it is none. */
function parse(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  if (document.querySelector('parsererror')) throw new Error(`No XML: ${xml.slice(0, 200)}`);
  return document;
}

/** The payloads of a configuration profile. */
function profile(xml: string): Record<string, unknown>[] {
  const document = parse(xml);
  const root = document.querySelector('plist > dict');
  const { PayloadContent } = plistValue(root as Element) as {
    PayloadContent: Record<string, unknown>[];
  };
  return PayloadContent;
}

function plistValue(element: Element): unknown {
  const children = [...element.children];
  switch (element.tagName) {
    case 'dict':
      return Object.fromEntries(
        children
          .filter((_, index) => index % 2 === 0)
          .map((key, index) => [key.textContent, plistValue(children[2 * index + 1] as Element)]),
      );
    case 'array':
      return children.map(plistValue);
    case 'true':
    case 'false':
      return element.tagName === 'true';
    case 'integer':
      return Number(element.textContent);
    default:
      return element.textContent;
  }
}

type Keys = Record<string, Record<string, string | number>>;

/** The values of each key in a .reg file, which begins with a byte order mark and ends its lines as Windows does. */
function registry(file: string): Keys {
  const [head, ...lines] = file.split('\r\n');
  expect(head).toBe('\uFEFFWindows Registry Editor Version 5.00');
  const keys: Keys = {};
  let current: Record<string, string | number> = {};
  for (const line of lines.filter(Boolean)) {
    const key = /^\[(.+)\]$/.exec(line)?.[1];
    const value = /^(?:"((?:[^"\\]|\\.)*)"|@)=(?:"((?:[^"\\]|\\.)*)"|dword:([0-9a-f]{8}))$/.exec(
      line,
    );
    if (key !== undefined) {
      current = {};
      keys[key] = current;
    } else if (value !== null) {
      const [, name = '@', words, digits] = value;
      const plain = words?.replace(/\\(.)/g, '$1') ?? Number.parseInt(digits ?? '', 16);
      current[name] = plain;
    } else throw new Error(`Not a line of a .reg file: ${line}`);
  }
  return keys;
}

/** A key's values, with the lists in the keys below it. */
function fromRegistry(keys: Keys, at: string): Record<string, unknown> {
  const lists = Object.entries(keys).filter(([key]) => key.startsWith(`${at}\\`));
  return {
    ...keys[at],
    ...Object.fromEntries(
      lists.map(([key, values]) => [key.slice(at.length + 1), Object.values(values)]),
    ),
  };
}

/** The value in a setting's data as Windows would write it into the registry. */
function dataOf(value: string): unknown {
  const data = parse(`<r>${value}</r>`).querySelector('data')?.getAttribute('value');
  if (data === undefined || data === null) return value === '<enabled/>' ? 1 : 0;
  const parts = data.split('\uF000');
  return parts.length === 1 ? data : parts.filter((_, index) => index % 2 === 1);
}
