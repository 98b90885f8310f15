/** What a school's own deployment differs in. */
export interface Deployment {
  /** The extension's id in Chrome and Chromium, 32 letters from a to p. */
  readonly chromeId: string;
  /** Its id in Edge: another one where it comes from Edge's own store. */
  readonly edgeId: string;
  readonly firefoxId: string;
  /** Where Chrome and Chromium ask for newer versions. */
  readonly updateUrl: string;
  readonly edgeUpdateUrl: string;
  /** Where Firefox takes the XPI from: https, or a file that every machine has. */
  readonly installUrl: string;
}

/** An id that no extension has, so that a sample used as it is installs nothing. */
export const PLACEHOLDER_ID = 'abcdefghijklmnopabcdefghijklmnop';

/** The addresses of the stores (Chrome Enterprise and Edge documentation of `ExtensionInstallForcelist`). */
export const DEFAULTS: Deployment = {
  chromeId: PLACEHOLDER_ID,
  edgeId: PLACEHOLDER_ID,
  firefoxId: 'sidelight@sidelight.example',
  updateUrl: 'https://clients2.google.com/service/update2/crx',
  edgeUpdateUrl: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
  installUrl: 'https://school.example/sidelight/sidelight.xpi',
};

const CHROMIUM_ID = /^[a-p]{32}$/u;

/** How Firefox writes an id: like an e-mail address, or a GUID in braces. */
const FIREFOX_ID = /^(?:[\w.+-]*@[\w.-]+|\{[0-9a-f-]{36}\})$/iu;

/** Tests serve on loopback; everyone else encrypts, or takes a file of the machine. */
const FITTING = /^(?:https:\/\/|http:\/\/(?:127\.0\.0\.1|localhost)[:/]|file:\/\/\/)/u;

/** @throws an Error that names what does not fit */
export function checkDeployment(deployment: Deployment): Deployment {
  const { chromeId, edgeId, firefoxId } = deployment;
  for (const [name, id] of Object.entries({ 'chrome-id': chromeId, 'edge-id': edgeId })) {
    if (!CHROMIUM_ID.test(id)) throw new Error(`--${name} is 32 letters from a to p, not "${id}".`);
  }
  if (!FIREFOX_ID.test(firefoxId)) {
    throw new Error(`--firefox-id looks like name@school.example, not "${firefoxId}".`);
  }
  const { updateUrl, edgeUpdateUrl, installUrl } = deployment;
  for (const [name, address] of Object.entries({
    'update-url': updateUrl,
    'edge-update-url': edgeUpdateUrl,
    'install-url': installUrl,
  })) {
    if (!FITTING.test(address) || !URL.canParse(address)) {
      throw new Error(`--${name} begins with https:// or file:///, unlike "${address}".`);
    }
  }
  return deployment;
}
