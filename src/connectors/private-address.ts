import { BlockList, isIP } from 'node:net';

/**
 * Ranges that never belong to a stranger's public server (IANA special-purpose registries for IPv4 and IPv6). Translated and
 * tunnelled IPv6 (NAT64, 6to4, Teredo, v4-mapped) is in the list whole: it can carry any of the IPv4 ranges.
 */
const RANGES: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.88.99.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 4, 'ipv4'],
  ['240.0.0.0', 4, 'ipv4'],
  ['::', 96, 'ipv6'],
  ['::ffff:0:0', 96, 'ipv6'],
  ['64:ff9b::', 96, 'ipv6'],
  ['64:ff9b:1::', 48, 'ipv6'],
  ['100::', 64, 'ipv6'],
  ['2001::', 23, 'ipv6'],
  ['2001:db8::', 32, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['3fff::', 20, 'ipv6'],
  ['5f00::', 16, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
  ['fec0::', 10, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
];

/** One list per family: Node finds every IPv4 address in the v4-mapped range of a common list. */
const blocked = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [address, prefix, family] of RANGES) blocked[family].addSubnet(address, prefix, family);

/** Whether an IP address is private, local or otherwise not a public server's (частный адрес). Text that is no address is private. */
export function isPrivateAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 0) return true;
  const family = version === 6 ? 'ipv6' : 'ipv4';
  return blocked[family].check(address, family);
}

/**
 * Whether a host of a URL is written as a private address or as this machine's own name: whoever writes that into the settings means it,
 * which cannot be said of a name that turns out to lead there.
 */
export function isPrivateHost(hostname: string): boolean {
  const literal = hostname.replace(/^\[|\]$/g, '');
  return hostname === 'localhost' || (isIP(literal) !== 0 && isPrivateAddress(literal));
}
