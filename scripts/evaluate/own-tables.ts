import { LANGUAGES } from '../../lib/cues/languages.ts';
import { DISGUISES } from './disguises.ts';
import { disguiseFigures, HALVES, threadFigures, wordingFigures } from './own.ts';

/** The project's own threads, wordings and disguises, one row a language, as Markdown. */
export function ownTables(): string {
  const languages = LANGUAGES.map(({ code }) => code);
  const scripted = HALVES.flatMap((half) =>
    languages.map((language) => {
      const threads = threadFigures(half, language);
      const wordings = wordingFigures(half, language);
      const cells = [
        share(threads.warned, threads.risky),
        share(threads.panels, threads.benign),
        share(wordings.found, wordings.fires),
        share(wordings.panels, wordings.lookalikes),
      ];
      return `| ${half} | ${language} | ${cells.join(' | ')} |`;
    }),
  );
  const disguised = languages.map((language) => {
    const figures = [...disguiseFigures(language).values()];
    return `| ${language} | ${figures.map((found) => `${(found * 100).toFixed(1)} %`).join(' | ')} |`;
  });
  const disguises = Object.keys(DISGUISES);
  return [
    '| half | language | risky threads: panel and right pathway | benign threads: panel | other wordings: right cue | look-alikes: panel |',
    '|---|---|---|---|---|---|',
    ...scripted,
    '',
    `| language | ${disguises.join(' | ')} |`,
    `|---|${disguises.map(() => '--:|').join('')}`,
    ...disguised,
  ].join('\n');
}

function share(count: number, of: number): string {
  return of === 0 ? '' : `${count} of ${of} (${((count / of) * 100).toFixed(0)} %)`;
}
