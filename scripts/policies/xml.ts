import { createHash } from 'node:crypto';

/** Text as it may stand in an XML element or attribute. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
const DOCTYPE =
  '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">';

/** An XML document from its lines. */
export function xmlDocument(lines: readonly string[]): string {
  return `${[DECLARATION, ...lines].join('\n')}\n`;
}

/** A property list of macOS (`man plist`) with that value at its top. */
export function propertyList(value: unknown): string {
  return xmlDocument([DOCTYPE, '<plist version="1.0">', ...plistLines(value, ''), '</plist>']);
}

function plistLines(value: unknown, indent: string): string[] {
  const deeper = `${indent}  `;
  if (typeof value === 'boolean') return [`${indent}<${value}/>`];
  if (typeof value === 'number') return [`${indent}<integer>${value}</integer>`];
  if (typeof value === 'string') return [`${indent}<string>${escapeXml(value)}</string>`];
  if (Array.isArray(value)) {
    const entries = value.flatMap((entry) => plistLines(entry, deeper));
    return [`${indent}<array>`, ...entries, `${indent}</array>`];
  }
  const entries = Object.entries(value as Record<string, unknown>).flatMap(([key, entry]) => [
    `${deeper}<key>${escapeXml(key)}</key>`,
    ...plistLines(entry, deeper),
  ]);
  return [`${indent}<dict>`, ...entries, `${indent}</dict>`];
}

/**
 * A configuration profile of macOS with one payload for each preference domain. Its numbers (UUID) follow from what
 * they stand for, so that a profile made again takes the place of the one before.
 */
export function mobileConfig(
  title: string,
  payloads: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): string {
  const identifier = (name: string) => `example.sidelight.${name}`;
  return propertyList({
    PayloadContent: Object.entries(payloads).map(([domain, values]) => ({
      ...values,
      PayloadType: domain,
      PayloadIdentifier: identifier(domain),
      PayloadUUID: uuidOf(domain),
      PayloadVersion: 1,
    })),
    PayloadDisplayName: title,
    PayloadIdentifier: identifier(Object.keys(payloads)[0] ?? ''),
    PayloadScope: 'System',
    PayloadType: 'Configuration',
    PayloadUUID: uuidOf(title),
    PayloadVersion: 1,
  });
}

/** A UUID of version 8, whose bits are the maker's own (RFC 9562), from a name. */
function uuidOf(name: string): string {
  const digits = createHash('sha256').update(name).digest('hex');
  const [a, b, c, d, e] = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ];
  return [a, b, c, d, e].join('-').toUpperCase();
}
