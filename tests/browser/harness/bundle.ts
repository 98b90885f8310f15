import type { Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';

/** Bundles a module for a page; its exports become properties of the global `tested`. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'tested' },
    },
  });
  const [first] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  const chunk = first?.output[0];
  if (!chunk) throw new Error(`Nothing came of bundling ${entry}`);
  return chunk.code;
}

/**
 * Runs code in a world of its own on that page, as a content script does: it sees the page's document and none of
 * the page's scripts.
 * @param expression what to give back, as JSON
 */
export async function inOwnWorld(page: Page, code: string, expression: string): Promise<unknown> {
  const session = await page.createCDPSession();
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'sidelight tests',
    });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `${code}\n;(${expression})`,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'it threw');
    return result.value;
  } finally {
    await session.detach();
  }
}
