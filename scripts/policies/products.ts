import type { Deployment } from './deployment.ts';

/** A browser that takes Chromium's policies, and where it looks for them. */
export interface Product {
  /** The name of its folder among the samples. */
  readonly name: 'chrome' | 'edge' | 'chromium';
  readonly title: string;
  /** Below `HKEY_LOCAL_MACHINE`. */
  readonly registry: string;
  /** Its preference domain on macOS. */
  readonly domain: string;
  /** Keeps Sidelight's button in view, so that everyone sees that it is there. Edge has a word of its own for it. */
  readonly shown: Readonly<Record<string, string>>;
  id(deployment: Deployment): string;
  updateUrl(deployment: Deployment): string;
}

/** Chrome Enterprise, Microsoft Edge and Chromium documentation; Chromium's folder on Debian was tried. */
export const PRODUCTS: readonly Product[] = [
  {
    name: 'chrome',
    title: 'Google Chrome',
    registry: 'SOFTWARE\\Policies\\Google\\Chrome',
    domain: 'com.google.Chrome',
    shown: { toolbar_pin: 'force_pinned' },
    id: ({ chromeId }) => chromeId,
    updateUrl: ({ updateUrl }) => updateUrl,
  },
  {
    name: 'edge',
    title: 'Microsoft Edge',
    registry: 'SOFTWARE\\Policies\\Microsoft\\Edge',
    domain: 'com.microsoft.Edge',
    shown: { toolbar_state: 'force_shown' },
    id: ({ edgeId }) => edgeId,
    updateUrl: ({ edgeUpdateUrl }) => edgeUpdateUrl,
  },
  {
    name: 'chromium',
    title: 'Chromium',
    registry: 'SOFTWARE\\Policies\\Chromium',
    domain: 'org.chromium.Chromium',
    shown: { toolbar_pin: 'force_pinned' },
    id: ({ chromeId }) => chromeId,
    updateUrl: ({ updateUrl }) => updateUrl,
  },
];

/** How a browser of Chromium's family installs Sidelight: by force, and with its button in view. */
export function installation(product: Product, deployment: Deployment) {
  return {
    installation_mode: 'force_installed',
    update_url: product.updateUrl(deployment),
    // Newer versions come from there too. Browsers pass over it for their stores.
    override_update_url: true,
    ...product.shown,
  };
}
