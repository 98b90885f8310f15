import { json, type Values } from './chromium.ts';
import type { Deployment } from './deployment.ts';
import { registryFile, registryValues } from './registry.ts';
import { mobileConfig } from './xml.ts';

/** Where Firefox looks below `HKEY_LOCAL_MACHINE`. */
export const FIREFOX_REGISTRY = 'SOFTWARE\\Policies\\Mozilla\\Firefox';

/** How Firefox installs Sidelight: by force, with its button in view, and in private windows too, where chats are no safer. */
export function firefoxInstallation({ installUrl }: Deployment) {
  return {
    installation_mode: 'force_installed',
    install_url: installUrl,
    default_area: 'navbar',
    private_browsing: true,
  };
}

/** `policies.json`: on Linux in `/etc/firefox/policies`, elsewhere in the folder `distribution` beside the program. */
export function firefoxPolicies(deployment: Deployment, values: Values): string {
  return json({ policies: policiesOf(deployment, values) });
}

/** For `reg import`, the same as a group policy writes. */
export function firefoxRegistry(deployment: Deployment, values: Values): Buffer {
  const { firefoxId } = deployment;
  return registryFile(`HKEY_LOCAL_MACHINE\\${FIREFOX_REGISTRY}`, {
    ExtensionSettings: { [firefoxId]: registryValues(firefoxInstallation(deployment)) },
    '3rdparty': { Extensions: { [firefoxId]: registryValues(values) } },
  });
}

/** A configuration profile for macOS. */
export function firefoxProfile(deployment: Deployment, values: Values): string {
  return mobileConfig('Sidelight in Firefox', {
    'org.mozilla.firefox': {
      EnterprisePoliciesEnabled: true,
      ...policiesOf(deployment, values),
    },
  });
}

/**
 * A native manifest, for where the settings come another way than the installation (MDN, “Native manifests”, which says
 * where it stands on each system): on Linux as `/usr/lib/mozilla/managed-storage/ID.json`, on macOS as
 * `/Library/Application Support/Mozilla/ManagedStorage/ID.json`, on Windows where the registry says.
 */
export function firefoxManifest({ firefoxId }: Deployment, values: Values): string {
  return json({
    name: firefoxId,
    description: 'What the school decided for Sidelight',
    type: 'storage',
    data: values,
  });
}

/** Where Windows keeps what programs have in common, for everyone to read and for administrators to write. */
const MANIFEST_FOLDER = 'C:\\ProgramData\\Sidelight';

/** For `reg import`: where Firefox finds the native manifest on Windows. */
export function firefoxManifestRegistry({ firefoxId }: Deployment): Buffer {
  return registryFile('HKEY_LOCAL_MACHINE\\SOFTWARE\\Mozilla\\ManagedStorage', {
    [firefoxId]: { '': `${MANIFEST_FOLDER}\\${firefoxId}.json` },
  });
}

function policiesOf(deployment: Deployment, values: Values) {
  const { firefoxId } = deployment;
  return {
    ExtensionSettings: { [firefoxId]: firefoxInstallation(deployment) },
    '3rdparty': { Extensions: { [firefoxId]: values } },
  };
}
