import { lookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

/** What is no address of the public internet (RFC 6890): one's own machine, networks, links, and what is set apart. */
const SET_APART = [
  ...["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24"],
  ...["192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24"],
  ...["224.0.0.0/4", "240.0.0.0/4"],
  ...[
    "::/96",
    "::ffff:0:0/96",
    "64:ff9b::/96",
    "64:ff9b:1::/48",
    "100::/64",
    "2001::/23",
    "2001:db8::/32",
    "2002::/16",
  ],
  ...["3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8"],
];

/** One list for each family: to a common one, any address of IPv4 would be one of IPv6 that holds it. */
const setApart = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const range of SET_APART) {
  const [net = "", bits] = range.split("/");
  const family = net.includes(":") ? "ipv6" : "ipv4";
  setApart[family].addSubnet(net, Number(bits), family);
}

/** Whether an address is one of the public internet. Of IPv6 addresses that hold one of IPv4, none is. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  const family = isIP(address) === 6 ? "ipv6" : "ipv4";
  return !setApart[family].check(address, family);
}

/** Thrown where a name leads into a network. */
export class AddressRefused extends Error {
  readonly code = "ADDRESS_REFUSED";
}

/**
 * Finds the addresses of a name as a connection is made, and hands on public ones alone: what was looked at is what is
 * connected to. One address within a network is enough to refuse the name.
 */
export const publicLookup: LookupFunction = (name, options, done) => {
  lookup(name, { ...options, all: true }, (fault, found) => {
    if (fault) return done(fault, "", 0);
    if (found.length === 0 || found.some(({ address }) => !isPublicAddress(address)))
      return done(new AddressRefused(), "", 0);
    const [first] = found;
    if (options.all) return done(null, found);
    return done(null, first?.address ?? "", first?.family);
  });
};
