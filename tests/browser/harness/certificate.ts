import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A key and a certificate in PEM, as `https.createServer` takes them. */
export interface KeyAndCertificate {
  readonly key: string;
  readonly cert: string;
}

/** How long a certificate of one test run is valid, to both sides of now. */
const VALID_MS = 24 * 60 * 60 * 1000;

/**
 * A self-signed certificate for these host names (ECDSA P-256), made anew for each run so that no key lies in the
 * repository. Written out by hand in DER, X.509 version 3 (RFC 5280), because Node makes keys but no certificates.
 */
export function selfSigned(hosts: readonly string[]): KeyAndCertificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const signed = certificateBody(hosts, publicKey.export({ type: 'spki', format: 'der' }));
  const signature = sign('sha256', signed, privateKey);
  const certificate = sequence(signed, ECDSA_WITH_SHA256, bitString(signature));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem(certificate),
  };
}

function certificateBody(hosts: readonly string[], publicKey: Buffer): Buffer {
  const now = Date.now();
  const name = sequence(set(sequence(COMMON_NAME, element(0x0c, Buffer.from('Sidelight tests')))));
  const names = hosts.map((host) => element(0x82, Buffer.from(host, 'ascii')));
  const alternativeNames = sequence(SUBJECT_ALTERNATIVE_NAME, element(0x04, sequence(...names)));
  return sequence(
    element(0xa0, element(0x02, Buffer.from([2]))),
    element(0x02, Buffer.concat([Buffer.from([0x01]), randomBytes(8)])),
    ECDSA_WITH_SHA256,
    name,
    sequence(time(now - VALID_MS), time(now + VALID_MS)),
    name,
    publicKey,
    element(0xa3, sequence(alternativeNames)),
  );
}

/** One DER element: its tag, its length and what it holds. */
function element(tag: number, content: Buffer): Buffer {
  if (content.length < 0x80) return Buffer.concat([Buffer.from([tag, content.length]), content]);
  const digits = content.length.toString(16);
  const length = Buffer.from(digits.length % 2 === 0 ? digits : `0${digits}`, 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, content]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return element(0x30, Buffer.concat(parts));
}

function set(...parts: readonly Buffer[]): Buffer {
  return element(0x31, Buffer.concat(parts));
}

function bitString(content: Buffer): Buffer {
  return element(0x03, Buffer.concat([Buffer.from([0]), content]));
}

function time(at: number): Buffer {
  const digits = new Date(at).toISOString().replace(/[-:T]/g, '').slice(2, 14);
  return element(0x17, Buffer.from(`${digits}Z`, 'ascii'));
}

function pem(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

/** 1.2.840.10045.4.3.2, 2.5.4.3 and 2.5.29.17, in DER. */
const ECDSA_WITH_SHA256 = sequence(Buffer.from('06082a8648ce3d040302', 'hex'));
const COMMON_NAME = Buffer.from('0603550403', 'hex');
const SUBJECT_ALTERNATIVE_NAME = Buffer.from('0603551d11', 'hex');
