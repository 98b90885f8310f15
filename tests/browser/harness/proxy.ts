import {
  createServer,
  request as forward,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** A proxy on loopback through which a browser sends everything, and which notes where to. */
export interface RecordingProxy {
  readonly port: number;
  /** Each connection that was asked for, as `host:port`, in order. Names are looked up here and nowhere else. */
  readonly targets: readonly string[];
  close(): Promise<void>;
}

/** Chromium's switches: loopback, which browsers leave out by themselves, goes through the proxy too. */
export function proxySwitches({ port }: RecordingProxy): string[] {
  return [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'];
}

/** The same in Firefox's preferences. */
export function proxyPreferences({
  port,
}: RecordingProxy): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.allow_bypass': false,
    'network.proxy.failover_direct': false,
  };
}

/**
 * Starts it. It passes on to loopback alone: to ports of this computer, and to `hosts` on port 443.
 *
 * @param hosts names that answer on https, each with the loopback port that serves it
 */
export async function recordingProxy(
  hosts: Readonly<Record<string, number>> = {},
): Promise<RecordingProxy> {
  const targets: string[] = [];
  const open = new Set<Duplex>();

  /** The loopback port behind `host:port`, or null for a place that nothing is sent to. */
  function portOf(target: string): number | null {
    targets.push(target);
    const { hostname, port } = new URL(`http://${target}`);
    if (hostname === '127.0.0.1' || hostname === 'localhost') return Number(port || 80);
    return port === '443' ? (hosts[hostname] ?? null) : null;
  }

  function passRequest(incoming: IncomingMessage, response: ServerResponse): void {
    const url = new URL(incoming.url ?? '/', 'http://no-proxy-request.example');
    const port = portOf(`${url.hostname}:${url.port || 80}`);
    if (port === null) {
      response.writeHead(502).end();
      return;
    }
    const { method, headers } = incoming;
    const path = `${url.pathname}${url.search}`;
    const onward = forward({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    incoming.pipe(onward);
  }

  function passConnection(incoming: IncomingMessage, client: Duplex, head: Buffer): void {
    const port = portOf(incoming.url ?? '');
    if (port === null) {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const onward: Socket = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.write(head);
      onward.pipe(client);
      client.pipe(onward);
    });
    for (const [one, other] of [
      [client, onward],
      [onward, client],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => open.delete(one));
    }
  }

  const server = createServer(passRequest).on('connect', passConnection);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    targets,
    close: async () => {
      for (const socket of open) socket.destroy();
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}
