/** Values below one key of Windows' registry: text, a number (DWORD), a list of texts or a key within. The key's own has no name. */
export interface RegistryKey {
  readonly [name: string]: string | number | readonly string[] | RegistryKey;
}

/**
 * A policy's values as browsers read them from the registry: `true` and `false` as numbers, lists of texts as keys
 * with values `1`, `2` and so on, and lists of objects as JSON text.
 */
export function registryValues(values: Readonly<Record<string, unknown>>): RegistryKey {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, registryValue(value)]),
  );
}

/**
 * A file for `reg import`, in the only encoding that `regedit` takes for all letters: UTF-16 with a byte order mark.
 *
 * @param path from the hive on, such as `HKEY_LOCAL_MACHINE\SOFTWARE\Policies`
 */
export function registryFile(path: string, values: RegistryKey): Buffer {
  const lines = ['Windows Registry Editor Version 5.00', '', ...keyLines(path, values)];
  return Buffer.from(`\uFEFF${lines.join('\r\n')}`, 'utf16le');
}

function registryValue(value: unknown): string | number | readonly string[] {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) return value;
  return JSON.stringify(value);
}

function keyLines(path: string, values: RegistryKey): string[] {
  const own: string[] = [];
  const within: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string') own.push(`${named(name)}=${quoted(value)}`);
    else if (typeof value === 'number') own.push(`${quoted(name)}=dword:${hex(value)}`);
    else
      within.push(
        ...keyLines(
          `${path}\\${name}`,
          Array.isArray(value) ? numbered(value) : (value as RegistryKey),
        ),
      );
  }
  return [...(own.length > 0 ? [`[${path}]`, ...own, ''] : []), ...within];
}

function numbered(entries: readonly string[]): RegistryKey {
  return Object.fromEntries(entries.map((entry, index) => [String(index + 1), entry]));
}

/** A key's own value has no name. */
function named(name: string): string {
  return name === '' ? '@' : quoted(name);
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
