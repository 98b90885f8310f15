/** How browsers call themselves, the particular before the general: Edge and Opera say Chrome as well. */
const NAMES: readonly (readonly [name: string, version: RegExp])[] = [
  ['Edge', /\bEdg\/(\d+)/u],
  ['Opera', /\bOPR\/(\d+)/u],
  ['Firefox', /\bFirefox\/(\d+)/u],
  ['Chrome', /Chrome\/(\d+)/u],
];

/** A browser's name and main version, such as `Firefox 153`, from what it says of itself. */
export function browserName(userAgent: string): string {
  for (const [name, version] of NAMES) {
    const found = userAgent.match(version)?.[1];
    if (found !== undefined) return `${name} ${found}`;
  }
  return 'another browser';
}
