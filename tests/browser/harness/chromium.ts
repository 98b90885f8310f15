import puppeteer, {
  type Browser,
  type Page,
  type Protocol,
  type LaunchOptions as PuppeteerLaunch,
} from 'puppeteer-core';
import { findBrowser } from '../../../scripts/setup.mjs';
import { type LaunchOptions, openInFront, type TestBrowser, VIEWPORT } from './browser.ts';
import { type Accessible, findControl, findPanel } from './panel.ts';
import { closeWelcome } from './welcome.ts';

/** Where the browser's own services are sent: nothing listens on the discard port, and browsers refuse to try it. */
export const NOWHERE = 'http://127.0.0.1:9/';

/**
 * Starts Chromium, Chrome or Edge. Names outside `hosts` are not found, so nothing but loopback can be reached.
 * @throws when none is installed
 */
export async function launchChromium(options: LaunchOptions): Promise<TestBrowser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium, Chrome or Edge is not installed.');
  const browser = await start(executablePath, options, { enableExtensions: true });
  const { extension } = options;
  if (extension === null) return testBrowser(browser, '');
  const id = await browser.installExtension(extension);
  if (options.keepWelcome !== true) await closeWelcome(browser);
  return testBrowser(browser, id);
}

/** Puppeteer's own switches under which no policy installs anything. */
const AGAINST_POLICIES = [
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-extensions-with-background-pages',
  '--disable-default-apps',
];

/**
 * Starts Chromium as a managed browser: what is in it, its policies decide.
 * @param executablePath it, or what starts it
 * @param extensionId the extension that the policies install; it may take its time
 */
export async function launchManaged(
  executablePath: string,
  extensionId: string,
  options: Omit<LaunchOptions, 'extension'>,
): Promise<TestBrowser> {
  const how = { enableExtensions: true, ignoreDefaultArgs: AGAINST_POLICIES };
  return testBrowser(await start(executablePath, options, how), extensionId);
}

function start(
  executablePath: string,
  options: Omit<LaunchOptions, 'extension'>,
  how: Pick<PuppeteerLaunch, 'enableExtensions' | 'ignoreDefaultArgs'>,
): Promise<Browser> {
  const visible = options.visible ?? false;
  return puppeteer.launch({
    ...how,
    executablePath,
    headless: !visible,
    pipe: true,
    acceptInsecureCerts: true,
    defaultViewport: visible ? null : VIEWPORT,
    env: { ...process.env, LANGUAGE: 'en', ...options.environment },
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    args: [
      '--lang=en-US',
      '--disable-gpu',
      '--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication',
      `--component-updater=url-source=${NOWHERE}`,
      `--gaia-url=${NOWHERE}`,
      `--host-resolver-rules=${resolverRules(options.hosts ?? {})}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.switches ?? []),
    ],
  });
}

function testBrowser(browser: Browser, extensionId: string): TestBrowser {
  return {
    browser,
    extensionId,
    open: (address, prepare) => openInFront(browser, address, prepare),
    panel: async (page) => findPanel(await accessibleTree(page)),
    close: () => browser.close(),
  };
}

function resolverRules(hosts: Readonly<Record<string, number>>): string {
  const mapped = Object.entries(hosts).map(([host, port]) => `MAP ${host}:443 127.0.0.1:${port}`);
  return [...mapped, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(',');
}

/** The page's accessibility tree. It holds what is in closed shadow roots too, which page scripts cannot see. */
async function accessibleTree(page: Page): Promise<Accessible> {
  const session = await page.createCDPSession();
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return toTree(nodes);
  } finally {
    await session.detach().catch(() => {});
  }
}

function toTree(nodes: readonly Protocol.Accessibility.AXNode[]): Accessible {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const convert = (node: Protocol.Accessibility.AXNode): Accessible => ({
    role: node.ignored ? 'none' : String(node.role?.value ?? 'none'),
    name: String(node.name?.value ?? ''),
    domNode: node.backendDOMNodeId,
    children: (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child && child.role?.value !== 'InlineTextBox' ? [convert(child)] : [];
    }),
  });
  const root = nodes.find(({ parentId }) => parentId === undefined);
  return root ? convert(root) : { role: 'none', name: '', children: [] };
}

/** Presses a button or link of Sidelight's with the mouse, as a person does. Throws when it is not there. */
export async function press(page: Page, name: string): Promise<void> {
  const control = findControl(await accessibleTree(page), name);
  if (control?.domNode === undefined) throw new Error(`There is no "${name}" to press.`);
  const backendNodeId = control.domNode;
  const session = await page.createCDPSession();
  try {
    // To the middle: at the edges the panel's own header may cover it.
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: "function () { this.scrollIntoView({ block: 'center' }); }",
    });
    const { quads } = await session.send('DOM.getContentQuads', { backendNodeId });
    const [left = 0, top = 0, right = 0, , , bottom = 0] = quads[0] ?? [];
    await page.mouse.click((left + right) / 2, (top + bottom) / 2);
  } finally {
    await session.detach();
  }
}
