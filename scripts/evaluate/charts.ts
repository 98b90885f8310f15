import type { Rate } from './metrics.ts';

const WIDTH = 640;
const LEFT = 190;
const RIGHT = 40;
const ROW = 22;
const TEXT = 'font-family="sans-serif" font-size="12" fill="#333"';
const COLOUR = '#4a4e8c';

/** Bars with their 95 % intervals, one a row. Shares are 0 to 1. */
export function bars(title: string, rows: ReadonlyMap<string, Rate>): string {
  const most = Math.max(0.01, ...[...rows.values()].map(({ high }) => high));
  const x = (share: number) => LEFT + (share / most) * (WIDTH - LEFT - RIGHT);
  const drawn = [...rows].map(([name, { rate, low, high }], index) => {
    const y = 34 + index * ROW;
    return (
      `<text x="${LEFT - 8}" y="${y + 12}" text-anchor="end" ${TEXT}>${name}</text>` +
      `<rect x="${LEFT}" y="${y + 2}" width="${(x(rate) - LEFT).toFixed(1)}" height="12" fill="${COLOUR}"/>` +
      `<line x1="${x(low).toFixed(1)}" x2="${x(high).toFixed(1)}" y1="${y + 8}" y2="${y + 8}" stroke="#222"/>` +
      `<text x="${(x(high) + 4).toFixed(1)}" y="${y + 12}" ${TEXT}>${(rate * 100).toFixed(1)}</text>`
    );
  });
  return frame(title, 44 + rows.size * ROW, drawn.join('\n'));
}

/** A line through points whose sides are both shares from 0 to `most`. */
export function curve(
  title: string,
  axes: { readonly across: string; readonly up: string; readonly widest: number },
  points: readonly (readonly [number, number])[],
): string {
  const height = 320;
  const [bottom, top, left] = [height - 50, 40, 60];
  const place = ([across, up]: readonly [number, number]) =>
    `${(left + (across / axes.widest) * (WIDTH - left - RIGHT)).toFixed(1)},${(bottom - up * (bottom - top)).toFixed(1)}`;
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const [x, y] = place([share * axes.widest, share]).split(',');
    const across =
      axes.widest >= 2 ? String(Math.round(share * axes.widest)) : (share * axes.widest).toFixed(3);
    return (
      `<text x="${left - 8}" y="${y}" text-anchor="end" ${TEXT}>${share}</text>` +
      `<text x="${x}" y="${bottom + 18}" text-anchor="middle" ${TEXT}>${across}</text>`
    );
  });
  const line = points.map(place).join(' ');
  return frame(
    title,
    height,
    `<path d="M${left} ${top}V${bottom}H${WIDTH - RIGHT}" fill="none" stroke="#999"/>${ticks.join('')}` +
      `<polyline points="${line}" fill="none" stroke="${COLOUR}" stroke-width="2"/>` +
      `<text x="${(left + WIDTH - RIGHT) / 2}" y="${bottom + 38}" text-anchor="middle" ${TEXT}>${axes.across}</text>` +
      `<text x="14" y="${(top + bottom) / 2}" text-anchor="middle" transform="rotate(-90 14 ${(top + bottom) / 2})" ${TEXT}>${axes.up}</text>`,
  );
}

/** The picture around a drawing 640 wide. */
export function frame(title: string, height: number, body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img">
<title>${title}</title>
<rect width="${WIDTH}" height="${height}" fill="#fff"/>
<text x="12" y="20" font-family="sans-serif" font-size="14" font-weight="bold" fill="#222">${title}</text>
${body}
</svg>
`;
}
