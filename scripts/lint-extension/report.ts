import { findingsIn, judge } from './findings.ts';

/**
 * Has an extension looked at as Mozilla's store does, and says what is not explained.
 *
 * @param extension its folder or its package, absolute
 * @returns whether everything is explained, and every explanation still needed
 * @throws when the linter could not look at it
 */
export function lintExtension(extension: string): boolean {
  const findings = findingsIn(extension);
  const { unexplained, stale } = judge(findings);
  for (const { _type, code, message, file, line } of unexplained) {
    console.error(
      `${_type} ${code} in ${file ?? 'the package'}${line ? `:${line}` : ''}: ${message}`,
    );
  }
  for (const { code, why } of stale) {
    console.error(
      `No longer found, and explained in scripts/lint-extension/known.ts: ${code} (${why})`,
    );
  }
  console.log(`${findings.length} found, ${unexplained.length} of them not explained.`);
  return unexplained.length + stale.length === 0;
}
