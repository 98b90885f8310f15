import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What the commands and the tests of their results need. */
const NEEDED = [
  ...['.gitignore', 'biome.json', 'package.json', 'tsconfig.json', 'vitest.config.ts'],
  '.wxt/tsconfig.json',
  ...[
    'lib',
    'locales',
    'scripts',
    'tests/cues',
    'tests/help',
    'tests/locales',
    'tests/scripts',
    'tests/settings',
  ],
];

/** How a run of tests came out: what failed, by the test's full name, with its message. */
export interface Outcome {
  readonly passed: number;
  readonly failed: ReadonlyMap<string, string>;
}

/** A copy of the project in a folder of its own, in which files may be written and tests run. */
export class ProjectCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'sidelight-copy-'));

  constructor() {
    for (const path of NEEDED) cpSync(path, join(this.root, path), { recursive: true });
    symlinkSync(resolve('node_modules'), join(this.root, 'node_modules'), 'junction');
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  /** @throws when the change leaves the file as it was: what was to be replaced is not there */
  change(path: string, change: (text: string) => string): void {
    const before = this.read(path);
    const after = change(before);
    if (after === before) throw new Error(`${path} does not change`);
    writeFileSync(join(this.root, path), after);
  }

  /** Runs a script of the copy, and gives its exit status and what it printed. */
  run(script: string, ...names: readonly string[]) {
    return this.#node(script, ...names);
  }

  /** What the style check says of these files; nothing where all is well. */
  style(files: readonly string[]): string {
    const biome = 'node_modules/@biomejs/biome/bin/biome';
    const { status, stdout, stderr } = this.#node(biome, 'check', ...files);
    return status === 0 ? '' : stdout + stderr;
  }

  /** Runs the tests of some files whose full names match. */
  test(files: readonly string[], names = /./u): Outcome {
    const report = join(this.root, 'report.json');
    rmSync(report, { force: true });
    const { stderr } = this.#node(
      ...['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit'],
      ...['--reporter=json', `--outputFile=${report}`],
      ...['--testNamePattern', names.source, ...files],
    );
    const { numPassedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
    const failed = testResults.flatMap(({ name, status, message, assertionResults }) => {
      const tests = assertionResults.filter((test) => test.status === 'failed');
      const own = tests.map((test): [string, string] => [
        test.fullName,
        test.failureMessages.join('\n'),
      ]);
      return status === 'failed' && own.length === 0
        ? [[name, message ?? stderr] as [string, string]]
        : own;
    });
    return { passed: numPassedTests, failed: new Map(failed) };
  }

  #node(...words: readonly string[]) {
    return spawnSync(process.execPath, words, { cwd: this.root, encoding: 'utf8' });
  }
}

interface Report {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}
