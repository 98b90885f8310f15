import { frame } from '../evaluate/charts.ts';

const WIDTH = 640;
const LEFT = 370;
const RIGHT = 50;
const ROW = 22;
const TEXT = 'font-family="sans-serif" font-size="11" fill="#333"';
const WITHIN = '#4a4e8c';
const ABOVE = '#b3402a';

/** Nothing is drawn longer than that, in percent of its bound; its figure stands beside it. */
const LONGEST = 200;

/** Fewer bars than that say no more than their table. */
const FEWEST = 3;

/** Bars against a line at 100 %, one a row; null where there are too few. */
export function againstBounds(
  title: string,
  rows: readonly (readonly [string, number])[],
): string | null {
  if (rows.length < FEWEST) return null;
  const x = (percent: number) =>
    LEFT + (Math.min(percent, LONGEST) / LONGEST) * (WIDTH - LEFT - RIGHT);
  const height = 44 + rows.length * ROW;
  const drawn = rows.map(([name, percent], index) => {
    const y = 34 + index * ROW;
    return (
      `<text x="${LEFT - 8}" y="${y + 12}" text-anchor="end" ${TEXT}>${name}</text>` +
      `<rect x="${LEFT}" y="${y + 2}" width="${(x(percent) - LEFT).toFixed(1)}" height="12" fill="${percent > 100 ? ABOVE : WITHIN}"/>` +
      `<text x="${(x(percent) + 4).toFixed(1)}" y="${y + 12}" ${TEXT}>${Math.round(percent)}</text>`
    );
  });
  const line = `<line x1="${x(100)}" x2="${x(100)}" y1="30" y2="${height - 8}" stroke="#222" stroke-dasharray="3 3"/>`;
  return frame(title, height, `${drawn.join('\n')}\n${line}`);
}
