/** `npm test`: sets everything up, then checks types, style, units, builds and the extension in real browsers. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies, ensurePackages, npm, ROOT } from './setup.mjs';

/** Debian's names of what the browser tests drive. */
const PACKAGES = ['chromium', 'firefox-esr', 'prosody'];

const totals = { passed: 0, failed: 0 };

try {
  ensureDependencies();
  step('types', ['run', '--silent', 'typecheck']);
  step('style', ['run', '--silent', 'lint']);
  suite('unit', 'test:unit');
  const chrome = step('build for Chromium', ['run', '--silent', 'build']);
  const firefox = step('build for Firefox', ['run', '--silent', 'build:firefox']);
  if (chrome && firefox) {
    ensurePackages(PACKAGES);
    suite('browser', 'test:browser');
  } else {
    fail('browser tests: there is nothing to test without both builds');
  }
} catch (error) {
  fail(error.message);
}
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;

/** One step that passes or fails as a whole. */
function step(name, args) {
  console.log(`\n== ${name}`);
  if (npm(args) !== 0) return fail(name);
  totals.passed += 1;
  return true;
}

/** A vitest project: each of its tests counts, and so does whatever kept tests from running. */
function suite(name, script) {
  console.log(`\n== ${name} tests`);
  const file = join('.output', `${name}-tests.json`);
  rmSync(join(ROOT, file), { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const status = npm(['run', '--silent', script, '--', ...reporters]);
  const report = readReport(join(ROOT, file));
  totals.passed += report.numPassedTests;
  totals.failed += report.numFailedTests;
  const silent = report.testResults.filter(
    ({ status: result, assertionResults }) => result === 'failed' && !hasFailure(assertionResults),
  );
  for (const { name: path, message } of silent) fail(`${path}: ${message}`);
  const nothingFailed = report.numFailedTests === 0 && silent.length === 0;
  if (nothingFailed && (status !== 0 || report.numPassedTests === 0)) fail(`${name} tests`);
}

function hasFailure(assertions) {
  return assertions.some(({ status }) => status === 'failed');
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  }
}

function fail(what) {
  console.error(`FAILED ${what}`);
  totals.failed += 1;
  return false;
}
