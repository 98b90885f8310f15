import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { KNOWN_FINDINGS, type KnownFinding } from './known.ts';

/** One thing that the linter says. */
export interface Finding {
  readonly _type: 'error' | 'warning' | 'notice';
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** What is new, and what is explained although it is no longer there. */
export interface Judged {
  readonly unexplained: readonly Finding[];
  readonly stale: readonly KnownFinding[];
}

/**
 * What Mozilla's linter says of a built extension.
 *
 * @param extension its folder or its package, absolute
 * @throws when it could not look at it
 */
export function findingsIn(extension: string): Finding[] {
  const linter = fileURLToPath(import.meta.resolve('addons-linter/bin/addons-linter'));
  const args = [linter, '--output=json', extension];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
  });
  try {
    const { errors, warnings, notices } = JSON.parse(stdout);
    return [...errors, ...warnings, ...notices];
  } catch {
    throw new Error(`The linter could not look at ${extension}: ${stderr || stdout}`);
  }
}

/** Bytes of what it says: more than it has ever said of us. */
const MOST_OUTPUT = 50_000_000;

export function judge(findings: readonly Finding[]): Judged {
  const explains = ({ code, message, file }: KnownFinding, finding: Finding) =>
    code === finding.code &&
    (message ?? finding.message) === finding.message &&
    file.test(finding.file ?? '');
  return {
    unexplained: findings.filter(
      (finding) => !KNOWN_FINDINGS.some((known) => explains(known, finding)),
    ),
    stale: KNOWN_FINDINGS.filter((known) => !findings.some((finding) => explains(known, finding))),
  };
}
