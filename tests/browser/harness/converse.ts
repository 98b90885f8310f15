import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../../../scripts/setup.mjs';
import type { TestBrowser } from './browser.ts';
import { type ChatServer, ROOMS } from './prosody.ts';
import { type Answer, serve, type TestServer } from './serve.ts';
import { until } from './until.ts';

/** Serves the converse.js client as its package ships it. */
export function serveConverse(): Promise<TestServer> {
  return serve((path): Answer | null => {
    if (path === '/') return { file: join(import.meta.dirname, 'converse.html') };
    if (!path.startsWith('/dist/') || path.includes('..')) return null;
    return { file: join(ROOT, 'node_modules/converse.js', path) };
  });
}

/** How the client fills the window: all of it, or with boxes over another page. */
export type ViewMode = 'fullscreen' | 'overlayed';

/** Signs a user in and opens the chat with their contact, all through the client's own page. */
export async function signIn(
  browser: TestBrowser,
  client: TestServer,
  server: ChatServer,
  user: string,
  contact: string,
  mode: ViewMode = 'fullscreen',
): Promise<Page> {
  const page = await openClient(browser, client, server, user, { mode });
  await until(`the chat with ${contact}`, () => page.evaluate(openChat, `${contact}@localhost`));
  return page;
}

/**
 * Presses the contact until the chat stands there. By the page and not by the mouse: who comes online moves up the list,
 * and a press that was aimed before meets something else.
 */
function openChat(contact: string): boolean {
  if (document.querySelector('textarea.chat-textarea') !== null) return true;
  const entries = document.querySelectorAll<HTMLElement>('converse-roster-contact a.open-chat');
  [...entries].find((entry) => entry.dataset.jid === contact)?.click();
  return false;
}

/** Signs a user in and lets them enter a room under their own name. */
export async function enterRoom(
  browser: TestBrowser,
  client: TestServer,
  server: ChatServer,
  user: string,
  room: string,
): Promise<Page> {
  const options = { mode: 'fullscreen', room: `${room}@${ROOMS}`, nick: user };
  const page = await openClient(browser, client, server, user, options);
  await page.waitForSelector('textarea.chat-textarea');
  return page;
}

async function openClient(
  browser: TestBrowser,
  client: TestServer,
  server: ChatServer,
  user: string,
  options: Readonly<Record<string, string>>,
): Promise<Page> {
  const settings = new URLSearchParams({
    jid: `${user}@localhost`,
    password: server.password(user),
    websocket: server.websocket,
    ...options,
  });
  const page = await browser.open(`${client.origin}/?${settings}`);
  await page.waitForSelector('html[data-connected]');
  return page;
}

/** Types a message and sends it with Enter, once the client takes one: its field is disabled while it sends the last. */
export async function send(page: Page, text: string): Promise<void> {
  await page.waitForSelector('textarea.chat-textarea:enabled');
  await page.type('textarea.chat-textarea', text);
  await page.keyboard.press('Enter');
}

/** Waits until that client shows so many messages. */
export async function shows(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (expected) => document.querySelectorAll('converse-chat-message-body').length >= expected,
    {},
    count,
  );
}
