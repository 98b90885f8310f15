import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/setup.mjs';
import { type LaunchOptions, openInFront, type TestBrowser, VIEWPORT } from './browser.ts';
import { type Accessible, findPanel } from './panel.ts';
import { closeWelcome } from './welcome.ts';

/**
 * Starts Firefox. Every name resolves to loopback, so nothing else can be reached.
 * @throws when it is not installed
 */
export async function launchFirefox(options: LaunchOptions): Promise<TestBrowser> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('Firefox is not installed.');
  const browser = await start(executablePath, options);
  const { extension } = options;
  if (extension === null) return testBrowser(browser, '');
  const id = await browser.installExtension(extension);
  await closeWelcome(browser);
  return testBrowser(browser, id);
}

/**
 * Starts Firefox as a managed browser: what is in it, its policies decide.
 * @param executablePath it, or what starts it
 * @param extensionId the extension that the policies install; it may take its time
 */
export async function launchManagedFirefox(
  executablePath: string,
  extensionId: string,
  options: Omit<LaunchOptions, 'extension'>,
): Promise<TestBrowser> {
  return testBrowser(await start(executablePath, options), extensionId);
}

function start(
  executablePath: string,
  options: Omit<LaunchOptions, 'extension'>,
): Promise<Browser> {
  const visible = options.visible ?? false;
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: !visible,
    acceptInsecureCerts: true,
    defaultViewport: visible ? null : VIEWPORT,
    extraPrefsFirefox: { ...preferences(options.hosts ?? {}), ...options.preferences },
    // Without it Firefox asks its maker's server for settings, whatever the preference below says.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1', ...options.environment },
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    args: [...(options.switches ?? [])],
  });
}

function testBrowser(browser: Browser, extensionId: string): TestBrowser {
  return {
    browser,
    extensionId,
    open: (address, prepare) => openInFront(browser, address, prepare),
    panel: async (page) => findPanel(await documentTree(page)),
    close: () => browser.close(),
  };
}

function preferences(hosts: Readonly<Record<string, number>>): Record<string, unknown> {
  const ports = [...new Set(Object.values(hosts))];
  if (ports.length > 1) throw new Error('Firefox maps port 443 of all hosts to one port only.');
  return {
    'intl.accept_languages': 'en-US',
    'intl.locale.requested': 'en-US',
    'network.dns.forceResolve': '127.0.0.1',
    'network.trr.mode': 5,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    ...(ports.length > 0 ? { 'network.socket.forcePort': `443=${ports[0]}` } : {}),
  };
}

/** A node as WebDriver BiDi serialises it (`script.NodeRemoteValue`). */
interface SerialisedNode {
  readonly value?: {
    readonly nodeType: number;
    readonly nodeValue?: string;
    readonly localName?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly SerialisedNode[];
    readonly shadowRoot?: SerialisedNode | null;
  };
}

/** Deeper than any page of ours. */
const DEPTH = 60;

/**
 * Firefox offers no accessibility tree to drivers, so roles and names are derived from the document, closed shadow
 * roots included. Puppeteer keeps its connection to itself; its `connection` is used here all the same.
 */
async function documentTree(page: Page): Promise<Accessible> {
  const { connection } = page.browser() as unknown as {
    connection: { send(method: string, parameters: object): Promise<{ result: never }> };
  };
  const tree: { result: { contexts: { context: string; url: string }[] } } = await connection.send(
    'browsingContext.getTree',
    {},
  );
  const context = tree.result.contexts.find(({ url }) => url === page.url())?.context;
  const found: { result: { nodes: SerialisedNode[] } } = await connection.send(
    'browsingContext.locateNodes',
    {
      context,
      locator: { type: 'css', value: ':root' },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: DEPTH },
    },
  );
  const root = found.result.nodes[0];
  return { role: 'document', name: '', children: root ? toAccessible(root) : [] };
}

const ROLES: Readonly<Record<string, string>> = {
  section: 'region',
  aside: 'complementary',
  button: 'button',
  summary: 'button',
  a: 'link',
  p: 'paragraph',
  li: 'listitem',
  strong: 'strong',
  em: 'emphasis',
  span: 'generic',
};

function toAccessible({ value }: SerialisedNode): Accessible[] {
  if (!value) return [];
  if (value.nodeType === 3) {
    return [{ role: 'StaticText', name: value.nodeValue ?? '', children: [] }];
  }
  const attributes = value.attributes ?? {};
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return [];
  if (value.localName === 'style' || value.localName === 'script') return [];
  const inside = value.shadowRoot ? [value.shadowRoot] : [];
  const children = [...inside, ...(value.children ?? [])].flatMap(toAccessible);
  if (value.localName === undefined) return children;
  const heading = /^h[1-6]$/.test(value.localName) ? 'heading' : undefined;
  const role = attributes.role ?? heading ?? ROLES[value.localName] ?? 'group';
  return [{ role, name: attributes['aria-label'] ?? textOf(children), children }];
}

function textOf(nodes: readonly Accessible[]): string {
  return nodes
    .map(({ role, name, children }) => (role === 'StaticText' ? name : textOf(children)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
