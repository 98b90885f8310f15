import { readFile } from 'node:fs/promises';
import { createServer as createPlainServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { selfSigned } from './certificate.ts';

/** What one address answers: a body at hand, or a file's absolute path. */
export type Answer = { readonly body: string; readonly type?: string } | { readonly file: string };

/** Gives the answer for a path, a host and a query, or null for a 404. */
export type Answers = (path: string, host: string, query: URLSearchParams) => Answer | null;

export interface TestServer {
  readonly port: number;
  /** `http://127.0.0.1:PORT`, or the same with `https`. */
  readonly origin: string;
  /** Every request so far as `METHOD host/path`. */
  readonly requests: string[];
  close(): Promise<void>;
}

/**
 * Serves on a free loopback port.
 * @param secureHosts with any, it speaks https with a certificate of its own for them
 */
export async function serve(
  answers: Answers,
  secureHosts: readonly string[] = [],
): Promise<TestServer> {
  const requests: string[] = [];
  const listener: RequestListener = async (request, response) => {
    const host = request.headers.host ?? '';
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://any.example');
    requests.push(`${request.method} ${host}${pathname}`);
    const answer = answers(decodeURIComponent(pathname), host, searchParams);
    const body = answer && (await bodyOf(answer));
    response.writeHead(body === null ? 404 : 200, { 'content-type': typeOf(answer, pathname) });
    response.end(body ?? 'not found');
  };
  const secure = secureHosts.length > 0;
  const server = secure
    ? createSecureServer(selfSigned(secureHosts), listener)
    : createPlainServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    origin: `${secure ? 'https' : 'http'}://127.0.0.1:${port}`,
    requests,
    close: async () => {
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function bodyOf(answer: Answer): Promise<string | Buffer | null> {
  if ('body' in answer) return answer.body;
  return readFile(answer.file).catch(() => null);
}

function typeOf(answer: Answer | null, path: string): string {
  if (answer && 'body' in answer) return answer.type ?? 'text/html; charset=utf-8';
  return TYPES[extname(answer ? answer.file : path)] ?? 'application/octet-stream';
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
};
