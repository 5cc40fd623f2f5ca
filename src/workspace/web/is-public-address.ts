import { BlockList, isIP } from 'node:net'

/**
 * Whether an IP address is one of the public internet: neither of this machine nor of a private
 * network, and none that leads there by another spelling.
 *
 * Source: the IANA registries of special-purpose addresses (RFC 6890 and what followed).
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !SPECIAL.check(address, 'ipv4')
  if (family !== 6) return false
  // Without a zone ("%eth0"), which the list doesn't take.
  const plain = address.split('%')[0] ?? ''
  return !SPECIAL.check(plain, 'ipv6') && GLOBAL_UNICAST.check(plain, 'ipv6')
}

const SPECIAL = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  SPECIAL.addSubnet(network, prefix, 'ipv4')
}
// Inside the global range, but for tunnels and examples: they can hold a private address.
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  SPECIAL.addSubnet(network, prefix, 'ipv6')
}

/** All that is handed out so far; mapped, local, translated and multicast addresses lie outside. */
const GLOBAL_UNICAST = new BlockList()
GLOBAL_UNICAST.addSubnet('2000::', 3, 'ipv6')
