import type { DescribedKey } from './schema.ts';
import { escapeXml, xmlDocument } from './xml.ts';

/** What an administrative template is for. */
export interface Template {
  /** In file names and in Intune's addresses: letters only. */
  readonly name: string;
  readonly title: string;
  /** Below `HKEY_LOCAL_MACHINE`: the key that holds the policy's values. */
  readonly settings: string;
  /** The key that holds the extension's own part of `ExtensionSettings`, and what stands there. */
  readonly extension: string;
  readonly installation: Readonly<Record<string, string | boolean>>;
}

/** The policy that installs the extension, beside those for each key. */
export const INSTALL = 'install';
export const CATEGORY = 'Sidelight';

const NAMESPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';

/** Longer than any list of contacts that Sidelight reads; the default of 1,023 characters would cut one. */
const LONGEST_JSON = 20_000;

/** An administrative template (ADMX) for group policies and for Intune: each key of the policy, and the installation. */
export function admx(template: Template, keys: readonly DescribedKey[]): string {
  return xmlDocument([
    `<policyDefinitions xmlns="${NAMESPACE}" revision="1.0" schemaVersion="1.0">`,
    '  <policyNamespaces>',
    `    <target prefix="${template.name}" namespace="Sidelight.Policies.${template.name}"/>`,
    '  </policyNamespaces>',
    '  <resources minRequiredRevision="1.0"/>',
    '  <supportedOn><definitions>',
    '    <definition name="any" displayName="$(string.supported)"/>',
    '  </definitions></supportedOn>',
    '  <categories>',
    `    <category name="${CATEGORY}" displayName="$(string.category)"/>`,
    '  </categories>',
    '  <policies>',
    ...installPolicy(template),
    ...keys.flatMap((key) => keyPolicy(template, key)),
    '  </policies>',
    '</policyDefinitions>',
  ]);
}

/** The words for it (ADML), in English: for the folder `en-US` beside the template. */
export function adml(template: Template, keys: readonly DescribedKey[]): string {
  const strings: readonly (readonly [string, string])[] = [
    ['supported', template.title],
    ['category', `Sidelight in ${template.title}`],
    [INSTALL, 'Install Sidelight'],
    [`${INSTALL}_Explain`, 'Installs Sidelight for everyone and keeps its button in view.'],
    ...keys.flatMap(({ name, title, description, options }) => [
      [name, title] as const,
      [`${name}_Explain`, explained(name, description)] as const,
      ...(options ?? []).map((option) => [optionString(name, option), option] as const),
    ]),
  ];
  return xmlDocument([
    `<policyDefinitionResources xmlns="${NAMESPACE}" revision="1.0" schemaVersion="1.0">`,
    `  <displayName>Sidelight in ${escapeXml(template.title)}</displayName>`,
    '  <description>What a school decides for Sidelight</description>',
    '  <resources>',
    '    <stringTable>',
    ...strings.map(([id, text]) => `      <string id="${id}">${escapeXml(text)}</string>`),
    '    </stringTable>',
    '    <presentationTable>',
    ...keys.flatMap(presentation),
    '    </presentationTable>',
    '  </resources>',
    '</policyDefinitionResources>',
  ]);
}

/** Windows asks for a list of objects as text. */
function isJson({ schema }: DescribedKey): boolean {
  return schema.type === 'array' && schema.items?.type === 'object';
}

function installPolicy({ extension, installation }: Template): string[] {
  const entries = Object.entries(installation);
  const item = (name: string, value: string) =>
    `        <item key="${escapeXml(extension)}" valueName="${name}"><value>${value}</value></item>`;
  return [
    `    <policy ${policyAttributes(INSTALL, extension)}>`,
    ...PLACE,
    '      <enabledList>',
    ...entries.map(([name, value]) =>
      item(
        name,
        typeof value === 'string'
          ? `<string>${escapeXml(value)}</string>`
          : `<decimal value="${Number(value)}"/>`,
      ),
    ),
    '      </enabledList>',
    '      <disabledList>',
    ...entries.map(([name]) => item(name, '<delete/>')),
    '      </disabledList>',
    '    </policy>',
  ];
}

function keyPolicy({ settings }: Template, key: DescribedKey): string[] {
  const { name, schema, options } = key;
  if (schema.type === 'boolean') {
    return [
      `    <policy ${policyAttributes(name, settings)} valueName="${name}">`,
      ...PLACE,
      '      <enabledValue><decimal value="1"/></enabledValue>',
      '      <disabledValue><decimal value="0"/></disabledValue>',
      '    </policy>',
    ];
  }
  return [
    `    <policy ${policyAttributes(name, settings)} presentation="$(presentation.${name})">`,
    ...PLACE,
    '      <elements>',
    ...elementOf(key, settings, options),
    '      </elements>',
    '    </policy>',
  ];
}

function elementOf(
  key: DescribedKey,
  settings: string,
  options: DescribedKey['options'],
): string[] {
  const { name, schema } = key;
  if (isJson(key))
    return [`        <text id="${name}" valueName="${name}" maxLength="${LONGEST_JSON}"/>`];
  if (schema.type === 'array') {
    return [`        <list id="${name}" key="${escapeXml(settings)}\\${name}" valuePrefix=""/>`];
  }
  if (options === null) return [`        <text id="${name}" valueName="${name}"/>`];
  return [
    `        <enum id="${name}" valueName="${name}" required="true">`,
    ...options.map(
      (option) =>
        `          <item displayName="$(string.${optionString(name, option)})"><value><string>${option}</string></value></item>`,
    ),
    '        </enum>',
  ];
}

function presentation(key: DescribedKey): string[] {
  const { name, schema, title, options } = key;
  if (schema.type === 'boolean') return [];
  const label = escapeXml(title);
  const control =
    schema.type === 'array' && !isJson(key)
      ? `<listBox refId="${name}">${label}</listBox>`
      : options !== null && schema.type === 'string'
        ? `<dropdownList refId="${name}" noSort="true">${label}</dropdownList>`
        : `<textBox refId="${name}"><label>${label}</label></textBox>`;
  return [`      <presentation id="${name}">${control}</presentation>`];
}

const PLACE = [
  `      <parentCategory ref="${CATEGORY}"/>`,
  '      <supportedOn ref="any"/>',
] as const;

function policyAttributes(name: string, key: string): string {
  return `name="${name}" class="Machine" displayName="$(string.${name})" explainText="$(string.${name}_Explain)" key="${escapeXml(key)}"`;
}

function explained(name: string, description: string): string {
  return `${description.replaceAll('`', '"')} (${name})`;
}

/** Names in a template hold letters, digits and underscores. */
function optionString(name: string, option: string): string {
  return `${name}_${option.replaceAll('-', '_')}`;
}
