import { isIPv4 } from 'node:net';

/** Whether an address is of this machine only: 127.0.0.0/8 and ::1, also written as IPv4 inside IPv6. */
export function isLoopbackAddress(address: string): boolean {
  const plain = address.replace(/^::ffff:/i, '').replace(/^\[(.*)\]$/, '$1');
  return plain === '::1' || (isIPv4(plain) && plain.startsWith('127.'));
}

/** Whether listening on a host reaches no further than this machine. */
export const isLoopbackHost = (host: string): boolean => host.toLowerCase() === 'localhost' || isLoopbackAddress(host);
