import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { until } from './until.ts';

/** Where rooms for more than two people are. */
export const ROOMS = 'rooms.localhost';

/** A real XMPP server on loopback, with users who are already each other's contacts. */
export interface ChatServer {
  /** Where clients connect: `ws://127.0.0.1:PORT/xmpp-websocket`. */
  readonly websocket: string;
  /** The password of that user. */
  password(user: string): string;
  close(): Promise<void>;
}

/**
 * Starts prosody with these users at `localhost`.
 * @throws when it is not installed or does not answer
 */
export async function startProsody(users: readonly string[]): Promise<ChatServer> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-prosody-'));
  const config = join(folder, 'prosody.cfg.lua');
  const port = await freePort();
  const contacts = users.map((user) => `${user}@localhost=${user}`);
  await writeFile(join(folder, 'groups.txt'), ['[Friends]', ...contacts, ''].join('\n'));
  await writeFile(config, configuration(folder, port));
  const password = (user: string) => `password-of-${user}`;
  for (const user of users) {
    await promisify(execFile)('prosodyctl', [
      ...['--root', '--config', config],
      ...['register', user, 'localhost', password(user)],
    ]);
  }
  const server = spawn('prosody', ['--root', '--config', config, '-F'], { stdio: 'ignore' });
  const stop = async () => {
    await stopped(server);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await until('prosody to answer', () => answers(port, server));
  } catch (error) {
    const log = await readFile(join(folder, 'prosody.log'), 'utf8').catch(() => '');
    await stop();
    throw new Error(`prosody does not answer:\n${log}`, { cause: error });
  }
  return { websocket: `ws://127.0.0.1:${port}/xmpp-websocket`, password, close: stop };
}

/** Loopback only, no encryption, no other servers. `groups` makes contacts without handshakes. */
function configuration(folder: string, port: number): string {
  return `
pidfile = "${folder}/prosody.pid"
data_path = "${folder}/data"
log = { warn = "${folder}/prosody.log" }
interfaces = { "127.0.0.1" }
http_interfaces = { "127.0.0.1" }
run_as_root = true
c2s_ports = { }
http_ports = { ${port} }
https_ports = { }
modules_enabled = { "roster", "saslauth", "disco", "websocket", "groups", "ping" }
modules_disabled = { "s2s", "tls", "admin_telnet", "admin_shell" }
groups_file = "${folder}/groups.txt"
authentication = "internal_plain"
c2s_require_encryption = false
allow_unencrypted_plain_auth = true
consider_websocket_secure = true
cross_domain_websocket = true
http_host = "127.0.0.1"
VirtualHost "localhost"
Component "${ROOMS}" "muc"
restrict_room_creation = false
muc_room_locking = false
`;
}

async function answers(port: number, server: ChildProcess): Promise<boolean> {
  if (server.exitCode !== null) throw new Error('prosody ended at once');
  const response = await fetch(`http://127.0.0.1:${port}/xmpp-websocket`).catch(() => null);
  return response !== null;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise<void>((done) => probe.close(() => done()));
  return port;
}

async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  server.kill('SIGTERM');
  await ended;
}
