import { admx, CATEGORY, INSTALL, type Template } from './admx.ts';
import { json, type Values } from './chromium.ts';
import { KEYS } from './schema.ts';
import { escapeXml } from './xml.ts';

/** Parts the entries of a list in a setting's data (Microsoft, “Understanding ADMX policies”). */
const BETWEEN = '&#xF000;';

/**
 * A custom configuration profile for Intune, in the form of Microsoft Graph (`windows10CustomConfiguration`): the
 * template is taken in first, then each key is set by its address (OMA-URI).
 */
export function intuneProfile(template: Template, values: Values): string {
  const config = `./Device/Vendor/MSFT/Policy/Config/${template.name}~Policy~${CATEGORY}`;
  const settings = [
    {
      name: 'Template',
      uri: `./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/${template.name}/Policy/${template.name}Admx`,
      value: admx(template, KEYS),
    },
    { name: 'Install', uri: `${config}/${INSTALL}`, value: '<enabled/>' },
    ...KEYS.filter(({ name }) => name in values).map(({ name, title }) => ({
      name: title,
      uri: `${config}/${name}`,
      value: dataOf(name, values[name]),
    })),
  ];
  return json({
    '@odata.type': '#microsoft.graph.windows10CustomConfiguration',
    displayName: `Sidelight in ${template.title}`,
    omaSettings: settings.map(({ name, uri, value }) => ({
      '@odata.type': '#microsoft.graph.omaSettingString',
      displayName: name,
      omaUri: uri,
      value,
    })),
  });
}

function dataOf(name: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? '<enabled/>' : '<disabled/>';
  return `<enabled/><data id="${name}" value="${dataText(value)}"/>`;
}

function dataText(value: unknown): string {
  if (typeof value === 'string') return escapeXml(value);
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) {
    return value.flatMap((entry, index) => [String(index + 1), escapeXml(entry)]).join(BETWEEN);
  }
  return escapeXml(JSON.stringify(value));
}
