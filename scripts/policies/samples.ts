import { adml, admx, type Template } from './admx.ts';
import { googleAdmin, linuxPolicy, macProfile, type Values, windowsRegistry } from './chromium.ts';
import type { Deployment } from './deployment.ts';
import {
  FIREFOX_REGISTRY,
  firefoxInstallation,
  firefoxManifest,
  firefoxManifestRegistry,
  firefoxPolicies,
  firefoxProfile,
  firefoxRegistry,
} from './firefox.ts';
import { intuneProfile } from './intune.ts';
import { installation, PRODUCTS, type Product } from './products.ts';
import { KEYS, SAMPLE } from './schema.ts';

/** Every sample by its path, with its whole content. */
export type Samples = Readonly<Record<string, string | Buffer>>;

/** All samples for one deployment: the same values for each browser and each system. */
export function samples(deployment: Deployment, values: Values = SAMPLE): Samples {
  return Object.assign(
    {},
    ...PRODUCTS.map((product) => chromiumSamples(product, deployment, values)),
    firefoxSamples(deployment, values),
  );
}

function chromiumSamples(product: Product, deployment: Deployment, values: Values): Samples {
  const { name } = product;
  const template = chromiumTemplate(product, deployment);
  return {
    [`${name}/linux.json`]: linuxPolicy(product, deployment, values),
    [`${name}/macos.mobileconfig`]: macProfile(product, deployment, values),
    [`${name}/windows.reg`]: windowsRegistry(product, deployment, values),
    ...templateSamples(name, template, values),
    ...(name === 'chrome' ? { [`${name}/google-admin.json`]: googleAdmin(values) } : {}),
  };
}

function firefoxSamples(deployment: Deployment, values: Values): Samples {
  return {
    'firefox/policies.json': firefoxPolicies(deployment, values),
    'firefox/macos.mobileconfig': firefoxProfile(deployment, values),
    'firefox/windows.reg': firefoxRegistry(deployment, values),
    [`firefox/managed-storage/${deployment.firefoxId}.json`]: firefoxManifest(deployment, values),
    'firefox/managed-storage/windows.reg': firefoxManifestRegistry(deployment),
    ...templateSamples('firefox', firefoxTemplate(deployment), values),
  };
}

function templateSamples(folder: string, template: Template, values: Values): Samples {
  return {
    [`${folder}/group-policy/${template.name}.admx`]: admx(template, KEYS),
    [`${folder}/group-policy/en-US/${template.name}.adml`]: adml(template, KEYS),
    [`${folder}/intune.json`]: intuneProfile(template, values),
  };
}

function chromiumTemplate(product: Product, deployment: Deployment): Template {
  const id = product.id(deployment);
  return {
    name: `Sidelight${product.name[0]?.toUpperCase()}${product.name.slice(1)}`,
    title: product.title,
    settings: `${product.registry}\\3rdparty\\extensions\\${id}\\policy`,
    extension: `${product.registry}\\ExtensionSettings\\${id}`,
    installation: installation(product, deployment),
  };
}

function firefoxTemplate(deployment: Deployment): Template {
  const { firefoxId } = deployment;
  return {
    name: 'SidelightFirefox',
    title: 'Mozilla Firefox',
    settings: `${FIREFOX_REGISTRY}\\3rdparty\\Extensions\\${firefoxId}`,
    extension: `${FIREFOX_REGISTRY}\\ExtensionSettings\\${firefoxId}`,
    installation: firefoxInstallation(deployment),
  };
}
