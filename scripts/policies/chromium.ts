import type { Deployment } from './deployment.ts';
import { installation, type Product } from './products.ts';
import { registryFile, registryValues } from './registry.ts';
import { mobileConfig } from './xml.ts';

/** A policy's values by their keys. */
export type Values = Readonly<Record<string, unknown>>;

/** For the folder of managed policies on Linux, such as `/etc/opt/chrome/policies/managed`. */
export function linuxPolicy(product: Product, deployment: Deployment, values: Values): string {
  const id = product.id(deployment);
  return json({
    ExtensionSettings: { [id]: installation(product, deployment) },
    '3rdparty': { extensions: { [id]: values } },
  });
}

/** For `reg import` on Windows. It sets Sidelight's own keys only, so other extensions keep theirs. */
export function windowsRegistry(product: Product, deployment: Deployment, values: Values): Buffer {
  const id = product.id(deployment);
  return registryFile(`HKEY_LOCAL_MACHINE\\${product.registry}`, {
    ExtensionSettings: { [id]: registryValues(installation(product, deployment)) },
    '3rdparty': { extensions: { [id]: { policy: registryValues(values) } } },
  });
}

/** A configuration profile for macOS: one part for the browser, one for the extension. */
export function macProfile(product: Product, deployment: Deployment, values: Values): string {
  const id = product.id(deployment);
  return mobileConfig(`Sidelight in ${product.title}`, {
    [product.domain]: { ExtensionSettings: { [id]: installation(product, deployment) } },
    [`${product.domain}.extensions.${id}`]: values,
  });
}

/** For “Policy for extensions” in the Google Admin console, which wants every value wrapped. */
export function googleAdmin(values: Values): string {
  return json(
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { Value: value }])),
  );
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
