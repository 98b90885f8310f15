import { describe, expect, it } from 'vitest';
import {
  hasLists,
  sharedTexts,
  withoutLists,
  withoutRecords,
  withoutTexts,
} from '../../scripts/new/empty.ts';
import { withEntry, withImport, withQuoted } from '../../scripts/new/insert.ts';
import { constantOf, constantOfWords } from '../../scripts/new/names.ts';

describe('withoutTexts', () => {
  it.each([
    ["a: 'one',", "a: '',"],
    ['a: "it\'s",', "a: '',"],
    ["a: ['one', 'two'],", "a: ['', ''],"],
    ["{ 'quoted-key': 'one', 'other-key': 'two' }", "{ 'quoted-key': '', 'other-key': '' }"],
    ["(x) => (x === 'a' ? 'one' : 'two')", "(x) => (x === 'a' ? '' : '')"],
    [`(x) => \`Call \${x} now\``, `(x) => \`\${x}\``],
    [`(x, y) => \`Text \${y} to \${x}\``, `(x, y) => \`\${y} \${x}\``],
    [`(x) => \`Set by \${x ?? 'your school'}.\``, `(x) => \`\${x ?? ''}\``],
    ['() => `nothing in it`', "() => ''"],
    ["export const a: Copy['panel'] = {", "export const a: Copy['panel'] = {"],
    ["import { a } from './a.ts';", "import { a } from './a.ts';"],
    ["// Don't touch\na: 'one'", "// Don't touch\na: ''"],
    ["/** It's so */ a: 'one'", "/** It's so */ a: ''"],
    ["a: 'it\\'s // no comment',", "a: '',"],
    ["a: save + '…',", "a: save + '',"],
  ])('makes of %j %j', (source, emptied) => {
    expect(withoutTexts(source)).toBe(emptied);
  });

  it('keeps what every language says alike', () => {
    const kept = sharedTexts([
      "name: 'Sidelight', a: 'one', chat: 'Chat'",
      "a: 'un', name: 'Sidelight', chat: 'Chat'",
      "name: 'Sidelight', chat: 'Zprávy'",
    ]);
    expect([...kept]).toEqual(["'Sidelight'"]);
    expect(withoutTexts("name: 'Sidelight', a: 'one'", kept)).toBe("name: 'Sidelight', a: ''");
    expect(sharedTexts([])).toEqual(new Set());
  });
});

describe('what is left of phrases and words', () => {
  it('are lists without entries, on one line or on several', () => {
    const source =
      "x = {\n  cue: 'a',\n  strong: [\n    '(a|b) [c]',\n  ],\n  weak: ['a', 'b'],\n};\n";
    expect(withoutLists(source)).toBe("x = {\n  cue: 'a',\n  strong: [],\n  weak: [],\n};\n");
    expect(hasLists(withoutLists(source))).toBe(true);
    expect(hasLists("export const a: string[] = {\n  b: 'c',\n};")).toBe(false);
  });

  it('are records and texts without content', () => {
    const source =
      "/** A. */\nexport const slots: Slots = {\n  a: 'b|c',\n};\n\nexport const common =\n  'a b c';\n";
    expect(withoutRecords(source)).toBe(
      "/** A. */\nexport const slots: Slots = {};\n\nexport const common = '';\n",
    );
  });
});

describe('an import', () => {
  const source =
    "import type { T } from '../t.ts';\nimport { b } from './b.ts';\nimport { d } from './d.ts';\n\nx;\n";

  it.each(['a', 'c', 'e'])('stands where the order of paths wants it: %s', (name) => {
    const paths = [...withImport(source, name, `./${name}.ts`).matchAll(/'\.\/(.)\.ts'/gu)];
    const names = paths.map(([, one]) => one);
    expect(names).toHaveLength(3);
    expect(names).toEqual(names.toSorted());
  });

  it('leaves the rest as it was', () => {
    expect(withImport(source, 'c', './c.ts').replace("import { c } from './c.ts';\n", '')).toBe(
      source,
    );
    expect(() => withImport('x;', 'c', './c.ts')).toThrow('./c.ts');
  });
});

describe('an entry', () => {
  const list = 'y = [\n  zebra,\n];\nx = [\n  alpha,\n  gamma,\n];\n';

  it('stands in order, or at the end, and in the right list', () => {
    expect(withEntry(list, /x = \[/u, 'beta', 'sorted')).toBe(
      'y = [\n  zebra,\n];\nx = [\n  alpha,\n  beta,\n  gamma,\n];\n',
    );
    expect(withEntry(list, /x = \[/u, 'beta', 'last')).toContain('  gamma,\n  beta,\n];\n');
    expect(() => withEntry(list, /w = \[/u, 'beta', 'last')).toThrow('no list');
  });

  it('is quoted in a list or a union, on one line or on several', () => {
    expect(withQuoted("x = ['a', 'b'] as const;", /x = \[/u, 'c')).toBe(
      "x = ['a', 'b', 'c'] as const;",
    );
    expect(withQuoted("x = [\n  'a',\n  'b',\n];", /x = \[/u, 'c')).toBe(
      "x = [\n  'a',\n  'b', 'c',\n];",
    );
    expect(withQuoted("type X = 'a' | 'b';\ny = 'z';", /type X =/u, 'c')).toBe(
      "type X = 'a' | 'b' | 'c';\ny = 'z';",
    );
    expect(() => withQuoted("type Y = 'a';", /type X =/u, 'c')).toThrow('no list');
  });
});

it.each([
  ['google-chat', 'googleChat'],
  ['age_probe', 'ageProbe'],
  ['x', 'x'],
])('%s is the constant %s', (name, constant) => {
  expect(constantOf(name)).toBe(constant);
});

it.each([
  ['Norwegian Bokmål', 'norwegianBokmal'],
  ['Côte d’Ivoire', 'coteDIvoire'],
  ['Peru', 'peru'],
])('%s is the constant %s', (words, constant) => {
  expect(constantOfWords(words)).toBe(constant);
});
