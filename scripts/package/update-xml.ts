/** Where browsers of the Chromium family find a version of an extension outside the store. */
export interface Update {
  readonly id: string;
  /** The CRX's address. */
  readonly url: string;
  readonly version: string;
  /** The oldest version of the browser that can run it, in four parts. */
  readonly browserVersion: string;
}

/**
 * What an `update.xml` says (https://developer.chrome.com/docs/extensions/how-to/distribute/host-on-linux). It is written
 * here because crx3 2.0.0 waits for ever where the file that it writes is closed before the CRX is.
 */
export function updateXml({ id, url, version, browserVersion }: Update): string {
  const address = url.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}">
    <updatecheck codebase="${address}" version="${version}" prodversionmin="${browserVersion}" />
  </app>
</gupdate>
`;
}
