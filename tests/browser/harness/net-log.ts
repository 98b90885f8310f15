import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NOWHERE } from './chromium.ts';

/** All that a Chromium sent or tried to send, as its network service noted it down. */
export interface NetworkRecord {
  /** The address of every request of any page, extension or service worker, WebSockets included, in order. */
  readonly requests: readonly string[];
  /** `address:port` of every connection that was tried. */
  readonly connections: readonly string[];
  /** How often something was sent outside of connections: name look-ups, WebRTC, QUIC. */
  readonly datagrams: number;
  /** Every name that was looked up, prefetches included, as `https://host` or `host:port`; addresses are not. */
  readonly lookups: readonly string[];
}

export interface NetLog {
  /** What to start Chromium with. */
  readonly switches: readonly string[];
  /** Reads the record once that Chromium is closed, and throws the file away. */
  read(): Promise<NetworkRecord>;
}

/** Has Chromium write a net log, its own account of all traffic from all of its processes. */
export async function netLog(): Promise<NetLog> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-net-log-'));
  const file = join(folder, 'net-log.json');
  return {
    switches: [`--log-net-log=${file}`, '--net-log-capture-mode=Everything'],
    read: async () => {
      const log: Log = JSON.parse(await readFile(file, 'utf8'));
      await rm(folder, { recursive: true });
      return summary(log);
    },
  };
}

interface Log {
  readonly constants: {
    readonly logEventTypes: Readonly<Record<string, number>>;
    readonly logSourceType: Readonly<Record<string, number>>;
  };
  readonly events: readonly {
    readonly type: number;
    readonly source: { readonly type: number };
    readonly params?: { readonly url?: string; readonly address?: string; readonly host?: string };
  }[];
}

function summary({ constants, events }: Log): NetworkRecord {
  // It asks, of what is known already, whether a connection went to a network at home: nothing is looked up for it.
  const asksOnly = constants.logSourceType.NETWORK_QUALITY_ESTIMATOR;
  const of = (name: string) => {
    const type = constants.logEventTypes[name];
    if (type === undefined) throw new Error(`This Chromium's net log knows no ${name}.`);
    return events
      .filter((event) => event.type === type && event.source.type !== asksOnly)
      .map(({ params }) => params ?? {});
  };
  const requests = of('REQUEST_ALIVE').flatMap(({ url }) => (url ? [url] : []));
  return {
    requests: requests.filter((url) => !url.startsWith(NOWHERE)),
    connections: of('TCP_CONNECT_ATTEMPT').flatMap(({ address }) => (address ? [address] : [])),
    datagrams: of('UDP_BYTES_SENT').length,
    lookups: of('HOST_RESOLVER_MANAGER_REQUEST').flatMap(({ host }) => (host ? [host] : [])),
  };
}
