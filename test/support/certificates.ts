import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A certificate with its key, PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** An authority of a test's own, and certificates by it. */
export interface TestAuthority {
  /** PEM of the authority. */
  readonly pem: string;
  /** File with it. */
  readonly file: string;
  /** @param days until it ends; a negative number makes one that has ended */
  issue(name: string, days?: number): Certificate;
  /** One that nobody has signed but itself. */
  selfSigned(name: string): Certificate;
  remove(): void;
}

const CURVE = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

/** Makes an authority with `openssl`, which Node has no substitute for. */
export function makeAuthority(): TestAuthority {
  const folder = mkdtempSync(join(tmpdir(), 'sverka-tls-'));
  const path = (name: string): string => join(folder, name);
  const openssl = (...args: string[]): void => void execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
  const pair = (): Certificate => ({
    key: readFileSync(path('a.key'), 'utf8'),
    cert: readFileSync(path('a.pem'), 'utf8'),
  });
  openssl('req', '-x509', ...CURVE, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=Test authority', '-days', '2');
  return {
    pem: readFileSync(path('ca.pem'), 'utf8'),
    file: path('ca.pem'),
    issue: (name, days = 2) => {
      const request = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name}`];
      openssl('req', ...CURVE, '-keyout', 'a.key', '-out', 'a.csr', ...request);
      const signed = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-days', String(days), '-copy_extensions', 'copy'];
      openssl('x509', '-req', '-in', 'a.csr', ...signed, '-out', 'a.pem');
      return pair();
    },
    selfSigned: (name) => {
      const request = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name}`, '-days', '2'];
      openssl('req', '-x509', ...CURVE, '-keyout', 'a.key', '-out', 'a.pem', ...request);
      return pair();
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
